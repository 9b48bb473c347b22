import type { Party, SaveParty } from '../../rules-schema/party/party.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { checkVersion } from '../command/version.ts';
import { written } from './party.ts';
import { lockParty, updateParty } from './party-store.ts';

/** Changes what the register says of a party. Applications keep what they were made with. @throws Refusal 412 stale, 422 */
export async function saveParty(context: CommandContext, { id, ...input }: SaveParty & { id: number }): Promise<Party> {
  const before = await lockParty(context.tx, id);
  checkVersion(context, before.version);
  const party = await updateParty(context.tx, { ...before, ...written(before.kind, input) }, context.now);
  await recordAudit(context, { entity: 'parties', entityId: id, action: 'save', before, after: party });
  return party;
}
