import type { Signatory } from '../../rules-schema/signatory/signatory.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { checkVersion } from '../command/version.ts';
import { activated, deactivated } from './signatory.ts';
import { lockSignatory, updateSignatory } from './signatory-store.ts';

async function change(context: CommandContext, id: number, action: 'activate' | 'deactivate', next: (signatory: Signatory) => Signatory): Promise<Signatory> {
  const before = await lockSignatory(context.tx, id);
  checkVersion(context, before.version);
  const signatory = await updateSignatory(context.tx, next(before), context.now);
  await recordAudit(context, { entity: 'signatories', entityId: id, action, before, after: signatory });
  return signatory;
}

/** Lets someone sign again, within their days. @throws Refusal 409 when they already may, 412 stale */
export function activateSignatory(context: CommandContext, { id }: { id: number }): Promise<Signatory> {
  return change(context, id, 'activate', activated);
}

/** Takes the right to sign from someone; entries are never deleted. @throws Refusal 409 when they have none, 412 stale */
export function deactivateSignatory(context: CommandContext, { id }: { id: number }): Promise<Signatory> {
  return change(context, id, 'deactivate', deactivated);
}
