import type { Thousandths } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import type { QuotaRequestStatus } from '../../rules-schema/tariff-quota/quota-terms.ts';
import { countedAcceptance } from './working-days.ts';

/** A request as the office keeps it; quantities in thousandths. */
export interface QuotaRequest {
  id: number;
  version: number;
  quotaId: number;
  year: number;
  acceptanceDate: string;
  /** The date on which the acceptance counts (1 to 3 January count together). */
  countedDate: string;
  /** What was asked for; it never changes. */
  quantity: Thousandths;
  /** What it got and kept: shares less returns. */
  served: Thousandths;
  /** What its holder gave back, and no longer asks for. */
  returned: Thousandths;
  holder: string;
  reference: string;
  status: QuotaRequestStatus;
  requestedAt: string;
}

/** What is still unmet. */
export function unmetOf(request: Pick<QuotaRequest, 'quantity' | 'served' | 'returned' | 'status'>): Thousandths {
  return request.status === 'withdrawn' ? 0n : request.quantity - request.returned - request.served;
}

/** Those that want something still and come before a drawing of this date, or share the date with it. */
export function requestsAhead(requests: readonly QuotaRequest[], date: string): QuotaRequest[] {
  const counted = countedAcceptance(date);
  return requests.filter((request) => request.countedDate <= counted && unmetOf(request) > 0n);
}

/** The request after an allocation gave it `share` more. */
export function afterShare(request: QuotaRequest, share: Thousandths): QuotaRequest {
  const served = request.served + share;
  return { ...request, served, status: statusFor(request.quantity - request.returned, served) };
}

/** The request after `quantity` of what it got was returned: what was given back is no longer asked for. */
export function afterReturn(request: QuotaRequest, quantity: Thousandths): QuotaRequest {
  const served = request.served - quantity;
  const returned = request.returned + quantity;
  const status = request.status === 'withdrawn' ? 'withdrawn' : statusFor(request.quantity - returned, served);
  return { ...request, served, returned, status };
}

/** Only what has not been served in full can be withdrawn. */
export function mayWithdraw(request: QuotaRequest): boolean {
  return request.status === 'waiting' || request.status === 'partly-served' || request.status === 'unserved';
}

/** Withdrawn: what it got stays drawn, the rest is no longer asked for. */
export function withdrawn(request: QuotaRequest): QuotaRequest {
  return { ...request, status: 'withdrawn' };
}

function statusFor(wanted: Thousandths, served: Thousandths): QuotaRequestStatus {
  if (served >= wanted) return 'served';
  return served > 0n ? 'partly-served' : 'unserved';
}
