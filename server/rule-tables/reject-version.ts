import type { VersionRecord } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import type { CommandContext } from '../command/context.ts';
import { takeStep } from './take-step.ts';

/** Turns a version down for good. @throws Refusal 409 unless submitted or approved, 412 stale */
export async function rejectVersion(context: CommandContext, { id, reason }: { id: number; reason: string }): Promise<VersionRecord> {
  return takeStep(context, id, 'reject', () => ({ reviewNote: reason }));
}
