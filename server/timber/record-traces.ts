import type { AuditDeed } from '../../rules-schema/audit/deeds.ts';
import { AMENDABLE_HOURS, type StatementState, type TimberStatement } from '../../rules-schema/timber/timber-statement.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse } from '../command/refusal.ts';
import { checkVersion } from '../command/version.ts';
import { auditedStatement } from './prepare-statement.ts';
import { statementStateWords, timberMessages } from './timber-messages.ts';
import { lockStatement, updateStatement } from './timber-store.ts';
import type { TracesOverview } from './traces-client.ts';

const HOUR_MS = 3_600_000;
const ASKING_GAP_MS = HOUR_MS / 2;

/** @throws Refusal 409 unless the statement is in one of these states */
export function demandState({ state }: TimberStatement, ...states: readonly StatementState[]): void {
  const { en: stateEn, lv: stateLv } = statementStateWords[state];
  if (!states.includes(state)) refuse(timberMessages, 'statement-wrong-state', { stateEn, stateLv }, { status: 409 });
}

/** @throws Refusal 409 when the 72 hours from its reference number are over, or it has none yet */
export function demandAmendable(statement: TimberStatement, now: string): void {
  demandState(statement, 'available');
  const until = statement.amendableUntil ?? '';
  if (until < now) refuse(timberMessages, 'statement-term-over', { until }, { status: 409 });
}

/** TRACES asks to be let alone for half an hour between two questions. @throws Refusal 409 too soon */
export function demandPatience({ lastAskedAt, submittedAt }: TimberStatement, now: string): void {
  const next = Date.parse(lastAskedAt ?? submittedAt ?? '') + ASKING_GAP_MS;
  if (Date.parse(now) < next) refuse(timberMessages, 'traces-asked-too-soon', { next: new Date(next).toISOString() }, { status: 409 });
}

async function record(context: CommandContext, id: number, action: AuditDeed, next: (statement: TimberStatement) => TimberStatement): Promise<TimberStatement> {
  const before = await lockStatement(context.tx, id);
  checkVersion(context, before.version);
  const after = await updateStatement(context.tx, next(before), context.now);
  await recordAudit(context, { entity: 'timber-statements', entityId: id, action, before: auditedStatement(before), after: auditedStatement(after) });
  return after;
}

/** Notes that TRACES took a statement, under which identifier. @throws Refusal 409 unless it was prepared, 412 */
export function recordSubmission(context: CommandContext, { id, identifier }: { id: number; identifier: string }): Promise<TimberStatement> {
  return record(context, id, 'submit', (statement) => {
    demandState(statement, 'prepared', 'rejected');
    return { ...statement, state: 'submitted', tracesIdentifier: identifier, submittedAt: context.now, fault: null };
  });
}

/** Notes what TRACES tells of a statement: its numbers, and from their arrival the 72 hours in which it may be amended. */
export function recordOverview(context: CommandContext, { id, overview }: { id: number; overview: TracesOverview }): Promise<TimberStatement> {
  return record(context, id, 'record', (statement) => {
    const isNew = statement.availableAt === null && overview.state === 'available';
    const amendableUntil = isNew ? new Date(Date.parse(context.now) + AMENDABLE_HOURS * HOUR_MS).toISOString() : statement.amendableUntil;
    return { ...statement, ...overview, lastAskedAt: context.now, availableAt: isNew ? context.now : statement.availableAt, amendableUntil };
  });
}

/** Notes that TRACES has the statement as it stands here now. @throws Refusal 409, 412 */
export function recordAmendment(context: CommandContext, { id }: { id: number }): Promise<TimberStatement> {
  return record(context, id, 'correct', (statement) => {
    demandAmendable(statement, context.now);
    return statement;
  });
}

/** Notes that TRACES took the statement back. @throws Refusal 409, 412 */
export function recordWithdrawal(context: CommandContext, { id }: { id: number }): Promise<TimberStatement> {
  return record(context, id, 'withdraw', (statement) => {
    demandAmendable(statement, context.now);
    return { ...statement, state: 'withdrawn', amendableUntil: null };
  });
}
