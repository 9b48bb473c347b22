import { createHash } from 'node:crypto';
import { setImmediate as letOthersWork } from 'node:timers/promises';
import type { Knex } from 'knex';
import type { LineOutcome } from '../../rules-schema/application/open-application.ts';
import { formOf, isGoodsForm } from '../../rules-schema/application/payload.ts';
import type { Determination } from '../../rules-schema/determination/determination.ts';
import { factsSchema, type Facts } from '../../rules-schema/determination/facts.ts';
import type { Problem } from '../../rules-schema/problem.ts';
import { validator } from '../../rules-schema/validate.ts';
import { canonicalJson } from '../command/canonical-json.ts';
import { lineDeterminer, type DetermineLine } from '../decisions/determine-line.ts';
import type { ApplicationRecord } from './application.ts';
import type { GivenAnswer } from './application-history-store.ts';
import { factsOfLine, goodsOfLine, pointerIntoForm, type Answers, type Circumstances } from './form-facts.ts';

/** A goods line with what the engine finds upon it now. */
export interface DeterminedLine {
  item: number;
  /** Place in the form, from 0. */
  place: number;
  outcome: LineOutcome;
  facts: Facts | null;
  determination: Determination | null;
  ruleTableVersion: { id: number; sha256: string } | null;
  /** Why it cannot be determined upon, with pointers into the form. */
  problems: Problem[];
  /** Digest of the goods that answers are given on. */
  goodsDigest: string;
}

type Form = Pick<ApplicationRecord, 'type' | 'payload'>;

const checkFacts = validator<Facts>(factsSchema);

const digestOf = (goods: object): string => createHash('sha256').update(canonicalJson(goods)).digest('hex');

/** The answers that hold for an item: the latest to each question, given on the goods as they still are. */
function heldAnswers(given: readonly GivenAnswer[], item: number, goodsDigest: string): Answers {
  const held = given.filter((answer) => answer.item === item && answer.goodsDigest === goodsDigest);
  return Object.fromEntries(held.map(({ questionId, answer }) => [questionId, answer]));
}

async function findingFor(determineLine: DetermineLine, facts: object): Promise<Pick<DeterminedLine, 'outcome' | 'facts' | 'determination' | 'ruleTableVersion' | 'problems'>> {
  const nothing = { outcome: 'not-determinable', facts: null, determination: null, ruleTableVersion: null } as const;
  const shape = checkFacts(facts);
  if (!shape.ok) return { ...nothing, problems: shape.problems };
  const finding = await determineLine(shape.value);
  if (!finding.ok) return { ...nothing, problems: finding.problems };
  const { determination, ruleTableVersion } = finding.determined;
  return { outcome: determination.outcome, facts: shape.value, determination, ruleTableVersion, problems: [] };
}

/**
 * Determines every goods line of an application as it stands, under the versions in force on its date. A form without
 * goods has no lines.
 * @param agreement whose rule table determines goods of this type
 * @param given every answer given on the application, oldest first
 * @param today `YYYY-MM-DD`: its date where the form names none
 */
export async function determineLines(
  db: Knex,
  { type, payload }: Form,
  { agreement, given, today }: { agreement: string; given: readonly GivenAnswer[]; today: string },
): Promise<DeterminedLine[]> {
  const form = formOf(type, payload);
  if (!isGoodsForm(form)) return [];
  const determineLine = lineDeterminer(db);
  const lines: DeterminedLine[] = [];
  for (const [place, { number: item }] of form.payload.items.entries()) {
    await letOthersWork();
    const goodsDigest = digestOf(goodsOfLine(form, place));
    const circumstances: Circumstances = { agreement, date: today, answers: heldAnswers(given, item, goodsDigest) };
    const { problems, ...found } = await findingFor(determineLine, factsOfLine(form, place, circumstances));
    const inForm = problems.map((problem) => ({ ...problem, pointer: pointerIntoForm(form.type, place, problem.pointer) }));
    lines.push({ item, place, ...found, problems: inForm, goodsDigest });
  }
  return lines;
}

/** How many lines there are of each outcome. */
export function countByOutcome(lines: readonly DeterminedLine[]): ApplicationRecord['lineCounts'] {
  const count = (outcome: LineOutcome): number => lines.filter((line) => line.outcome === outcome).length;
  return {
    originating: count('originating'), notOriginating: count('not-originating'),
    undetermined: count('undetermined'), notDeterminable: count('not-determinable'),
  };
}
