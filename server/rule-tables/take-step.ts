import type { VersionRecord } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import type { VersionStep } from '../../rules-schema/rule-table-version/version-steps.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { officeDay } from '../command/office-calendar.ts';
import { checkVersion } from '../command/version.ts';
import { taken, type StoredVersion } from './rule-table-version.ts';
import { lockVersion, updateVersion } from './rule-table-version-store.ts';
import { recordOf } from './version-record.ts';

/** What a step changes beside the state; may refuse. */
export type StepChange = (version: StoredVersion) => Partial<StoredVersion> | Promise<Partial<StoredVersion>>;

/**
 * Takes one step of a version's life: holds it, checks that the state allows the step and that the caller saw it as it is,
 * makes the change and records it.
 * @throws Refusal 404, 409 when the state does not allow it, 412 stale, or what `change` refuses
 */
export async function takeStep(context: CommandContext, id: number, step: VersionStep, change: StepChange): Promise<VersionRecord> {
  const before = await lockVersion(context.tx, id);
  checkVersion(context, before.version);
  const next = taken(before, step);
  const after = await updateVersion(context.tx, { ...next, ...(await change(before)) }, context.now);
  const day = officeDay(context.now);
  const [was, is] = [recordOf(before, day), recordOf(after, day)];
  await recordAudit(context, { entity: 'rule-table-versions', entityId: id, action: step, before: was, after: is });
  return is;
}
