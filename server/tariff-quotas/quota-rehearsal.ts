import { quantityText } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import type { Thousandths } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import { allocate, ratioText } from './quota-allocation.ts';
import type { QuotaAllocation, UnmetRequest } from './quota-allocation.ts';
import type { QuotaStand } from './quota-ledger.ts';
import { unmetOf } from './quota-request.ts';
import type { QuotaRequest } from './quota-request.ts';
import { acceptedUpTo, allocationDayOf, countedAcceptance, workingDayFrom } from './working-days.ts';

/** What an allocation on a day starts from. */
export interface AllocationGround {
  stand: QuotaStand;
  requests: readonly QuotaRequest[];
  decimals: number;
}

function unmetUpTo(requests: readonly QuotaRequest[], lastAcceptance: string): UnmetRequest[] {
  return requests
    .filter((request) => request.countedDate <= lastAcceptance)
    .map((request) => ({ requestId: request.id, date: request.countedDate, unmet: unmetOf(request) }))
    .filter((request) => request.unmet > 0n);
}

/** The allocation of a working day: every unmet request accepted early enough. A blocked quota allocates nothing. */
export function allocationOn(ground: AllocationGround, day: string): QuotaAllocation {
  const due = ground.stand.blocked ? [] : unmetUpTo(ground.requests, acceptedUpTo(day));
  return allocate(ground.stand.balance, due, ground.decimals);
}

/** One request in the answer to a rehearsal or an allocation. */
export interface ShareAnswer {
  requestId: number;
  holder: string;
  reference: string;
  asked: string;
  share: string;
}

export interface AllocatedDateAnswer {
  acceptanceDate: string;
  asked: string;
  before: string;
  after: string;
  /** 1 where everybody is served, else balance/asked rounded down to six decimals. */
  ratio: string;
  shares: ShareAnswer[];
}

export interface AllocationAnswer {
  /** The working day on which it is made. */
  day: string;
  /** The last acceptance date it takes in. */
  acceptedUpTo: string;
  blocked: boolean;
  balanceBefore: string;
  balanceAfter: string;
  dates: AllocatedDateAnswer[];
}

/** An allocation as it goes over the wire, the requests named. */
export function allocationAnswer(ground: AllocationGround, day: string, allocation: QuotaAllocation): AllocationAnswer {
  const named = new Map(ground.requests.map((request) => [request.id, request]));
  return {
    day,
    acceptedUpTo: acceptedUpTo(day),
    blocked: ground.stand.blocked,
    balanceBefore: quantityText(ground.stand.balance),
    balanceAfter: quantityText(ground.stand.balance - given(allocation)),
    dates: allocation.dates.map((date) => ({
      acceptanceDate: date.date,
      asked: quantityText(date.asked),
      before: quantityText(date.before),
      after: quantityText(date.after),
      ratio: ratioText(date),
      shares: date.shares.map((share) => ({
        requestId: share.requestId,
        holder: named.get(share.requestId)?.holder ?? '',
        reference: named.get(share.requestId)?.reference ?? '',
        asked: quantityText(share.unmet),
        share: quantityText(share.share),
      })),
    })),
  };
}

function given(allocation: QuotaAllocation): Thousandths {
  return allocation.dates.flatMap((date) => date.shares).reduce((sum, share) => sum + share.share, 0n);
}

/** The rehearsal of the allocation of a date (of the next working day, if it is none); changes nothing. */
export function rehearse(ground: AllocationGround, date: string): AllocationAnswer {
  const day = workingDayFrom(date);
  return allocationAnswer(ground, day, allocationOn(ground, day));
}

export interface WhatIfAnswer {
  quantity: string;
  acceptedOn: string;
  /** The date as which the acceptance counts. */
  countsAs: string;
  allocationDay: string;
  balance: string;
  /** Asked for with an earlier date, and with the same date. */
  ahead: string;
  sameDate: string;
  served: string;
  inFull: boolean;
  ratio: string;
}

/** "Would this quantity be served, if the declaration were accepted on this date?" — with all that waits today. */
export function whatIf(ground: AllocationGround, quantity: Thousandths, date: string): WhatIfAnswer {
  const countsAs = countedAcceptance(date);
  const waiting = unmetUpTo(ground.requests, countsAs);
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
