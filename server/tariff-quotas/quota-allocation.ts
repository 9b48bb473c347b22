import { roundedDown, smallestStep } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import type { Thousandths } from '../../rules-schema/tariff-quota/quota-quantity.ts';

/** What is still unmet of a request. `date` is the acceptance date as it counts (see working-days). */
export interface UnmetRequest {
  requestId: number;
  date: string;
  unmet: Thousandths;
}

/** What one request gets. */
export interface QuotaShare extends UnmetRequest {
  share: Thousandths;
}

/** One acceptance date: everybody is served, or everybody gets balance/asked. */
export interface AllocatedDate {
  date: string;
  asked: Thousandths;
  before: Thousandths;
  after: Thousandths;
  shares: QuotaShare[];
}

export interface QuotaAllocation {
  dates: AllocatedDate[];
  after: Thousandths;
}

/**
 * First come first served by date, the time of day being irrelevant (Regulation (EU) 2015/2447, articles 49 to 51;
 * Regulation (EEC) 2454/93, articles 308a to 308c in 2007). Dates are served in turn: if everything asked for on a
 * date fits the balance, all of it is served; otherwise each gets the balance in proportion to what it asked for,
 * rounded down to the quota's precision, the remainder going step by step to the largest fractions (of equal
 * fractions, to the request entered first). Never more is given than exists, nor more than was asked for.
 */
export function allocate(balance: Thousandths, requests: readonly UnmetRequest[], decimals: number): QuotaAllocation {
  const byDate = new Map<string, UnmetRequest[]>();
  for (const request of requests) {
    if (request.unmet > 0n) byDate.set(request.date, [...(byDate.get(request.date) ?? []), request]);
  }
  let before = roundedDown(balance > 0n ? balance : 0n, decimals);
  const dates: AllocatedDate[] = [];
  for (const date of [...byDate.keys()].sort()) {
    const shares = sharesOfDate(before, byDate.get(date) ?? [], decimals);
    const asked = shares.reduce((sum, share) => sum + share.unmet, 0n);
    const after = shares.reduce((left, share) => left - share.share, before);
    dates.push({ date, asked, before, after, shares });
    before = after;
  }
  return { dates, after: before };
}

function sharesOfDate(balance: Thousandths, requests: readonly UnmetRequest[], decimals: number): QuotaShare[] {
  const asked = requests.reduce((sum, request) => sum + request.unmet, 0n);
  if (asked <= balance) return requests.map((request) => ({ ...request, share: request.unmet }));
  const step = smallestStep(decimals);
  const parts = requests.map((request) => {
    const exact = (request.unmet / step) * (balance / step);
    const steps = asked / step;
    return { request, whole: exact / steps, fraction: exact % steps };
  });
  let left = balance / step - parts.reduce((sum, part) => sum + part.whole, 0n);
  const byFraction = [...parts].sort(
    (a, b) => Number(b.fraction > a.fraction) - Number(b.fraction < a.fraction) || a.request.requestId - b.request.requestId,
  );
  for (const part of byFraction) {
    if (left === 0n) break;
    part.whole += 1n;
    left -= 1n;
  }
  return parts.map(({ request, whole }) => ({ ...request, share: whole * step }));
}

/** balance/asked of a date as a decimal with at most six places, rounded down; `1` where everybody is served. */
export function ratioText(date: Pick<AllocatedDate, 'asked' | 'before'>): string {
  if (date.asked <= date.before) return '1';
  const millionths = (date.before * 1_000_000n) / date.asked;
  const fraction = millionths.toString().padStart(6, '0').replace(/0+$/, '');
  return fraction === '' ? '0' : `0.${fraction}`;
}
