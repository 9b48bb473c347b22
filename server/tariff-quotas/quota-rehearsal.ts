import { quantityText } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import type { Thousandths } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import type { QuotaWhatIfAnswer } from '../../rules-schema/tariff-quota/quota-question-answers.ts';
import { allocate, ratioText } from './quota-allocation.ts';
import type { QuotaAllocation, UnmetRequest } from './quota-allocation.ts';
import type { QuotaStand } from './quota-ledger.ts';
import { unmetOf } from './quota-request.ts';
import type { QuotaRequest } from './quota-request.ts';
import { acceptedUpTo, allocationDayOf, countedAcceptance } from './working-days.ts';

/** What an allocation of one quota year starts from. */
export interface AllocationGround {
  stand: QuotaStand;
  requests: readonly QuotaRequest[];
  decimals: number;
}

function unmet(requests: readonly QuotaRequest[]): UnmetRequest[] {
  return requests
    .map((request) => ({ requestId: request.id, date: request.countedDate, unmet: unmetOf(request) }))
    .filter((request) => request.unmet > 0n);
}

/** The allocation of a working day: every unmet request accepted early enough. A blocked quota allocates nothing. */
export function allocationOn(ground: AllocationGround, day: string): QuotaAllocation {
  const last = acceptedUpTo(day);
  const due = ground.requests.filter(({ countedDate }) => countedDate <= last);
  return allocate(ground.stand.balance, ground.stand.blocked ? [] : unmet(due), ground.decimals);
}

/** The allocation of what came back: to those an earlier allocation left unmet, and those due by then. */
export function allocationAfterReturn(ground: AllocationGround, day: string): QuotaAllocation {
  const last = acceptedUpTo(day);
  const due = ground.requests.filter(({ status, countedDate }) => status !== 'waiting' || countedDate <= last);
  return allocate(ground.stand.balance, ground.stand.blocked ? [] : unmet(due), ground.decimals);
}

/** "Would this quantity be served, if the declaration were accepted on this date?" — with all that waits today. */
export function whatIf(ground: AllocationGround, quantity: Thousandths, date: string): Omit<QuotaWhatIfAnswer, 'quotaId' | 'open'> {
  const countsAs = countedAcceptance(date);
  const waiting = unmet(ground.requests.filter(({ countedDate }) => countedDate <= countsAs));
  const sum = (requests: UnmetRequest[]): string => quantityText(requests.reduce((total, request) => total + request.unmet, 0n));
  const asked: UnmetRequest = { requestId: Number.MAX_SAFE_INTEGER, date: countsAs, unmet: quantity };
  const balance = ground.stand.blocked ? 0n : ground.stand.balance;
  const allocation = allocate(balance, [...waiting, asked], ground.decimals);
  const own = allocation.dates.find((one) => one.date === countsAs);
  const served = own?.shares.find((share) => share.requestId === asked.requestId)?.share ?? 0n;
  return {
    quantity: quantityText(quantity),
    acceptedOn: date,
    countsAs,
    allocationDay: allocationDayOf(countsAs),
    balance: quantityText(balance),
    ahead: sum(waiting.filter((request) => request.date < countsAs)),
    sameDate: sum(waiting.filter((request) => request.date === countsAs)),
    served: quantityText(served),
    inFull: served === quantity,
    ratio: own === undefined ? '0' : ratioText(own),
  };
}
