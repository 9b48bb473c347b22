import type { Knex } from 'knex';
import type { NewBlock, SetAside } from './pack-page.ts';
import { packedExtent, type PackedExtent } from './packed-decision-reads.ts';

const BLOCKS = 'packed_blocks';
const EXTENTS = 'packed_extents';
const SET_ASIDE = 'decisions_set_aside';
/** Rows written in one statement; SQLite bounds its parameters. */
const AT_ONCE = 100;

/** How far an agreement is packed, held until the transaction ends. */
export async function lockExtent(tx: Knex.Transaction, agreement: string): Promise<PackedExtent | null> {
  await tx(EXTENTS).where({ agreement }).forUpdate().select('id');
  return packedExtent(tx, agreement);
}

/** Writes how far an agreement is packed. */
export async function writeExtent(tx: Knex.Transaction, { agreement, engineBuild, watermark, lines }: PackedExtent): Promise<void> {
  const row = { engine_build: engineBuild, watermark, lines };
  await tx(EXTENTS).insert({ agreement, ...row }).onConflict('agreement').merge(row);
}

/** Forgets everything packed of an agreement. */
export async function forgetPacked(tx: Knex.Transaction, agreement: string): Promise<void> {
  for (const table of [BLOCKS, SET_ASIDE, EXTENTS]) await tx(table).where({ agreement }).delete();
}

/** Writes new blocks in the place of others. */
export async function replaceBlocks(tx: Knex.Transaction, agreement: string, blocks: readonly NewBlock[], replaced: readonly number[]): Promise<void> {
  for (let from = 0; from < replaced.length; from += AT_ONCE) await tx(BLOCKS).whereIn('id', replaced.slice(from, from + AT_ONCE)).delete();
  const rows = blocks.map(({ sha256, heading, lines, lastDecisionId, tally, columns }) => ({
    agreement, rule_table_sha256: sha256, heading, lines, last_decision_id: lastDecisionId, tally: JSON.stringify(tally), columns: Buffer.from(columns),
  }));
  for (let from = 0; from < rows.length; from += AT_ONCE) await tx(BLOCKS).insert(rows.slice(from, from + AT_ONCE));
}

/** Keeps which decisions are set aside, and why. */
export async function insertSetAside(tx: Knex.Transaction, agreement: string, setAside: readonly SetAside[]): Promise<void> {
  const rows = setAside.map(({ decisionId, reason }) => ({ decision_id: decisionId, agreement, reason: JSON.stringify(reason) }));
  for (let from = 0; from < rows.length; from += AT_ONCE) await tx(SET_ASIDE).insert(rows.slice(from, from + AT_ONCE)).onConflict('decision_id').merge();
}
