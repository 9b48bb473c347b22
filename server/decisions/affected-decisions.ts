import type { Knex } from 'knex';
import type { AffectedCounts, AffectedDecisions } from '../../rules-schema/decision/affected-decisions.ts';
import type { Decision } from '../../rules-schema/decision/decision.ts';
import { bareCode } from '../../rules-schema/origin-rules/hs-code.ts';
import { commandMessages } from '../command/command-messages.ts';
import { officeDay } from '../command/office-calendar.ts';
import { refuse } from '../command/refusal.ts';
import { changesBetween, type Changes } from '../origin/changed-regions.ts';
import { meaningsOf } from '../origin/meaning.ts';
import { reignsOf } from '../rule-tables/reign-reads.ts';
import { programOf, versionById, type RuleTableVersion } from '../rule-tables/rule-table-reads.ts';
import { countedInPeriod, decisionsInPeriod, type Period } from './decisions-in-period-reads.ts';

/** As many as a page shows. */
const FIRST = 100;

interface Bearing {
  period: Period;
  counts: AffectedCounts;
  isAffected: (decision: Pick<Decision, 'ruleTableVersionId' | 'productCode'>) => boolean;
}

async function find(db: Knex, id: number): Promise<RuleTableVersion> {
  return (await versionById(db, id)) ?? refuse(commandMessages, 'not-found', {}, { status: 404 });
}

const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** The days a version would rule if it began on `from`, as far as they have passed. */
async function periodOf(db: Knex, { id, agreement }: RuleTableVersion, from: string, today: string): Promise<Period> {
  const later = (await reignsOf(db, agreement)).flatMap((reign) => (reign.id !== id && reign.from !== null && reign.from > from ? [reign.from] : []));
  const next = later.sort()[0];
  return { agreement, from, to: next !== undefined && next <= today ? dayBefore(next) : today };
}

async function bearingOf(db: Knex, id: number, from: string, now: string): Promise<Bearing> {
  const version = await find(db, id);
  const period = await periodOf(db, version, from, officeDay(now));
  const alike = await countedInPeriod(db, period);
  const [changes, meanings] = [new Map<number, Changes>(), meaningsOf(programOf(version))];
  for (const earlier of new Set(alike.map(({ ruleTableVersionId }) => ruleTableVersionId))) {
    changes.set(earlier, changesBetween(meaningsOf(programOf(await find(db, earlier))), meanings));
  }
  const isAffected: Bearing['isAffected'] = ({ ruleTableVersionId, productCode }) => changes.get(ruleTableVersionId)?.at(bareCode(productCode)) ?? false;
  const sum = (some: typeof alike): number => some.reduce((total, { lines }) => total + lines, 0);
  return { period, isAffected, counts: { from: period.from, to: period.to, inPeriod: sum(alike), affected: sum(alike.filter(isAffected)) } };
}

/**
 * How many decisions were made, on applications of the days a version would rule if it began on `from`, under rules that
 * mean something else for their goods. Every other decision of those days is determined alike by both.
 * @throws Refusal 404, 422 while the document cannot be determined by
 */
export async function countAffected(db: Knex, id: number, from: string, now: string): Promise<AffectedCounts> {
  return (await bearingOf(db, id, from, now)).counts;
}

/** Those decisions, as they were written. @throws Refusal as {@link countAffected} */
export async function* affectedDecisions(db: Knex, id: number, from: string, now: string): AsyncGenerator<Decision> {
  const { period, isAffected } = await bearingOf(db, id, from, now);
  for await (const decision of decisionsInPeriod(db, period)) if (isAffected(decision)) yield decision;
}

/** Their number and the first of them. @throws Refusal as {@link countAffected} */
export async function readAffected(db: Knex, id: number, from: string, now: string): Promise<AffectedDecisions> {
  const counts = await countAffected(db, id, from, now);
  const decisions: Decision[] = [];
  for await (const decision of affectedDecisions(db, id, from, now)) {
    decisions.push(decision);
    if (decisions.length === FIRST) break;
  }
  return { ...counts, decisions };
}
