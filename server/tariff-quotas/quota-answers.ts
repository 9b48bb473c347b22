import { percentText, quantityText } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import type {
  QuotaEventAnswer,
  QuotaRequestAnswer,
  QuotaStandAnswer,
  TariffQuotaAnswer,
} from '../../rules-schema/tariff-quota/quota-answers.ts';
import type { AllocatedYearAnswer } from '../../rules-schema/tariff-quota/quota-question-answers.ts';
import type { TariffQuota } from '../../rules-schema/tariff-quota/tariff-quota.ts';
import type { QuotaAllocation } from './quota-allocation.ts';
import { ratioText } from './quota-allocation.ts';
import { forecastIn, standIn, volumeOf } from './quota-books.ts';
import type { QuotaBook } from './quota-books.ts';
import type { QuotaEvent } from './quota-event-store.ts';
import type { AllocationGround } from './quota-rehearsal.ts';
import { unmetOf } from './quota-request.ts';
import type { QuotaRequest } from './quota-request.ts';
import type { StoredQuota } from './tariff-quota-store.ts';
import { allocationDayOf } from './working-days.ts';

/** The figures of a year as decimal strings, with the forecast of `today`; percentages with two decimals, rounded down. */
export function standAnswer(book: QuotaBook, year: number, today: string): QuotaStandAnswer {
  const { volume, arithmetic, remarks } = volumeOf(book, year);
  const stand = standIn(book, year);
  const { perDay, ...forecast } = forecastIn(book, year, today);
  return {
    year,
    volume: quantityText(volume),
    arithmetic,
    remarks,
    moved: quantityText(stand.moved),
    drawn: quantityText(stand.drawn),
    balance: quantityText(stand.balance),
    usedPercent: percentText(stand.drawn, stand.volume + stand.moved),
    critical: stand.critical,
    exhausted: stand.balance <= 0n,
    blocked: stand.blocked,
    forecast: { ...forecast, perDay: perDay === null ? null : quantityText(perDay) },
  };
}

/** A quota as it is read. */
export function quotaAnswer({ id, version, status, quota, createdAt, updatedAt }: StoredQuota): TariffQuotaAnswer {
  return { ...quota, id, version, status, createdAt, updatedAt };
}

/** A ledger line as it is read. */
export function eventAnswer({ actorKind: _kind, actorId: _id, quantity, ...event }: QuotaEvent): QuotaEventAnswer {
  return { ...event, quantity: quantityText(quantity) };
}

/** A request as it is read. */
export function requestAnswer(request: QuotaRequest, quota: Pick<TariffQuota, 'orderNumber' | 'unit'>): QuotaRequestAnswer {
  return {
    ...request,
    orderNumber: quota.orderNumber,
    unit: quota.unit,
    allocationDay: allocationDayOf(request.countedDate),
    quantity: quantityText(request.quantity),
    served: quantityText(request.served),
    returned: quantityText(request.returned),
    unmet: quantityText(unmetOf(request)),
  };
}

/** The allocation of one quota year, the requests named. */
export function allocatedYearAnswer(year: number, ground: AllocationGround, allocation: QuotaAllocation): AllocatedYearAnswer {
  const named = new Map(ground.requests.map((request) => [request.id, request]));
  const given = allocation.dates.flatMap(({ shares }) => shares).reduce((sum, { share }) => sum + share, 0n);
  return {
    year,
    blocked: ground.stand.blocked,
    balanceBefore: quantityText(ground.stand.balance),
    balanceAfter: quantityText(ground.stand.balance - given),
    dates: allocation.dates.map((date) => ({
      acceptanceDate: date.date,
      asked: quantityText(date.asked),
      before: quantityText(date.before),
      after: quantityText(date.after),
      ratio: ratioText(date),
      shares: date.shares.map(({ requestId, unmet, share }) => ({
        requestId,
        holder: named.get(requestId)?.holder ?? '',
        reference: named.get(requestId)?.reference ?? '',
        asked: quantityText(unmet),
        share: quantityText(share),
      })),
    })),
  };
}
