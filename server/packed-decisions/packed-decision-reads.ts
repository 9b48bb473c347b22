import type { Knex } from 'knex';
import type { BlockTally } from './block-tally.ts';
import type { SetAside } from './pack-page.ts';

/** Rows read in one statement. */
const AT_ONCE = 100;

/** How far an agreement's decisions are in columns, and which engine verified them. */
export interface PackedExtent {
  agreement: string;
  engineBuild: string;
  /** Every decision up to this id is in columns or set aside. */
  watermark: number;
  /** Decisions read so far: in columns and set aside together. */
  lines: number;
}

/** A block without its columns. */
export interface BlockHead {
  id: number;
  sha256: string;
  heading: string;
  lines: number;
  lastDecisionId: number;
  tally: BlockTally;
}

interface HeadRow {
  id: number;
  rule_table_sha256: string;
  heading: string;
  lines: number;
  last_decision_id: number;
  tally: string;
}

const headOf = ({ id, rule_table_sha256: sha256, heading, lines, last_decision_id: lastDecisionId, tally }: HeadRow): BlockHead => ({ id, sha256, heading, lines, lastDecisionId, tally: JSON.parse(tally) as BlockTally });

/** How far an agreement is packed; null when nothing is. */
export async function packedExtent(db: Knex, agreement: string): Promise<PackedExtent | null> {
  const row: { engine_build: string; watermark: number; lines: number } | undefined = await db('packed_extents').where({ agreement }).first('engine_build', 'watermark', 'lines');
  return row ? { agreement, engineBuild: row.engine_build, watermark: row.watermark, lines: row.lines } : null;
}

/** The heads of all blocks of an agreement, or of one heading, by heading. */
export async function packedBlockHeads(db: Knex, agreement: string, headings?: readonly string[]): Promise<BlockHead[]> {
  const query = db('packed_blocks').where({ agreement }).orderBy([{ column: 'heading' }, { column: 'id' }]).select('id', 'rule_table_sha256', 'heading', 'lines', 'last_decision_id', 'tally');
  if (headings !== undefined) query.whereIn('heading', [...headings]);
  const rows: HeadRow[] = await query;
  return rows.map(headOf);
}

/** A buffer of its own, so that numbers in it begin where they may and it can be handed to a thread. */
const bufferOf = (bytes: Uint8Array): ArrayBuffer => {
  const copy = new Uint8Array(bytes.byteLength);
  copy.set(bytes);
  return copy.buffer;
};

/** The columns of blocks, in the order of their ids. */
export async function packedColumns(db: Knex, ids: readonly number[]): Promise<Map<number, ArrayBuffer>> {
  const columns = new Map<number, ArrayBuffer>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const rows: { id: number; columns: Uint8Array }[] = await db('packed_blocks').whereIn('id', ids.slice(from, from + AT_ONCE)).select('id', 'columns');
    for (const row of rows) columns.set(row.id, bufferOf(row.columns));
  }
  return columns;
}

/** The decisions of an agreement up to an id that are set aside, each with its reason. */
export async function decisionsSetAside(db: Knex, agreement: string, upToId: number): Promise<SetAside[]> {
  const rows: { decision_id: number; reason: string }[] = await db('decisions_set_aside').where({ agreement }).where('decision_id', '<=', upToId).orderBy('decision_id').select('decision_id', 'reason');
  return rows.map(({ decision_id: decisionId, reason }) => ({ decisionId, reason: JSON.parse(reason) as SetAside['reason'] }));
}
