import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import type { RuleEntry, RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { ruleTableSchema } from '../../rules-schema/origin-rules/rule-table.ts';
import type { Impact, TypedOverDraft } from '../../rules-schema/replay/impact.ts';
import { validator } from '../../rules-schema/validate.ts';
import { refuse, Refusal } from '../command/refusal.ts';
import { countDecisionsAfter, decisionsOfIds } from '../decisions/decision-reads.ts';
import { packedBlockHeads, packedColumns, type BlockHead } from '../packed-decisions/packed-decision-reads.ts';
import { extentForThisEngine } from '../packed-decisions/pack-decisions.ts';
import { versionById, versionOfHash } from '../rule-tables/rule-table-reads.ts';
import type { Evaluated } from './evaluate-blocks.ts';
import type { TypedOver } from './replay-job.ts';
import type { ReplayedLine } from './replay-line.ts';
import { replayMessages } from './replay-messages.ts';
import { provenUnchanged } from './replay-tally.ts';
import { openReplayThread, type ReplayThread } from './replay-thread.ts';

/** Lines told of unless another number is asked for. */
const SHOWN = 50;
/** The parts of a table that can be typed over, checked by the table's own schema. */
const checkTable = validator<RuleTable>(ruleTableSchema);

/** What is kept of a database between two keystrokes: a thread that knows the tables, and the heads of the blocks. */
interface Desk {
  thread: ReplayThread;
  documents: Map<string, RuleTable>;
  heads: { agreement: string; watermark: number; heads: BlockHead[] } | null;
}

const desks = new WeakMap<Knex, Desk>();
/** Tables a desk knows before it is cleared: every saved draft is another one. */
const MOST_TABLES = 24;

function deskOf(db: Knex): Desk {
  const kept = desks.get(db);
  if (kept !== undefined && kept.documents.size < MOST_TABLES) return kept;
  void kept?.thread.close();
  const documents = new Map<string, RuleTable>();
  const desk: Desk = { documents, heads: null, thread: openReplayThread((sha256) => documents.get(sha256)!, { staysBehind: true }) };
  desks.set(db, desk);
  return desk;
}

async function headsOf(db: Knex, desk: Desk, agreement: string, watermark: number): Promise<BlockHead[]> {
  if (desk.heads?.agreement === agreement && desk.heads.watermark === watermark) return desk.heads.heads;
  const heads = await packedBlockHeads(db, agreement);
  desk.heads = { agreement, watermark, heads };
  return heads;
}

async function gather(db: Knex, { documents }: Desk, hashes: Iterable<string>): Promise<void> {
  for (const sha256 of hashes) {
    if (documents.has(sha256)) continue;
    const version = await versionOfHash(db, sha256);
    if (version === null) throw new Error(`No version is kept under ${sha256}.`);
    documents.set(sha256, version.document);
  }
}

/** What is typed, once it has the shape of a table. @throws Refusal 422 at the place of the fault */
function checkedTyping(table: RuleTable, { entries, removed, classes, provisions }: TypedOverDraft): TypedOver {
  const given = { ...(entries && { entries }), ...(classes && { classes }), ...(provisions && { provisions }) };
  const shape = checkTable({ ...table, entries: entries?.length ? entries : table.entries.slice(0, 1), ...(classes && { classes }), ...(provisions && { provisions }) });
  if (!shape.ok) return refuse(replayMessages, 'typing-has-errors', {}, { status: 422, errors: shape.problems });
  return { key: randomUUID(), ...(given as { entries?: RuleEntry[]; classes?: RuleTable['classes']; provisions?: RuleTable['provisions'] }), ...(removed && { removed }) };
}

function perEntry(heads: readonly BlockHead[], changed: readonly ReplayedLine[]): Impact['entries'] {
  const entries = new Map<string, Impact['entries'][number]>();
  const at = (entry: string) => {
    const found = entries.get(entry) ?? { entry, decided: 0, flip: 0, other: 0 };
    entries.set(entry, found);
    return found;
  };
  for (const { tally } of heads) for (const [entry, decided] of Object.entries(tally.entries)) if (entry !== '') at(entry).decided += decided;
  for (const { kind, beforeEntry } of changed) if (beforeEntry !== null) at(beforeEntry)[kind === 'flip' ? 'flip' : 'other'] += 1;
  return [...entries.values()];
}

async function told(db: Knex, changed: readonly ReplayedLine[], shown: number): Promise<Impact['lines']> {
  const latest = [...changed].sort((one, other) => Number(other.kind === 'flip') - Number(one.kind === 'flip') || other.decisionId - one.decisionId).slice(0, shown);
  const decisions = await decisionsOfIds(db, latest.map(({ decisionId }) => decisionId));
  return latest.map(({ decisionId, kind, beforeOutcome, afterOutcome, beforeEntry, afterEntry, step }) => {
    const { productCode, applicationNumber, applicationDate, consignor } = decisions.get(decisionId)!;
    return { decisionId, kind, beforeOutcome, afterOutcome, beforeEntry, afterEntry, firstTest: step?.test ?? null, productCode, applicationNumber, applicationDate, consignor };
  });
}

/** Work on what is being typed that takes longer is given up: nobody waits for it, and others wait behind it. */
const PATIENCE_MS = 5_000;

/** Lets the desk work for a while; a desk that does not come to an end is cleared, and the next question finds a new one. */
async function inTime<Answer>(db: Knex, { thread }: Desk, work: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      desks.delete(db);
      void thread.close();
      reject(new Refusal(replayMessages['typing-too-heavy'], 'typing-too-heavy', {}, { status: 422 }));
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

async function evaluated(db: Knex, { thread }: Desk, heads: readonly BlockHead[], draft: string, typed: TypedOver): Promise<{ found: Evaluated; unread: BlockHead[] }> {
  const owns = [...new Set(heads.map(({ sha256 }) => sha256))];
  const fixed = { draft, typed, baseline: null };
  const concerned = new Map(Object.entries(await thread.do({ kind: 'headings', ...fixed, owns })).map(([own, headings]) => [own, new Set(headings)]));
  const read = heads.filter(({ sha256, heading }) => concerned.get(sha256)!.has(heading));
  const columns = await packedColumns(db, read.map(({ id }) => id));
  const found = await thread.do({ kind: 'blocks', ...fixed, upToId: Number.MAX_SAFE_INTEGER, blocks: read.map(({ id, sha256 }) => ({ own: sha256, columns: columns.get(id)! })) });
  const isRead = new Set(read);
  return { found, unread: heads.filter((head) => !isRead.has(head)) };
}

/**
 * What past decisions would become under a draft as it is being typed: complete for everything in columns, by regions, and
 * nothing is written. Lines columns cannot tell of are counted as pending; a replay determines them too.
 * @throws Refusal 404 no such version, 422 while what is typed is no table
 */
export async function impactOfDraft(db: Knex, id: number, typing: TypedOverDraft): Promise<Impact> {
  const began = performance.now();
  const version = (await versionById(db, id)) ?? refuse(replayMessages, 'version-unknown', { id }, { status: 404 });
  const { agreement, sha256, document } = version;
  const typed = checkedTyping(document, typing);
  const at = deskOf(db);
  at.documents.set(sha256, document);
  const extent = await extentForThisEngine(db, agreement);
  const heads = extent.watermark === 0 ? [] : await headsOf(db, at, agreement, extent.watermark);
  await gather(db, at, new Set(heads.map((head) => head.sha256)));
  const { found, unread } = await inTime(db, at, evaluated(db, at, heads, sha256, typed)).catch((error: unknown) => {
    if (error instanceof Refusal) throw error;
    return refuse(replayMessages, 'typing-not-usable', { why: error instanceof Error ? error.message : String(error) }, { status: 422 });
  });
  let { tally } = found;
  for (const head of unread) tally = provenUnchanged(tally, head.tally.outcomes);
  const setAside = extent.lines - heads.reduce((lines, head) => lines + head.lines, 0);
  const counts = { ...tally.counts, setAside, stored: tally.counts.stored + setAside };
  return {
    counts, pending: found.fromDocuments.length + (await countDecisionsAfter(db, agreement, extent.watermark)), entries: perEntry(heads, found.changed), lines: await told(db, found.changed, typing.shown ?? SHOWN),
    milliseconds: Math.round(performance.now() - began),
  };
}
