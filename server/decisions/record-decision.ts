import type { Decision, HumanOutcome } from '../../rules-schema/decision/decision.ts';
import { factsSchema, type Facts } from '../../rules-schema/determination/facts.ts';
import { validator } from '../../rules-schema/validate.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse } from '../command/refusal.ts';
import { isUniqueViolation } from '../database/dialect.ts';
import { decisionOf, withoutDocuments, type NewDecision } from './decision.ts';
import { digestOfDecisions } from './decision-digest.ts';
import { decisionMessages } from './decision-messages.ts';
import { insertDecisions } from './decision-store.ts';
import { lineDeterminer } from './determine-line.ts';

/** The officer's decision on one goods line of an application. */
export interface RecordDecision {
  applicationId: number;
  applicationNumber: string;
  /** Position in the application, from 1. */
  itemNumber: number;
  /** Complete, with every attested answer; `facts.date` is the application's date. */
  facts: Facts;
  humanOutcome: HumanOutcome;
  humanReason: string | null;
  consignor: string;
  consignee: string;
  /** ISO country; left out: where the facts say the goods are exported to. */
  destination?: string;
}

const checkFacts = validator<Facts>(factsSchema);

async function write({ tx }: CommandContext, decision: NewDecision): Promise<number> {
  try {
    const [id] = await insertDecisions(tx, [decision]);
    if (id === undefined) throw new Error('The decision was not written.');
    return id;
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    return refuse(decisionMessages, 'already-decided', { item: decision.itemNumber }, { status: 409 });
  }
}

/**
 * Records what was decided on one goods line: the facts, the determination the engine makes upon them under the version
 * in force on their date, and the officer's decision beside it. Officer and time are those of the command.
 * @throws Refusal 422 when the facts cannot be determined upon, 409 when the item has been decided before
 */
export async function recordDecision(context: CommandContext, input: RecordDecision): Promise<Decision> {
  const { facts, ...line } = input;
  const shape = checkFacts(facts);
  if (!shape.ok) refuse(decisionMessages, 'facts-not-determinable', {}, { errors: shape.problems });
  const finding = await lineDeterminer(context.tx)(facts);
  if (!finding.ok) return refuse(decisionMessages, 'facts-not-determinable', {}, { errors: finding.problems });
  const decision = decisionOf(
    {
      ...line,
      decidedAt: context.now,
      officer: { id: context.actor.kind === 'person' ? context.actor.id : null, name: context.actor.name },
      source: 'application',
      externalReference: null,
      importId: null,
    },
    finding.determined,
  );
  const recorded = { ...decision, id: await write(context, decision) };
  const after = { ...withoutDocuments(recorded), digest: digestOfDecisions([decision]) };
  await recordAudit(context, { entity: 'decisions', entityId: recorded.id, action: 'record', before: null, after });
  return withoutDocuments(recorded);
}
