import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse } from '../command/refusal.ts';
import { decisionOf, type DecidedLine, type DeterminedFacts } from './decision.ts';
import { digestOfDecisions } from './decision-digest.ts';
import { decisionMessages } from './decision-messages.ts';
import { insertDecisions, referencesTaken } from './decision-store.ts';

/** A line decided in the past, by whom and when the line itself says. */
export interface PastDecision {
  line: DecidedLine;
  determined: DeterminedFacts;
}

/**
 * Records many decisions made before, imported or of the demo office, in a few statements and with one entry in the
 * audit trail, which holds a digest over all of them.
 * @returns their ids, in order
 * @throws Refusal 409 when an external reference is already kept
 */
export async function recordPastDecisions(context: CommandContext, past: readonly PastDecision[]): Promise<number[]> {
  if (past.length === 0) return [];
  const decisions = past.map(({ line, determined }) => decisionOf(line, determined));
  const taken = await referencesTaken(context.tx, decisions.flatMap(({ externalReference }) => externalReference ?? []));
  const [reference] = taken;
  if (reference !== undefined) refuse(decisionMessages, 'reference-taken', { reference }, { status: 409 });
  const ids = await insertDecisions(context.tx, decisions);
  const [first, last] = [ids[0] ?? 0, ids.at(-1) ?? 0];
  const after = { source: decisions[0]?.source, count: ids.length, firstId: first, lastId: last, digest: digestOfDecisions(decisions) };
  await recordAudit(context, { entity: 'decisions', entityId: `${first}-${last}`, action: 'record-past', before: null, after });
  return ids;
}
