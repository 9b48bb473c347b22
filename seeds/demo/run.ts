import { parseArgs } from 'node:util';
import { openDatabase } from '../../server/database/connect.ts';
import { migrate } from '../../server/database/migrate.ts';
import { loadRuleTables } from '../rule-tables/load.ts';
import type { Seeding } from '../seeding.ts';
import { addPastDecisions } from './add-past-decisions.ts';

const USAGE = 'Usage: npm run demo -- --decisions N [--seed S]   (DATABASE_URL names the database)';
const MOST_DECISIONS = 10_000_000;
const PATIENCE_MS = 2000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function ordered(): { decisions: number; seed: string } {
  const { values } = parseArgs({ options: { decisions: { type: 'string' }, seed: { type: 'string', default: '1' } } });
  const decisions = Number(values.decisions);
  if (!Number.isInteger(decisions) || decisions < 1 || decisions > MOST_DECISIONS) throw new Error(USAGE);
  return { decisions, seed: values.seed };
}

/** Says now and then how far the work is and how quickly it goes. */
function progressOf(decisions: number): (written: number) => void {
  const began = Date.now();
  let toldAt = began;
  return (written) => {
    const at = Date.now();
    if (at - toldAt < PATIENCE_MS && written < decisions) return;
    toldAt = at;
    const seconds = (at - began) / 1000;
    say(`${written} of ${decisions} decisions, ${seconds.toFixed(1)} s, ${Math.round(written / Math.max(seconds, 0.001))} a second`);
  };
}

async function run(): Promise<void> {
  const order = ordered();
  const db = openDatabase(process.env['DATABASE_URL'] || 'var/izcelsme.sqlite');
  try {
    const seeding: Seeding = { db, now: new Date().toISOString(), demo: true, administrator: null, say };
    await migrate(db, seeding.now);
    await loadRuleTables(seeding);
    await addPastDecisions(seeding, order, progressOf(order.decisions));
  } finally {
    await db.destroy();
  }
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
