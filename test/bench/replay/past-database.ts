import sqlite3 from 'sqlite3';
import { headingOf } from '../../../rules-schema/origin-rules/hs-code.ts';
import { carriedLine } from '../../../server/origin/columns/carried-line.ts';
import { MOST_LINES, packBlock, type LineToPack } from '../../../server/origin/columns/packed-block.ts';
import type { Verdict } from '../../../rules-schema/determination/determination.ts';
import type { Facts } from '../../../rules-schema/determination/facts.ts';
import type { Program } from '../../../server/origin/compile-rule-table.ts';
import { concluded, type InventedDecision } from './invent-decisions.ts';

/** A decision as a row: JSON beside what the engine found. */
export interface DecisionRow {
  id: number;
  code: string;
  outcome: Verdict;
  facts: string;
}

/** The bench's own little database: JSON rows by id and by heading, and packed blocks by heading. */
export interface PastDatabase {
  run: (sql: string, ...values: unknown[]) => Promise<void>;
  all: <Row>(sql: string, ...values: unknown[]) => Promise<Row[]>;
  close: () => Promise<void>;
}

/** Opens (or makes) the database in a file, tuned as the product tunes its own. */
export async function openPast(file: string): Promise<PastDatabase> {
  const db = await new Promise<sqlite3.Database>((resolve, reject) => {
    const opened: sqlite3.Database = new sqlite3.Database(file, (error) => (error ? reject(error) : resolve(opened)));
  });
  const past: PastDatabase = {
    run: (sql, ...values) => new Promise((resolve, reject) => { db.run(sql, values, (error) => (error ? reject(error) : resolve())); }),
    all: <Row>(sql: string, ...values: unknown[]) => new Promise<Row[]>((resolve, reject) => { db.all(sql, values, (error: Error | null, rows: Row[]) => (error ? reject(error) : resolve(rows))); }),
    close: () => new Promise((resolve, reject) => { db.close((error) => (error ? reject(error) : resolve())); }),
  };
  for (const pragma of ['journal_mode = WAL', 'synchronous = OFF', 'cache_size = -64000', 'mmap_size = 1073741824']) await past.run(`PRAGMA ${pragma}`);
  return past;
}

const ROWS_A_STATEMENT = 500;

async function writeRows(past: PastDatabase, decisions: readonly InventedDecision[]): Promise<void> {
  for (let at = 0; at < decisions.length; at += ROWS_A_STATEMENT) {
    const some = decisions.slice(at, at + ROWS_A_STATEMENT);
    const values = some.flatMap(({ id, code, facts, conclusion }) => [id, headingOf(code), code, conclusion.outcome, JSON.stringify(facts)]);
    await past.run(`INSERT INTO decisions (id, heading, code, outcome, facts) VALUES ${some.map(() => '(?, ?, ?, ?, ?)').join()}`, ...values);
  }
}

async function writeBlocks(past: PastDatabase, heading: string, lines: readonly LineToPack[]): Promise<void> {
  const buffer = lines.length > MOST_LINES ? null : packBlock(lines);
  if (buffer === null) {
    const half = Math.ceil(lines.length / 2);
    await writeBlocks(past, heading, lines.slice(0, half));
    await writeBlocks(past, heading, lines.slice(half));
    return;
  }
  await past.run('INSERT INTO blocks (heading, columns) VALUES (?, ?)', heading, Buffer.from(buffer));
}

const PAGE = 20_000;

async function packHeading(past: PastDatabase, heading: string, program: Program): Promise<void> {
  const rows = await past.all<Pick<DecisionRow, 'id' | 'code' | 'facts'>>('SELECT id, code, facts FROM decisions WHERE heading = ? ORDER BY id', heading);
  const lines = rows.map(({ id, code, facts: text }): LineToPack => {
    const facts = JSON.parse(text) as Facts;
    return { decisionId: id, humanOutcome: 0, code, conclusion: concluded(program, facts), line: carriedLine(facts) };
  });
  for (let at = 0; at < lines.length; at += MOST_LINES) await writeBlocks(past, heading, lines.slice(at, at + MOST_LINES));
}

/** Writes invented decisions both ways: as JSON rows, and from these as packed blocks of one heading each. */
export async function writePast(past: PastDatabase, decisions: Iterable<InventedDecision>, program: Program): Promise<void> {
  await past.run('CREATE TABLE decisions (id INTEGER PRIMARY KEY, heading TEXT NOT NULL, code TEXT NOT NULL, outcome TEXT NOT NULL, facts TEXT NOT NULL) STRICT');
  await past.run('CREATE TABLE blocks (id INTEGER PRIMARY KEY, heading TEXT NOT NULL, columns BLOB NOT NULL) STRICT');
  let page: InventedDecision[] = [];
  const flush = async (): Promise<void> => {
    await past.run('BEGIN');
    await writeRows(past, page);
    await past.run('COMMIT');
    page = [];
  };
  for (const decision of decisions) if (page.push(decision) === PAGE) await flush();
  await flush();
  await past.run('CREATE INDEX decisions_of_heading ON decisions (heading, id)');
  await past.run('BEGIN');
  for (const { heading } of await past.all<{ heading: string }>('SELECT DISTINCT heading FROM decisions ORDER BY heading')) await packHeading(past, heading, program);
  await past.run('COMMIT');
  await past.run('CREATE INDEX blocks_of_heading ON blocks (heading)');
  await past.run('PRAGMA wal_checkpoint(TRUNCATE)');
}
