import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compileRuleTable } from '../../server/origin/compile-rule-table.ts';
import { annexII } from './known-lines.ts';
import { comparableLines, demandAgreement } from './one-determination.ts';
import { CONTESTANTS, contestantsFor, REACHES, type ContestantName } from './replay/contestants.ts';
import { inventDecisions } from './replay/invent-decisions.ts';
import { openPast, writePast } from './replay/past-database.ts';

const FLOOR: ContestantName = 'bare read of the blocks';
const DECISIONS = 1500;
const PATIENCE_MS = 60_000;

describe('The contestants of the bench', () => {
  const program = compileRuleTable(annexII());
  const folder = mkdtempSync(path.join(tmpdir(), 'izcelsme-bench-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('agree upon every sixth legal case and goods of the demo office', async () => {
    const { facts } = comparableLines(program);
    const some = facts.filter((_, place) => place % 6 === 0);
    const verdicts = await demandAgreement(program, some);
    expect(verdicts).toHaveLength(some.length);
    expect(new Set(verdicts)).toEqual(new Set(['yes', 'no', 'unknown']));
  }, PATIENCE_MS);

  it('find the same changed outcomes in a replay, in full and in changed regions only', async () => {
    const past = await openPast(path.join(folder, 'past.sqlite'));
    await writePast(past, inventDecisions(program, DECISIONS), program);
    const found: string[] = [];
    for (const reach of REACHES) {
      for (const name of contestantsFor(reach).filter((name) => name !== FLOOR)) found.push((await CONTESTANTS[name](past, program, reach)).digest);
    }
    const { count } = await CONTESTANTS['packed blocks → conclude'](past, program, 'full');
    await past.close();
    expect(count).toBeGreaterThan(0);
    expect(new Set(found).size).toBe(1);
  }, PATIENCE_MS);
});
