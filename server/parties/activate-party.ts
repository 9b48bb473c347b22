import type { BulkResults } from '../../rules-schema/company/company.ts';
import type { Party } from '../../rules-schema/party/party.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { inBulk } from '../command/in-bulk.ts';
import { checkVersion } from '../command/version.ts';
import { activated } from './party.ts';
import { lockParty, updateParty } from './party-store.ts';

/** Lets a party be named again. @throws Refusal 409 when it is active, 412 stale */
export async function activateParty(context: CommandContext, { id }: { id: number }): Promise<Party> {
  const before = await lockParty(context.tx, id);
  checkVersion(context, before.version);
  const party = await updateParty(context.tx, activated(before), context.now);
  await recordAudit(context, { entity: 'parties', entityId: id, action: 'activate', before, after: party });
  return party;
}

/** Activates several parties. */
export function activateParties(context: CommandContext, { ids }: { ids: readonly number[] }): Promise<BulkResults> {
  return inBulk(context, ids, (each, id) => activateParty(each, { id }));
}
