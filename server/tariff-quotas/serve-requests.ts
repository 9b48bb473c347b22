import type { CommandContext } from '../command/context.ts';
import { enterInLedger } from './enter-in-ledger.ts';
import type { QuotaAllocation } from './quota-allocation.ts';
import type { AllocationGround } from './quota-rehearsal.ts';
import { updateRequest } from './quota-request-store.ts';
import { afterShare } from './quota-request.ts';
import type { KeptQuota } from './tariff-quota.ts';

/** An allocation about to be entered: of which year, on which date, from which ground. */
export interface ShareEntry {
  year: number;
  date: string;
  ground: AllocationGround;
  allocation: QuotaAllocation;
}

/** Enters the shares of an allocation in the ledger of a held quota and in the requests that get them. */
export async function serveRequests(context: CommandContext, held: KeptQuota, { year, date, ground, allocation }: ShareEntry): Promise<void> {
  const requests = new Map(ground.requests.map((request) => [request.id, request]));
  for (const { requestId, share } of allocation.dates.flatMap(({ shares }) => shares)) {
    const request = requests.get(requestId);
    if (request === undefined) continue;
    const { holder, reference } = request;
    if (share > 0n) await enterInLedger(context, held, { year, kind: 'draw', date, quantity: share, holder, reference, requestId });
    const after = afterShare(request, share);
    if (share > 0n || after.status !== request.status) await updateRequest(context.tx, after);
  }
}
