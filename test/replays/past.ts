import type { Knex } from 'knex';
import type { HumanOutcome } from '../../rules-schema/decision/decision.ts';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import type { ReplayInFull, ReplayMode } from '../../rules-schema/replay/replay.ts';
import { theOffice } from '../../server/command/context.ts';
import { lineDeterminer } from '../../server/decisions/determine-line.ts';
import { recordPastDecisions, type PastDecision } from '../../server/decisions/record-past-decisions.ts';
import { replayInFull } from '../../server/replays/replay-reads.ts';
import { startReplayRunner, type ReplayRunner } from '../../server/replays/replay-runner.ts';
import { startReplay } from '../../server/replays/start-replay.ts';
import { approveVersion } from '../../server/rule-tables/approve-version.ts';
import { newDraft } from '../../server/rule-tables/new-draft.ts';
import { publishVersion } from '../../server/rule-tables/publish-version.ts';
import { submitVersion } from '../../server/rule-tables/submit-version.ts';
import { approver, as, author, seen, textOf } from '../rule-tables/versions.ts';

export const TODAY = '2026-01-05';
export const now = (): string => `${TODAY}T12:00:00.000Z`;

/** Publishes a table from a day on; answers the version's id. */
export async function inForce(db: Knex, table: RuleTable, effectiveFrom: string): Promise<number> {
  const draft = await as(db, author, newDraft, { documentText: textOf(table) });
  const submitted = await as(db, author, submitVersion, { id: draft.id }, seen(draft));
  const ready = await as(db, approver, approveVersion, { id: draft.id }, seen(submitted));
  await as(db, approver, publishVersion, { id: draft.id, effectiveFrom, withoutReplay: true, reason: 'Pārbaude' }, seen(ready));
  return draft.id;
}

/** Confectionery of heading 1704 for 100 euros with foreign sugar worth so much. */
export function sweets(sugar: string, more: Partial<Facts> = {}): Facts {
  return {
    agreement: 'TEST-AGREEMENT', date: '2025-06-01', manufacturedIn: 'LV', exportedTo: 'HR',
    product: { code: '1704 90', exWorksPrice: { amount: '100.00', currency: 'EUR' } },
    materials: [{ id: 'm1', code: '1701', value: { amount: sugar, currency: 'EUR' }, originating: false }],
    ...more,
  };
}

export interface Past {
  facts: Facts;
  humanOutcome?: HumanOutcome;
  consignor?: string;
  officer?: string;
}

/** Records decisions as the engine finds them today; the officer approves what originates unless told otherwise. */
export async function decided(db: Knex, past: readonly Past[]): Promise<number[]> {
  const determineLine = lineDeterminer(db);
  const lines: PastDecision[] = [];
  for (const [place, { facts, humanOutcome, consignor = 'SIA Saldumi', officer = 'Rūta Ozoliņa' }] of past.entries()) {
    const finding = await determineLine(facts);
    if (!finding.ok) throw new Error(finding.problems[0]?.message.en);
    const { outcome } = finding.determined.determination;
    lines.push({
      determined: finding.determined,
      line: {
        applicationId: null, applicationNumber: `A-${place + 1}`, itemNumber: 1, decidedAt: `${facts.date}T10:00:00.000Z`, officer: { id: 1, name: officer }, consignor,
        consignee: 'Zagreb d.o.o.', humanOutcome: humanOutcome ?? (outcome === 'originating' ? 'approved' : 'refused'), humanReason: null, source: 'import', externalReference: null, importId: null,
      },
    });
  }
  return as(db, theOffice, recordPastDecisions, lines);
}

/** A runner for a test; problems nobody expected fail the test. */
export function runner(db: Knex, clock: () => string = now): ReplayRunner {
  return startReplayRunner({ db, now: clock, onError: (error) => { throw error; } });
}

/** Waits until a replay has come to its end, or to `until`. */
export async function settled(db: Knex, id: number, until: (replay: ReplayInFull) => boolean = ({ state }) => state !== 'queued' && state !== 'running'): Promise<ReplayInFull> {
  for (const began = performance.now(); performance.now() - began < 15_000;) {
    const replay = await replayInFull(db, id);
    if (until(replay)) return replay;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Replay ${id} did not come to its end: ${JSON.stringify((await replayInFull(db, id)).progress)}`);
}

/** Begins a draft with this table and replays it to the end. */
export async function replayOf(db: Knex, table: RuleTable, more: { baselineVersionId?: number; mode?: ReplayMode } = {}): Promise<ReplayInFull> {
  const draft = await as(db, author, newDraft, { documentText: textOf(table) });
  const { id } = await as(db, author, startReplay, { id: draft.id, ...more });
  return settled(db, id);
}
