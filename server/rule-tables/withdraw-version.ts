import type { VersionRecord } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import type { CommandContext } from '../command/context.ts';
import { forgetReplacedTexts } from './draft-text-store.ts';
import { takeStep } from './take-step.ts';

/** Gives a version up before it was published. @throws Refusal 409 once it is published or otherwise at its end, 412 stale */
export async function withdrawVersion(context: CommandContext, { id, reason }: { id: number; reason: string }): Promise<VersionRecord> {
  return takeStep(context, id, 'withdraw', async () => {
    await forgetReplacedTexts(context.tx, id);
    return { reviewNote: reason };
  });
}
