import type { Knex } from 'knex';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dialectOf } from '../../server/database/dialect.ts';
import { readPage } from '../../server/database/listing.ts';
import type { ReplayFinding } from '../../rules-schema/replay/replay.ts';
import { cancelReplay } from '../../server/replays/cancel-replay.ts';
import { findingListing, replayInFull } from '../../server/replays/replay-reads.ts';
import { replayFindingInFull } from '../../server/replays/replay-finding-in-full.ts';
import type { ReplayRunner } from '../../server/replays/replay-runner.ts';
import { startReplay } from '../../server/replays/start-replay.ts';
import { approveVersion } from '../../server/rule-tables/approve-version.ts';
import { newDraft } from '../../server/rule-tables/new-draft.ts';
import { publishVersion } from '../../server/rule-tables/publish-version.ts';
import { saveDraft } from '../../server/rule-tables/save-draft.ts';
import { submitVersion } from '../../server/rule-tables/submit-version.ts';
import { eachDatabase } from '../database/each-database.ts';
import { approver, as, author, seen, smallTable, textOf } from '../rule-tables/versions.ts';
import { decided, inForce, replayOf, runner, settled, sweets, TODAY } from './past.ts';

async function findingsOf(db: Knex, id: number): Promise<ReplayFinding[]> {
  const question = { conditions: [], special: [], words: [], sort: { column: 'replay_findings.decision_id', order: 'asc' } } as const;
  return (await readPage(db, findingListing({ id }), question, { first: 0, count: 1000 })).items;
}

/** Every table of the database with all its rows, but those a replay may write: its own, the audit trail, the columns beside the decisions. */
async function everythingElse(db: Knex): Promise<Record<string, unknown>> {
  const tables: string[] = dialectOf(db) === 'sqlite'
    ? await db('sqlite_master').where('type', 'table').whereRaw("name NOT LIKE 'sqlite_%'").pluck('name')
    : await db('pg_tables').where('schemaname', 'public').pluck('tablename');
  const others = tables.filter((name) => !/^(?:replay|audit_|packed_|decisions_set_aside)/.test(name)).sort();
  return Object.fromEntries(await Promise.all(others.map(async (name) => [name, (await db(name)).map((row) => JSON.stringify(row)).sort()])));
}

eachDatabase('a replay', (openFresh) => {
  let db: Knex;
  let running: ReplayRunner;
  let ids: number[];
  let ownId: number;

  beforeAll(async () => {
    ({ db } = await openFresh());
    ownId = await inForce(db, smallTable({}, 30), '2025-01-01');
    ids = await decided(db, [
      { facts: sweets('24.00') },
      { facts: sweets('25.00') },
      { facts: sweets('25.01') },
      { facts: sweets('30.00'), consignor: 'SIA Konfekte', officer: 'Ilze Kalniņa' },
      { facts: sweets('30.01') },
      { facts: sweets('27.00'), humanOutcome: 'refused' },
      { facts: { ...sweets('10.00'), product: { code: '1806 20', exWorksPrice: { amount: '100.00', currency: 'EUR' } } } },
    ]);
    running = runner(db);
  });

  afterAll(() => running.stop());

  it('finds exactly the flips that can be predicted: 30 % becomes 25 %', async () => {
    const replay = await replayOf(db, smallTable({}, 25));
    expect(replay).toMatchObject({ state: 'finished', failure: null, progress: { done: 7, total: 7 }, watermark: ids.at(-1) });
    expect(replay.counts).toEqual({ stored: 7, reRun: 6, provenUnchanged: 1, setAside: 0, same: 3, flip: 3, newlyUndetermined: 0, newlyDetermined: 0, reasoningOnly: 0, error: 0 });
    const findings = await findingsOf(db, replay.id);
    const flips = findings.filter(({ kind }) => kind === 'flip');
    expect(flips.map(({ decisionId }) => decisionId)).toEqual([ids[2], ids[3], ids[5]]);
    expect(flips[1]).toMatchObject({ beforeOutcome: 'originating', afterOutcome: 'not-originating', beforeEntry: '1704', afterEntry: '1704', humanOutcome: 'approved', chapter: '17', consignor: 'SIA Konfekte', destination: 'HR', officer: 'Ilze Kalniņa', firstTest: 'valueLimit', firstPath: '/trace/1/steps/0/steps/0/steps/1' });
    expect(replay.summary).toEqual({
      en: '4 of 7 decisions stand; 3 flip (3 lose origin, 0 gain it); 0 become undetermined; 0 become determined; 6 determined again, 1 proven unchanged.',
      lv: '4 no 7 lēmumiem paliek spēkā; 3 apvērsumi (3 zaudē izcelsmi, 0 iegūst); 0 kļūst neizšķirti; 0 kļūst izšķirti; 6 noteikti no jauna, 1 pierādīts nemainīgs.',
    });
    const cell = (before: string, after: string) => replay.outcomes.find((one) => one.before === before && one.after === after)?.count;
    expect([cell('originating', 'originating'), cell('originating', 'not-originating'), cell('not-originating', 'not-originating'), cell('originating', 'error')]).toEqual([3, 3, 1, 0]);
    const human = (outcome: string, decision: string) => replay.people.find((one) => one.outcome === outcome && one.humanOutcome === decision);
    expect(human('originating', 'approved')).toMatchObject({ before: 5, after: 3 });
    expect(human('not-originating', 'refused')).toMatchObject({ before: 1, after: 2 });
    expect(human('originating', 'refused')).toMatchObject({ before: 1, after: 0 });
    expect(replay.groups.consignor.rows.map(({ value, flip, total }) => [value, flip, total])).toEqual([['SIA Saldumi', 2, 2], ['SIA Konfekte', 1, 1]]);
    expect(replay.groups.chapter).toMatchObject({ rows: [{ value: '17', flip: 3, reasoningOnly: 0 }], furtherValues: 0, furtherFindings: 0 });
  });

  it('finds in full, every decision again, exactly what it finds by regions', async () => {
    for (const table of [smallTable({}, 25), smallTable({}, 40), smallTable({ validFrom: '2025-07-01' })]) {
      const [regions, full] = [await replayOf(db, table), await replayOf(db, table, { mode: 'full' })];
      const told = async ({ id }: { id: number }) => (await findingsOf(db, id)).map(({ id: _, replayId: __, ...finding }) => finding);
      expect(await told(regions)).toEqual(await told(full));
      expect([regions.mode, full.mode, regions.outcomes, regions.people, full.counts.provenUnchanged]).toEqual(['regions', 'full', full.outcomes, full.people, 0]);
      expect(regions.counts.reRun + regions.counts.provenUnchanged).toBe(full.counts.reRun);
    }
  });

  it('shows both sides of a finding and where they part', async () => {
    const replay = await replayOf(db, smallTable({}, 25));
    const first = (await findingsOf(db, replay.id)).find(({ kind }) => kind === 'flip');
    const inFull = await replayFindingInFull(db, replay.id, first!.id);
    expect([inFull.before?.outcome, inFull.after?.outcome]).toEqual(['originating', 'not-originating']);
    expect(inFull.firstDifferingStep).toEqual({ path: first!.firstPath, test: 'valueLimit' });
    expect(inFull.facts).toEqual(sweets('25.01'));
    await expect(replayFindingInFull(db, replay.id, 999_999)).rejects.toMatchObject({ status: 404 });
  });

  it('finds nothing under a table that means the same', async () => {
    const reworded = smallTable({ title: { lv: 'Cits', en: 'Another' } });
    const { counts } = await replayOf(db, { ...reworded, entries: reworded.entries.map((entry) => ({ ...entry, description: { lv: 'Citi vārdi', en: 'Other words' } })) });
    expect(counts).toMatchObject({ stored: 7, reRun: 0, provenUnchanged: 7, same: 0, flip: 0, reasoningOnly: 0 });
  });

  it('keeps apart what becomes undetermined, what the draft cannot read, and what gains origin', async () => {
    const [sweet, chocolate] = smallTable({}, 40).entries;
    const asks = smallTable({ entries: [sweet!, { ...chocolate!, column3: { attested: { fact: { id: 'cooked', lv: 'Vārīts', en: 'Cooked' } } } }] });
    expect((await replayOf(db, asks)).counts).toMatchObject({ flip: 1, newlyUndetermined: 1, reasoningOnly: 0, same: 5 });
    const later = await replayOf(db, smallTable({ validFrom: '2025-07-01' }));
    expect(later.counts).toMatchObject({ error: 7, reRun: 7, setAside: 0 });
    expect((await findingsOf(db, later.id))[0]).toMatchObject({ kind: 'error', afterOutcome: null, reason: { code: 'table-not-applicable' } });
    expect(later.summary.lv).toContain('7 vairs nav nolasāmi');
  });

  it('compares with another version when asked to', async () => {
    const replay = await replayOf(db, smallTable({}, 25), { baselineVersionId: ownId });
    expect(replay).toMatchObject({ baselineVersionId: ownId, counts: { flip: 3 } });
    const draft = await as(db, author, newDraft, { documentText: textOf(smallTable()) });
    await expect(as(db, author, startReplay, { id: draft.id, baselineVersionId: draft.id })).rejects.toMatchObject({ code: 'baseline-is-itself' });
  });

  it('writes nothing but its own record and the audit trail', async () => {
    const draft = await as(db, author, newDraft, { documentText: textOf(smallTable({}, 25)) });
    const before = await everythingElse(db);
    const { id } = await as(db, author, startReplay, { id: draft.id });
    await settled(db, id);
    expect(Object.keys(before)).toEqual(expect.arrayContaining(['decisions', 'decision_documents', 'rule_table_versions', 'users']));
    expect(await everythingElse(db)).toEqual(before);
    const actions: string[] = await db('audit_entries').where({ entity: 'replays', entity_id: String(id) }).orderBy('id').pluck('action');
    expect(actions).toEqual(['start', 'finish']);
  });

  it('keeps the document as it was when it began, whatever becomes of the draft', async () => {
    await running.stop();
    const draft = await as(db, author, newDraft, { documentText: textOf(smallTable({}, 25)) });
    const { id, ruleTableSha256 } = await as(db, author, startReplay, { id: draft.id });
    await as(db, author, saveDraft, { id: draft.id, documentText: textOf(smallTable({}, 10)) }, seen(draft));
    await decided(db, [{ facts: sweets('26.00') }]);
    running = runner(db);
    const replay = await settled(db, id);
    expect(replay).toMatchObject({ ruleTableSha256, state: 'finished', counts: { stored: 7, flip: 3 } });
  });

  it('refuses a draft with errors', async () => {
    const draft = await as(db, author, newDraft, { documentText: '{"agreement": "TEST-AGREEMENT"}' });
    await expect(as(db, author, startReplay, { id: draft.id })).rejects.toMatchObject({ code: 'document-has-errors' });
  });

  it('is what publishing rests on: of exactly this document', async () => {
    const draft = await as(db, author, newDraft, { documentText: textOf(smallTable({}, 22)) });
    const { id } = await as(db, author, startReplay, { id: draft.id });
    const { watermark, counts } = await settled(db, id);
    const changed = await as(db, author, saveDraft, { id: draft.id, documentText: textOf(smallTable({}, 21)) }, seen(draft));
    const submitted = await as(db, author, submitVersion, { id: draft.id }, seen(changed));
    const ready = await as(db, approver, approveVersion, { id: draft.id }, seen(submitted));
    await expect(as(db, approver, publishVersion, { id: draft.id, effectiveFrom: TODAY }, seen(ready))).rejects.toMatchObject({ code: 'replay-missing' });
    const again = await as(db, approver, startReplay, { id: draft.id });
    await settled(db, again.id);
    await decided(db, [{ facts: sweets('22.00') }, { facts: sweets('21.50') }]);
    await expect(as(db, approver, publishVersion, { id: draft.id, effectiveFrom: TODAY }, seen(ready))).rejects.toMatchObject({ code: 'replay-stale', params: { lines: 2, changed: 2 } });
    const anew = await as(db, approver, startReplay, { id: draft.id });
    const replay = await settled(db, anew.id);
    const [later] = await decided(db, [{ facts: sweets('20.00') }]);
    const published = await as(db, approver, publishVersion, { id: draft.id, effectiveFrom: TODAY }, seen(ready));
    expect(published.evidence).toEqual({ replayId: replay.id, sha256: replay.ruleTableSha256, watermark: later, since: 1, counts: replay.counts, withoutReplay: null });
    expect(watermark).toBeLessThan(replay.watermark);
    expect(counts.stored).toBe(8);
  });
});

eachDatabase('a replay cut short', (openFresh) => {
  let db: Knex;
  let draftId: number;

  beforeAll(async () => {
    ({ db } = await openFresh());
    await inForce(db, smallTable({}, 30), '2025-01-01');
    await decided(db, Array.from({ length: 450 }, (_, place) => ({ facts: sweets(`${20 + (place % 20)}.00`) })));
    draftId = (await as(db, author, newDraft, { documentText: textOf(smallTable({}, 25)) })).id;
  });

  const begin = async (): Promise<number> => (await as(db, author, startReplay, { id: draftId })).id;
  /** What the replay would have found undisturbed: 26 to 30 flip. */
  const FLIPS = Array.from({ length: 450 }, (_, place) => 20 + (place % 20)).filter((sugar) => sugar > 25 && sugar <= 30).length;

  it('is given up when a person cancels it', async () => {
    const id = await begin();
    const cancelled = await as(db, author, cancelReplay, { id });
    expect(cancelled).toMatchObject({ state: 'cancelled', finishedAt: expect.any(String) });
    const running = runner(db);
    await expect(as(db, author, cancelReplay, { id })).rejects.toMatchObject({ code: 'not-running', status: 409 });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await replayInFull(db, id)).toMatchObject({ state: 'cancelled', progress: { done: 0 } });
    await running.stop();
  });

  it('is gone on with by the next process after a stop', async () => {
    const id = await begin();
    const first = runner(db);
    await settled(db, id, ({ state }) => state !== 'queued');
    await first.stop();
    const second = runner(db);
    const replay = await settled(db, id);
    await second.stop();
    expect(replay).toMatchObject({ state: 'finished', counts: { stored: 450, reRun: 450, flip: FLIPS } });
    expect(await findingsOf(db, id)).toHaveLength(450 - replay.counts.same);
  });

  it('is taken over from a process that fell silent, and not before', async () => {
    const id = await begin();
    await db('replays').where({ id }).update({ state: 'running', runner: 'crashed', heartbeat_at: `${TODAY}T12:00:00.000Z` });
    const early = runner(db, () => `${TODAY}T12:00:20.000Z`);
    await new Promise((resolve) => setTimeout(resolve, 700));
    await early.stop();
    expect(await replayInFull(db, id)).toMatchObject({ state: 'running', progress: { done: 0 } });
    const later = runner(db, () => `${TODAY}T12:00:31.000Z`);
    expect(await settled(db, id)).toMatchObject({ state: 'finished', counts: { stored: 450, flip: FLIPS } });
    await later.stop();
  });

  it('fails, saying so, when a decision was not read', async () => {
    const { id: full } = await as(db, author, startReplay, { id: draftId, mode: 'full' });
    await db('replays').where({ id: full }).update({ last_decision_id: 10 });
    const regions = await begin();
    await db('replays').where({ id: regions }).update({ last_heading: '1704' });
    const running = runner(db);
    const [inFull, byRegions] = [await settled(db, full), await settled(db, regions)];
    await running.stop();
    expect(inFull).toMatchObject({ state: 'failed', failure: { en: 'Of 450 decisions only 440 were read.', lv: 'No 450 lēmumiem nolasīti tikai 440.' } });
    expect(byRegions).toMatchObject({ state: 'failed', failure: { en: 'Of 450 decisions only 0 were read.' } });
  });

  it('sets aside what does not reproduce, with the reason', async () => {
    const [row] = await db('decisions').orderBy('id').limit(1);
    const { id: _, ...altered } = { ...row, engine_outcome: 'undetermined', application_number: 'X-1' };
    const [inserted] = await db('decisions').insert(altered).returning('id');
    const document = await db('decision_documents').where('decision_id', row.id).first();
    await db('decision_documents').insert({ ...document, decision_id: inserted.id });
    const [stranger] = await db('decisions').insert({ ...altered, application_number: 'X-2', rule_table_sha256: '0'.repeat(64) }).returning('id');
    await db('decision_documents').insert({ ...document, decision_id: stranger.id });
    const running = runner(db);
    const replay = await settled(db, await begin());
    await running.stop();
    expect(replay.counts).toMatchObject({ stored: 452, reRun: 450, setAside: 2 });
    const aside = (await findingsOf(db, replay.id)).filter(({ kind }) => kind === 'set-aside');
    expect(aside.map(({ reason }) => reason?.code)).toEqual(['not-reproduced', 'version-not-kept']);
    expect(aside[0]?.reason?.message.en).toBe('Under its own version the engine finds originating today, but undetermined is on record.');
    expect(replay.summary.en).toContain('2 set aside');
  });
});
