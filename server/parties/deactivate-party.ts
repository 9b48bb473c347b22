import type { BulkResults } from '../../rules-schema/company/company.ts';
import type { Party } from '../../rules-schema/party/party.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { inBulk } from '../command/in-bulk.ts';
import { checkVersion } from '../command/version.ts';
import { deactivated } from './party.ts';
import { lockParty, updateParty } from './party-store.ts';

/** Keeps a party out of new applications; the applications that name it stay. @throws Refusal 409 when it already is, 412 stale */
export async function deactivateParty(context: CommandContext, { id }: { id: number }): Promise<Party> {
  const before = await lockParty(context.tx, id);
  checkVersion(context, before.version);
  const party = await updateParty(context.tx, deactivated(before), context.now);
  await recordAudit(context, { entity: 'parties', entityId: id, action: 'deactivate', before, after: party });
  return party;
}

/** Deactivates several parties. */
export function deactivateParties(context: CommandContext, { ids }: { ids: readonly number[] }): Promise<BulkResults> {
  return inBulk(context, ids, (each, id) => deactivateParty(each, { id }));
}
