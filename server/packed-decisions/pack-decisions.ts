import type { Knex } from 'knex';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { inBackground, type Background } from '../command/in-background.ts';
import { Refusal } from '../command/refusal.ts';
import { openWorkThread, type WorkThread } from '../command/work-thread.ts';
import { linesByKeyset, type LineOnRecord } from '../decisions/decision-reads.ts';
import { MOST_LINES } from '../origin/columns/packed-block.ts';
import { versionById } from '../rule-tables/rule-table-reads.ts';
import { engineBuild } from './engine-build.ts';
import type { OpenBlock, PackedPage, PageToPack, StoredLine } from './pack-page.ts';
import { packedBlockHeads, packedColumns, packedExtent, type BlockHead, type PackedExtent } from './packed-decision-reads.ts';
import { recordPacked } from './record-packed.ts';

/** Decisions packed at a time: many, so that few blocks are laid anew; few enough for the memory of a small machine. */
const PAGE = 10_000;

export type PackingThread = WorkThread<PageToPack, PackedPage>;

/** Starts the thread that packs. Whoever starts it closes it. */
export const openPackingThread = (): PackingThread => openWorkThread(new URL('./packing-worker.ts', import.meta.url));

/** Tables a thread was already sent. */
export type SentTables = Set<string>;

async function tableOf(db: Knex, { ruleTableVersionId, ruleTableSha256 }: LineOnRecord): Promise<RuleTable | null> {
  try {
    const version = await versionById(db, ruleTableVersionId);
    return version?.sha256 === ruleTableSha256 ? version.document : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** The tables of a page, by hash; null where one is not kept with the content it had. */
async function tablesOf(db: Knex, lines: readonly LineOnRecord[]): Promise<Map<string, RuleTable | null>> {
  const tables = new Map<string, RuleTable | null>();
  for (const line of lines) if (!tables.has(line.ruleTableSha256)) tables.set(line.ruleTableSha256, await tableOf(db, line));
  return tables;
}

/**
 * The blocks to lay anew with a page: of each version and heading the latest ones, as long as one is at most twice what
 * comes after it. So a line is laid anew only a few times however many follow, and a heading has only a few blocks.
 */
export function blocksToReopen(heads: readonly BlockHead[], added: ReadonlyMap<string, number>): BlockHead[] {
  const together = new Map(added);
  const closed = new Set<string>();
  return heads.toReversed().filter(({ sha256, heading, lines }) => {
    const key = `${sha256} ${heading}`;
    const after = together.get(key);
    if (after === undefined || closed.has(key)) return false;
    if (lines > 2 * after || lines + after > MOST_LINES) {
      closed.add(key);
      return false;
    }
    together.set(key, lines + after);
    return true;
  }).toReversed();
}

/** Those blocks of a page's headings, with their columns. */
async function openBlocks(db: Knex, agreement: string, lines: readonly LineOnRecord[]): Promise<OpenBlock[]> {
  const added = new Map<string, number>();
  for (const { ruleTableSha256, heading } of lines) added.set(`${ruleTableSha256} ${heading}`, (added.get(`${ruleTableSha256} ${heading}`) ?? 0) + 1);
  const open = blocksToReopen(await packedBlockHeads(db, agreement, [...new Set(lines.map(({ heading }) => heading))]), added);
  const columns = await packedColumns(db, open.map(({ id }) => id));
  return open.map(({ id, sha256, heading }) => ({ id, sha256, heading, columns: columns.get(id)! }));
}

interface Packing {
  background: Background;
  thread: PackingThread;
  sent: SentTables;
  agreement: string;
  upToId: number;
}

async function packPage({ background, thread, sent, agreement }: Packing, extent: PackedExtent, lines: readonly LineOnRecord[]): Promise<void> {
  const { db } = background;
  const tables = await tablesOf(db, lines);
  const unsent = [...tables].flatMap(([sha256, document]) => (document === null || sent.has(sha256) ? [] : [{ sha256, document }]));
  const open = extent.watermark === 0 ? [] : await openBlocks(db, agreement, lines);
  const stored = lines.map(({ id, ruleTableSha256, facts, engineOutcome, humanOutcome }): StoredLine => ({ id, sha256: tables.get(ruleTableSha256) ? ruleTableSha256 : null, facts, engineOutcome, humanOutcome }));
  const page = await thread.do({ tables: unsent, lines: stored, open }, open.map(({ columns }) => columns));
  for (const { sha256 } of unsent) sent.add(sha256);
  await inBackground(background, recordPacked, { agreement, engineBuild: extent.engineBuild, from: extent.watermark, watermark: lines.at(-1)!.id, lines: lines.length, page });
}

/** How far an agreement is in columns for this engine; columns of another build count for nothing. */
export async function extentForThisEngine(db: Knex, agreement: string): Promise<PackedExtent> {
  const extent = await packedExtent(db, agreement);
  return extent?.engineBuild === engineBuild() ? extent : { agreement, engineBuild: engineBuild(), watermark: 0, lines: 0 };
}

/**
 * Verifies and packs the decisions of an agreement up to an id, from where the columns end. Only columns are written;
 * a process that stops goes on with the next page another time.
 * @param told hears after each page how many decisions are in columns
 * @returns false when it was told to stop before the end
 */
export async function packDecisions(packing: Packing, stopping: () => boolean, told: (extent: PackedExtent) => Promise<void> = async () => undefined): Promise<boolean> {
  const { background: { db }, agreement, upToId } = packing;
  for (;;) {
    const extent = await extentForThisEngine(db, agreement);
    if (extent.watermark >= upToId) return true;
    if (stopping()) return false;
    const lines = await linesByKeyset(db, { afterId: extent.watermark, limit: PAGE, agreement, upToId });
    if (lines.length === 0) return true;
    await packPage(packing, extent, lines);
    await told(await extentForThisEngine(db, agreement));
  }
}
