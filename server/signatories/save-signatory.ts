import type { SaveSignatory, Signatory } from '../../rules-schema/signatory/signatory.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { checkVersion } from '../command/version.ts';
import { isUserKnown } from '../users/user-reads.ts';
import { refuseAt, written } from './signatory.ts';
import { insertSignatory, lockSignatory, updateSignatory } from './signatory-store.ts';

async function demandAccount({ tx }: CommandContext, { userId }: SaveSignatory): Promise<void> {
  if (userId != null && !(await isUserKnown(tx, userId))) refuseAt('userId', 'signatory-user-unknown');
}

/** Enters someone with the right to sign. @throws Refusal 422 unknown account, or days the wrong way round */
export async function createSignatory(context: CommandContext, input: SaveSignatory): Promise<Signatory> {
  const { tx, now } = context;
  const entry = written(input);
  await demandAccount(context, input);
  const id = await insertSignatory(tx, { ...entry, userName: null, status: 'active', createdAt: now, updatedAt: now, version: 1 });
  const signatory = await lockSignatory(tx, id);
  await recordAudit(context, { entity: 'signatories', entityId: id, action: 'create', after: signatory });
  return signatory;
}

/** Changes what the register says of a signatory. Certificates keep the name they were signed with. @throws Refusal 412 stale, 422 */
export async function saveSignatory(context: CommandContext, { id, ...input }: SaveSignatory & { id: number }): Promise<Signatory> {
  const before = await lockSignatory(context.tx, id);
  checkVersion(context, before.version);
  const entry = written(input);
  await demandAccount(context, input);
  const signatory = await updateSignatory(context.tx, { ...before, ...entry }, context.now);
  await recordAudit(context, { entity: 'signatories', entityId: id, action: 'save', before, after: signatory });
  return signatory;
}
