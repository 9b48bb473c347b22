import type { VersionRecord } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import type { CommandContext } from '../command/context.ts';
import { takeStep } from './take-step.ts';

/** Sends a version back to its authors with what is to be changed. @throws Refusal 409 unless submitted or approved, 412 stale */
export async function requestChanges(context: CommandContext, { id, reason }: { id: number; reason: string }): Promise<VersionRecord> {
  return takeStep(context, id, 'request-changes', () => ({ submitted: null, approved: null, reviewNote: reason }));
}
