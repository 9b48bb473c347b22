import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileRuleTable } from '../../../server/origin/compile-rule-table.ts';
import { annexII } from '../known-lines.ts';
import { readable } from '../timed-rounds.ts';
import type { Performance } from './contestant-process.ts';
import { contestantsFor, REACHES, type ContestantName, type Reach } from './contestants.ts';
import { inventDecisions } from './invent-decisions.ts';
import { openPast, writePast } from './past-database.ts';

const PROCESS = fileURLToPath(new URL('./contestant-process.ts', import.meta.url));
const FLOOR: ContestantName = 'bare read of the blocks';
const OURS: ContestantName = 'packed blocks → conclude';

/** Runs a contestant by itself. @throws Error when its process ends without an answer */
function perform(file: string, name: ContestantName, reach: Reach): Promise<Performance> {
  return new Promise((resolve, reject) => {
    const contestant = fork(PROCESS, [file, name, reach], { execArgv: process.execArgv });
    contestant.once('message', (told) => resolve(told as Performance));
    contestant.once('exit', (code) => reject(new Error(`${name} ended with ${String(code)} and no answer.`)));
  });
}

/** @throws Error when a contestant finds other changes than ours: what differs is not compared */
function demandSameFlips(performances: ReadonlyMap<ContestantName, Performance>): void {
  const ours = performances.get(OURS)!.runs[0];
  for (const [name, { runs }] of performances) {
    const strange = name === FLOOR ? undefined : runs.find(({ digest }) => digest !== ours.digest);
    if (strange !== undefined) throw new Error(`${name} finds ${strange.flips} changed outcomes in ${strange.lines} lines, ${OURS} ${ours.flips} in ${ours.lines}, or others.`);
  }
}

function printReach(performances: ReadonlyMap<ContestantName, Performance>): void {
  const ours = performances.get(OURS)!.runs;
  console.table(Object.fromEntries([...performances].map(([name, { runs: [first, warm], peakMegabytes }]) => [name, {
    'first run, s': readable(first.seconds), 'warm, s': readable(warm.seconds), 'warm, CPU s': readable(warm.cpuSeconds), 'µs a line': warm.lines === 0 ? '–' : readable((warm.seconds * 1e6) / warm.lines),
    'ours is × as fast, first': readable(first.seconds / ours[0].seconds), 'warm ': readable(warm.seconds / ours[1].seconds), 'CPU': readable(warm.cpuSeconds / ours[1].cpuSeconds),
    'peak MB': Math.round(peakMegabytes),
  }])));
}

interface Stored {
  bytes: number;
  materials: number;
  blockBytes: number;
  undetermined: number;
}

async function invent(file: string, decisions: number): Promise<Stored> {
  const past = await openPast(file);
  const program = compileRuleTable(annexII());
  await writePast(past, inventDecisions(program, decisions), program);
  const [stored] = await past.all<Stored>(`SELECT avg(length(CAST(facts AS BLOB))) AS bytes, avg(json_array_length(facts, '$.materials')) AS materials,
    (SELECT sum(length(columns)) FROM blocks) AS blockBytes, avg(outcome = 'unknown') AS undetermined FROM decisions`);
  await past.close();
  return stored!;
}

/** Replays invented decisions under an edited Annex II, from database to verdict, by every contestant with identical flips. */
export async function compareReplay(decisions: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'izcelsme-bench-'));
  try {
    const file = path.join(folder, 'past.sqlite');
    const start = performance.now();
    const { bytes, materials, blockBytes, undetermined } = await invent(file, decisions);
    console.log(`\nReplay. ${decisions} invented decisions: ${Math.round(bytes)} bytes of JSON and ${materials.toFixed(1)} materials each, ${(undetermined * 100).toFixed(1)} % undetermined; `
      + `blocks of ${Math.round(blockBytes / decisions)} bytes a decision; made in ${Math.round((performance.now() - start) / 1000)} s.`);
    for (const reach of REACHES) {
      const performances = new Map<ContestantName, Performance>();
      for (const name of contestantsFor(reach)) performances.set(name, await perform(file, name, reach));
      demandSameFlips(performances);
      const { lines, flips } = performances.get(OURS)!.runs[0];
      console.log(`\n${reach === 'full' ? 'All decisions' : 'Changed regions only, the same filter for all'}: ${lines} lines determined again, ${flips} change their outcome, the same for all.`);
      printReach(performances);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
