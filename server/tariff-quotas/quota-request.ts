import type { Thousandths } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import type { QuotaRequestStatus } from '../../rules-schema/tariff-quota/quota-terms.ts';

/** A request as the office keeps it; quantities in thousandths. */
export interface QuotaRequest {
  id: number;
  version: number;
  quotaId: number;
  year: number;
  acceptanceDate: string;
  /** The date on which the acceptance counts (1 to 3 January count together). */
  countedDate: string;
  quantity: Thousandths;
  served: Thousandths;
  holder: string;
  reference: string;
  status: QuotaRequestStatus;
  requestedAt: string;
}

/** What is still unmet. */
export function unmetOf(request: Pick<QuotaRequest, 'quantity' | 'served' | 'status'>): Thousandths {
  return request.status === 'withdrawn' ? 0n : request.quantity - request.served;
}

/** The request after an allocation gave it `share` more. */
export function afterShare(request: QuotaRequest, share: Thousandths): QuotaRequest {
  const served = request.served + share;
  return { ...request, served, status: statusFor(request.quantity, served) };
}

/** The request after `quantity` of what it got was returned: what was given back is no longer asked for. */
export function afterReturn(request: QuotaRequest, quantity: Thousandths): QuotaRequest {
  const served = request.served - quantity;
  const asked = request.quantity - quantity;
  const status = request.status === 'withdrawn' ? 'withdrawn' : statusFor(asked, served);
  return { ...request, quantity: asked, served, status };
}

/** Only what has not been served in full can be withdrawn. */
export function mayWithdraw(request: QuotaRequest): boolean {
  return request.status === 'waiting' || request.status === 'partly-served' || request.status === 'unserved';
}

/** Withdrawn: what it got stays drawn, the rest is no longer asked for. */
export function withdrawn(request: QuotaRequest): QuotaRequest {
  return { ...request, status: 'withdrawn' };
}

function statusFor(quantity: Thousandths, served: Thousandths): QuotaRequestStatus {
  if (served >= quantity) return 'served';
  return served > 0n ? 'partly-served' : 'unserved';
}
