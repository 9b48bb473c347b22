import type { Background } from '../command/in-background.ts';
import { decisionsOfIds, decisionsWithFacts } from '../decisions/decision-reads.ts';
import { decisionsSetAside, packedBlockHeads, packedColumns, type BlockHead } from '../packed-decisions/packed-decision-reads.ts';
import type { Evaluated } from './evaluate-blocks.ts';
import type { StoredReplay } from './replay.ts';
import type { ReplayedLine } from './replay-line.ts';
import { findingOf, replayedSoFar, type ReplayedSoFar } from './replayed-so-far.ts';
import type { ReplayTables } from './replay-tables.ts';
import { counted, emptyTally, provenUnchanged, together } from './replay-tally.ts';
import type { ReplayThread } from './replay-thread.ts';
import { replayDocuments } from './run-in-full.ts';

/** Lines handed to a thread at a time: some megabytes of columns, a few milliseconds of work. */
const LINES_AT_ONCE = 50_000;
/** Documents read at a time. */
const DOCUMENTS_AT_ONCE = 500;

interface Course {
  background: Background;
  replay: StoredReplay;
  tables: ReplayTables;
  threads: readonly ReplayThread[];
  soFar: ReplayedSoFar;
}

/** Headings to be worked on together, in order, with the heads of their blocks. */
interface Stretch {
  heads: BlockHead[];
  lastHeading: string;
}

/** Cuts the list of headings into stretches of bounded work; a heading is never cut. */
function* stretchesOf(heads: readonly BlockHead[], isRead: (head: BlockHead) => boolean): Generator<Stretch> {
  let stretch: BlockHead[] = [];
  let lines = 0;
  for (const [place, head] of heads.entries()) {
    stretch.push(head);
    if (isRead(head)) lines += head.lines;
    const isLastOfHeading = heads[place + 1]?.heading !== head.heading;
    if (!isLastOfHeading || lines < LINES_AT_ONCE) continue;
    yield { heads: stretch, lastHeading: head.heading };
    [stretch, lines] = [[], 0];
  }
  const last = stretch.at(-1);
  if (last !== undefined) yield { heads: stretch, lastHeading: last.heading };
}

/** Determines from their documents the decisions columns cannot tell of. */
async function fromDocuments({ background, tables, threads }: Course, ids: readonly number[]): Promise<ReplayedLine[]> {
  const lines: ReplayedLine[] = [];
  for (let from = 0; from < ids.length; from += DOCUMENTS_AT_ONCE) {
    const page = await decisionsWithFacts(background.db, ids.slice(from, from + DOCUMENTS_AT_ONCE));
    lines.push(...await replayDocuments(page, tables, threads[0]!));
  }
  return lines;
}

/** Puts the blocks that have to be read to the draft, shared out among the threads. */
async function evaluate({ background: { db }, replay, tables, threads }: Course, heads: readonly BlockHead[]): Promise<Evaluated[]> {
  const columns = await packedColumns(db, heads.map(({ id }) => id));
  const shares = threads.map((_, place) => heads.filter((__, at) => at % threads.length === place));
  return Promise.all(shares.flatMap((share, place) => (share.length === 0 ? [] : [threads[place]!.do({
    kind: 'blocks', draft: tables.draft, baseline: tables.baseline, upToId: replay.watermark, blocks: share.map(({ id, sha256 }) => ({ own: sha256, columns: columns.get(id)! })),
  })])));
}

async function replayStretch(course: Course, { heads, lastHeading }: Stretch, isRead: (head: BlockHead) => boolean): Promise<void> {
  const { background: { db }, replay, soFar } = course;
  let tally = emptyTally();
  for (const head of heads) if (!isRead(head)) tally = provenUnchanged(tally, head.tally.outcomes);
  const toRead = heads.filter(isRead);
  const found = toRead.length === 0 ? [] : await evaluate(course, toRead);
  const documents = await fromDocuments(course, found.flatMap((one) => one.fromDocuments));
  for (const one of found) tally = together(tally, one.tally);
  const changed = [...found.flatMap((one) => one.changed), ...documents.filter(({ kind }) => kind !== 'same')];
  const decisions = await decisionsOfIds(db, changed.map(({ decisionId }) => decisionId));
  soFar.add(together(tally, counted(emptyTally(), documents)), changed.flatMap((line) => findingOf(replay.id, line, decisions.get(line.decisionId)!)), { lastHeading });
}

/** Decisions that do not reproduce under their own version are named first, each with its reason. */
async function nameSetAside({ background: { db }, replay, soFar }: Course): Promise<void> {
  const setAside = await decisionsSetAside(db, replay.agreement, replay.watermark);
  const decisions = await decisionsOfIds(db, setAside.map(({ decisionId }) => decisionId));
  const lines = setAside.map(({ decisionId, reason }): ReplayedLine => {
    const { humanOutcome, engineOutcome } = decisions.get(decisionId)!;
    return { decisionId, humanOutcome, kind: 'set-aside', beforeOutcome: engineOutcome, afterOutcome: null, beforeEntry: null, afterEntry: null, step: null, reason };
  });
  soFar.add(counted(emptyTally(), lines), lines.flatMap((line) => findingOf(replay.id, line, decisions.get(line.decisionId)!)), { lastHeading: '0' });
}

/**
 * Replays by regions: decisions of headings in which the draft means the same as the table they are compared with are
 * proven unchanged, unread; in the others every line whose code is concerned is determined again from its columns. Goes
 * on after the last heading on record. The columns must reach the watermark.
 * @returns whether everything was done; false when told to stop
 */
export async function runByRegions(background: Background, replay: StoredReplay, tables: ReplayTables, threads: readonly ReplayThread[], stopping: () => boolean): Promise<boolean> {
  const course: Course = { background, replay, tables, threads, soFar: replayedSoFar(background, replay.id) };
  const heads = (await packedBlockHeads(background.db, replay.agreement)).filter(({ heading }) => heading > replay.lastHeading);
  const owns = [...new Set(heads.map(({ sha256 }) => sha256))];
  await tables.gather(owns);
  const changed = await threads[0]!.do({ kind: 'headings', draft: tables.draft, baseline: tables.baseline, owns });
  const concerned = new Map(Object.entries(changed).map(([own, headings]) => [own, new Set(headings)]));
  const isRead = ({ sha256, heading, lastDecisionId }: BlockHead): boolean => lastDecisionId > replay.watermark || concerned.get(sha256)!.has(heading);
  if (replay.lastHeading === '') await nameSetAside(course);
  for (const stretch of stretchesOf(heads, isRead)) {
    if (stopping()) break;
    await replayStretch(course, stretch, isRead);
    if (!(await course.soFar.record())) return false;
  }
  return (await course.soFar.record(true)) && !stopping();
}
