import type { Knex } from 'knex';
import { ENGINE_OUTCOMES, agrees, type HumanOutcome } from '../../rules-schema/decision/decision.ts';
import type { Outcome } from '../../rules-schema/determination/determination.ts';
import type { ReportLink } from '../../rules-schema/report/report.ts';
import { linkTo, periodOf, periodsBetween, type CountedRow, type ReportQuestion } from './report.ts';

type TallyColumn = 'decided_on' | 'chapter' | 'entry_id' | 'officer_name';

interface Tally {
  engine_outcome: Outcome;
  human_outcome: HumanOutcome;
  lines: number;
  /** What the tallies are gathered by; one and the same for all when by nothing. */
  of: string;
}

/** Counts by outcome, gathered by one more column. */
async function tallies(db: Knex, { from, to, agreement, officer, chapter }: ReportQuestion, by?: TallyColumn): Promise<Tally[]> {
  const query = db('decision_tallies').whereBetween('decided_on', [from, to]).groupBy('engine_outcome', 'human_outcome').sum({ lines: 'lines' });
  query.select('engine_outcome', 'human_outcome');
  if (by !== undefined) query.select({ of: by }).groupBy(by);
  if (agreement !== undefined) query.where({ agreement });
  if (officer !== undefined) query.where('officer_name', officer);
  if (chapter !== undefined) query.where({ chapter });
  const rows = (await query) as (Omit<Tally, 'of'> & { of?: string })[];
  return rows.map((row) => ({ ...row, lines: Number(row.lines), of: row.of ?? '' }));
}

const COUNTED = ['lines', 'approved', 'refused', 'originating', 'notOriginating', 'undetermined', 'differing', 'approvedAgainst', 'refusedAgainst'] as const;
type Counted = (typeof COUNTED)[number];
type Counts = Record<Counted, number>;

const engineColumn: Readonly<Record<Outcome, Counted>> = { 'originating': 'originating', 'not-originating': 'notOriginating', 'undetermined': 'undetermined' };

function countsOf(found: readonly Tally[]): Counts {
  const counts = Object.fromEntries(COUNTED.map((key) => [key, 0])) as Counts;
  for (const { engine_outcome: engine, human_outcome: human, lines } of found) {
    counts.lines += lines;
    counts[human] += lines;
    counts[engineColumn[engine]] += lines;
    if (agrees(engine, human)) continue;
    counts.differing += lines;
    counts[human === 'approved' ? 'approvedAgainst' : 'refusedAgainst'] += lines;
  }
  return counts;
}

/** Narrows the list of decisions to what a count counts. */
const behind: Readonly<Record<Counted, Readonly<Record<string, string | boolean>>>> = {
  lines: {},
  approved: { humanOutcome: 'approved' },
  refused: { humanOutcome: 'refused' },
  originating: { engineOutcome: 'originating' },
  notOriginating: { engineOutcome: 'not-originating' },
  undetermined: { engineOutcome: 'undetermined' },
  differing: { agrees: false },
  approvedAgainst: { agrees: false, humanOutcome: 'approved' },
  refusedAgainst: { agrees: false, humanOutcome: 'refused' },
};

type Filter = Readonly<Record<string, string>>;

function decisionsBehind({ from, to, agreement, officer, chapter }: ReportQuestion, narrower: Filter, more: Readonly<Record<string, string | boolean>>): ReportLink {
  return linkTo('decisions', { decidedAt_gte: from, decidedAt_lte: to, agreement, officer, chapter, ...narrower, ...more });
}

function counted(question: ReportQuestion, found: readonly Tally[], head: Readonly<Record<string, string>>, narrower: Filter): CountedRow {
  const counts = countsOf(found);
  const links = Object.fromEntries(COUNTED.map((key) => [key, decisionsBehind(question, narrower, behind[key])]));
  return { values: { ...head, ...counts }, links };
}

function gathered(found: readonly Tally[], key: (tally: Tally) => string): Map<string, Tally[]> {
  const groups = new Map<string, Tally[]>();
  for (const tally of found) {
    const group = groups.get(key(tally)) ?? [];
    group.push(tally);
    groups.set(key(tally), group);
  }
  return groups;
}

/** Decisions by period, periods without any included. */
export async function decisionsOverTime(db: Knex, question: ReportQuestion): Promise<CountedRow[]> {
  const groups = gathered(await tallies(db, question, 'decided_on'), ({ of }) => periodOf(of, question.by));
  return periodsBetween(question).map(({ period, first, last }) =>
    counted(question, groups.get(period) ?? [], { period }, { decidedAt_gte: first, decidedAt_lte: last }));
}

const byLines = (a: CountedRow, b: CountedRow, key: Counted): number => Number(b.values[key]) - Number(a.values[key]);

/** Decisions by chapter of the product. */
export async function decisionsByChapter(db: Knex, question: ReportQuestion): Promise<CountedRow[]> {
  const groups = gathered(await tallies(db, question, 'chapter'), ({ of }) => of);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([chapter, found]) => counted(question, found, { chapter }, { chapter }));
}

/** What the engine found against what officers decided. */
export async function engineAndOfficer(db: Knex, question: ReportQuestion): Promise<CountedRow[]> {
  const groups = gathered(await tallies(db, question), ({ engine_outcome: engine }) => engine);
  return ENGINE_OUTCOMES.map((engineOutcome) => counted(question, groups.get(engineOutcome) ?? [], { engineOutcome }, { engineOutcome }));
}

/** How often each officer decided otherwise than the engine found. */
export async function disagreementByOfficer(db: Knex, question: ReportQuestion): Promise<CountedRow[]> {
  const groups = gathered(await tallies(db, question, 'officer_name'), ({ of }) => of);
  const rows = [...groups].map(([officer, found]) => counted(question, found, { officer }, { officer }));
  return rows.sort((a, b) => byLines(a, b, 'lines'));
}

/** How often officers decided otherwise than each entry of the list says. Lines no single entry decided have no entry. */
export async function disagreementByEntry(db: Knex, question: ReportQuestion): Promise<CountedRow[]> {
  const groups = gathered(await tallies(db, question, 'entry_id'), ({ of }) => of);
  const rows = [...groups].map(([entryId, found]) => {
    const row = counted(question, found, { entryId }, { entryId });
    return entryId === '' ? { ...row, values: { ...row.values, entryId: null }, links: {} } : row;
  });
  return rows.sort((a, b) => byLines(a, b, 'differing') || byLines(a, b, 'lines'));
}

/** Reasons shown; the rest of a long tail says little. */
const MOST_REASONS = 100;

/** Why lines were refused, most frequent first: reasons that begin alike are counted together. */
export async function refusalReasons(db: Knex, question: ReportQuestion): Promise<CountedRow[]> {
  const { from, to, agreement, officer, chapter } = question;
  const query = db('decisions').whereNotNull('reason_brief').where('human_outcome', 'refused').whereBetween('decided_on', [from, to]);
  if (agreement !== undefined) query.where({ agreement });
  if (officer !== undefined) query.where('officer_name', officer);
  if (chapter !== undefined) query.where({ chapter });
  query.groupBy('reason_brief').select('reason_brief').count({ lines: '*' }).orderBy('lines', 'desc').orderBy('reason_brief').limit(MOST_REASONS);
  const rows = (await query) as { reason_brief: string; lines: number }[];
  return rows.map(({ reason_brief: reason, lines }) => ({
    values: { reason, lines: Number(lines) },
    links: { lines: decisionsBehind(question, {}, { humanOutcome: 'refused', reason }) },
  }));
}
