import type { VersionRecord } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { handsBehind } from '../../rules-schema/rule-table-version/version-steps.ts';
import type { CommandContext } from '../command/context.ts';
import { personsBehind } from './persons-behind.ts';
import { checkFourEyes, handOf } from './rule-table-version.ts';
import { takeStep } from './take-step.ts';

/** Approves a submitted version. @throws Refusal 403 when the actor wrote part of it or is no person, 409 unless submitted, 412 stale */
export async function approveVersion(context: CommandContext, { id }: { id: number }): Promise<VersionRecord> {
  return takeStep(context, id, 'approve', async (version) => {
    checkFourEyes(await personsBehind(context.tx, handsBehind('approve', version)), context.actor);
    return { approved: handOf(context.actor, context.now) };
  });
}
