/** One contestant in a process of its own, so that its peak memory is its own: `contestant-process FILE NAME REACH`. */
import { compileRuleTable } from '../../../server/origin/compile-rule-table.ts';
import { annexII } from '../known-lines.ts';
import { CONTESTANTS, type ContestantName, type Reach } from './contestants.ts';
import { openPast } from './past-database.ts';

/** What a run cost and found. */
export interface Run {
  seconds: number;
  /** Processor time of all threads. */
  cpuSeconds: number;
  lines: number;
  flips: number;
  digest: string;
}

/** A first run and a second one, by then warm. */
export interface Performance {
  runs: [Run, Run];
  peakMegabytes: number;
}

const [, , file = '', name = '', reach = ''] = process.argv;
const replay = CONTESTANTS[name as ContestantName];
const baseline = compileRuleTable(annexII());
const past = await openPast(file);

async function run(): Promise<Run> {
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  const flips = await replay(past, baseline, reach as Reach);
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - start) / 1000, cpuSeconds: (user + system) / 1e6, lines: flips.lines, flips: flips.count, digest: flips.digest };
}

const runs: Performance['runs'] = [await run(), await run()];
process.send?.({ runs, peakMegabytes: process.resourceUsage().maxRSS / 1024 } satisfies Performance);
await past.close();
