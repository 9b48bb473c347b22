import type { QuotaYearAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import { quantityText, thousandthsOf } from '../../rules-schema/tariff-quota/quota-quantity.ts';

export type BalanceOfDay = { day: string; balance: string };

const lastDayShown = (year: number): string => {
  const today = new Date().toISOString().slice(0, 10);
  return today.startsWith(`${year}-`) ? today : `${year}-12-31`;
};

/**
 * The balance at the end of each day something is dated, from the volume at the year's beginning to its last day (or
 * today). The ledger is kept in the order of entry; here every entry counts on the day it is dated.
 */
export const balanceByDay = ({ year, volume, events }: Pick<QuotaYearAnswer, 'year' | 'volume' | 'events'>): BalanceOfDay[] => {
  const changes = new Map<string, bigint>();
  let before = thousandthsOf(volume);
  for (const { date, balance } of events) {
    const after = thousandthsOf(balance);
    changes.set(date, (changes.get(date) ?? 0n) + after - before);
    before = after;
  }
  let running = thousandthsOf(volume);
  const points: BalanceOfDay[] = [{ day: `${year}-01-01`, balance: volume }];
  for (const day of [...changes.keys()].sort()) {
    running += changes.get(day) ?? 0n;
    points.push({ day, balance: quantityText(running) });
  }
  points.push({ day: lastDayShown(year), balance: quantityText(running) });
  return points;
};
