import type { Party } from '../../rules-schema/party/party.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse } from '../command/refusal.ts';
import { checkVersion } from '../command/version.ts';
import { partyMessages } from './party-messages.ts';
import { isPartyInUse } from './party-reads.ts';
import { deletePartyRow, lockParty } from './party-store.ts';

/** Deletes a party entered by mistake. @throws Refusal 409 when an application names it, 412 stale */
export async function deleteParty(context: CommandContext, { id }: { id: number }): Promise<Party> {
  const party = await lockParty(context.tx, id);
  checkVersion(context, party.version);
  if (await isPartyInUse(context.tx, id)) refuse(partyMessages, 'party-in-use', { name: party.name }, { status: 409 });
  await deletePartyRow(context.tx, id);
  await recordAudit(context, { entity: 'parties', entityId: id, action: 'delete', before: party });
  return party;
}
