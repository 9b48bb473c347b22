import type { Knex } from 'knex';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Impact } from '../../rules-schema/replay/impact.ts';
import type { ReplayFinding, ReplayInFull, ReplayRecord } from '../../rules-schema/replay/replay.ts';
import type { VersionInFull } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import type { ReplayFindingInFull } from '../../server/replays/replay-finding-in-full.ts';
import type { ReplayRunner } from '../../server/replays/replay-runner.ts';
import { eachDatabase } from '../database/each-database.ts';
import { listing, openOffice, type Client, type OpenOffice } from '../http/client.ts';
import { smallTable, textOf } from '../rule-tables/versions.ts';
import { decided, inForce, runner, settled, sweets } from './past.ts';

eachDatabase('replays over HTTP', (openFresh) => {
  let db: Knex;
  let office: OpenOffice;
  let maintainer: Client;
  let running: ReplayRunner;
  let replay: ReplayInFull;

  beforeAll(async () => {
    ({ db } = await openFresh());
    office = await openOffice(db);
    maintainer = await office.signIn('rule-maintainer');
    await inForce(db, smallTable({}, 30), '2025-01-01');
    await decided(db, [{ facts: sweets('20.00') }, { facts: sweets('26.00'), consignor: '=HYPERLINK("x")' }, { facts: sweets('29.00') }, { facts: sweets('40.00') }]);
    running = runner(db, () => office.clock.now);
    const draft = (await maintainer.post<VersionInFull>('/api/rule-table-versions', { documentText: textOf(smallTable({}, 25)) })).body;
    const started = await maintainer.post<ReplayRecord>(`/api/rule-table-versions/${draft.id}/replay`);
    expect(started).toMatchObject({ status: 202, body: { state: 'queued', progress: { done: 0, total: 4 }, ruleTableSha256: draft.sha256 } });
    await settled(db, started.body.id);
    replay = (await maintainer.get<ReplayInFull>(`/api/replays/${started.body.id}`)).body;
  });

  afterAll(async () => {
    await running.stop();
    await office.close();
  });

  it('start at the version, and tell their result', async () => {
    expect(replay).toMatchObject({ state: 'finished', counts: { stored: 4, reRun: 4, flip: 2, same: 2, reasoningOnly: 0 }, requested: { name: 'Kārlis Liepiņš' } });
    expect(replay.outcomes).toHaveLength(12);
    const listed = await maintainer.get<ReplayRecord[]>(listing('/api/replays', { filter: { ruleTableVersionId: replay.ruleTableVersionId } }));
    expect(listed.body.map(({ id, summary }) => [id, summary.en])).toEqual([[replay.id, '2 of 4 decisions stand; 2 flip (2 lose origin, 0 gain it); 0 become undetermined; 0 become determined.']]);
  });

  it('tell the impact of what is being typed over a draft, and keep nothing', async () => {
    const path = `/api/rule-table-versions/${replay.ruleTableVersionId}/impact`;
    const [entry] = smallTable({}, 21).entries;
    const rows = () => Promise.all(['replays', 'audit_entries', 'rule_table_versions'].map((name) => db(name).count({ rows: '*' })));
    const reviewer = await office.signIn('reviewer');
    const before = await rows();
    const saved = await maintainer.post<Impact>(path, {});
    expect(saved).toMatchObject({ status: 200, body: { counts: { ...replay.counts }, pending: 0 } });
    const typed = await maintainer.post<Impact>(path, { entries: [entry], shown: 2 });
    expect(typed.body.counts).toMatchObject({ stored: 4, flip: 2, same: 2 });
    expect(typed.body.entries).toEqual([{ entry: '1704', decided: 4, flip: 2, other: 0 }]);
    expect(typed.body.lines).toMatchObject([{ kind: 'flip', beforeOutcome: 'originating', afterOutcome: 'not-originating', firstTest: 'valueLimit', productCode: '170490' }, { kind: 'flip' }]);
    const removed = await maintainer.post<Impact>(path, { removed: ['1704'] });
    expect(removed.body).toMatchObject({ counts: { flip: 0 }, pending: 4 });
    expect(await maintainer.post(path, { entries: [{ ...entry, column3: { valueLimit: { percent: 101 } } }] })).toMatchObject({ status: 422, body: { code: 'typing-has-errors' } });
    expect(await maintainer.post(path, { entries: [{ ...entry, part: { class: 'nobody-knows' } }] })).toMatchObject({ status: 422, body: { code: 'typing-not-usable' } });
    expect(await maintainer.post('/api/rule-table-versions/99999/impact', {})).toMatchObject({ status: 404 });
    expect(await reviewer.post(path, {})).toMatchObject({ status: 403 });
    expect(await rows()).toEqual(before);
  });

  it('list their findings by kind and by what they have in common', async () => {
    const findings = (filter: object) => maintainer.get<ReplayFinding[]>(listing(`/api/replays/${replay.id}/findings`, { filter, range: [0, 0] }));
    const flips = await findings({ kind: 'flip' });
    expect([flips.body.length, flips.headers.get('Content-Range')]).toEqual([1, 'findings 0-0/2']);
    expect((await findings({ chapter: '17', consignor: '=HYPERLINK("x")' })).headers.get('Content-Range')).toBe('findings 0-0/1');
    expect((await findings({ entry: '1806' })).body).toEqual([]);
    expect(await findings({ colour: 'red' })).toMatchObject({ status: 400, body: { code: 'filter-unknown' } });
    const inFull = await maintainer.get<ReplayFindingInFull>(`/api/replays/${replay.id}/findings/${flips.body[0]!.id}`);
    expect(inFull.body).toMatchObject({ before: { outcome: 'originating' }, after: { outcome: 'not-originating' }, firstDifferingStep: { test: 'valueLimit' } });
  });

  it('can be taken away as a file, in the reader’s language, without doing harm in a spreadsheet', async () => {
    const csv = await maintainer.get(`/api/replays/${replay.id}/findings/export.csv?filter={"kind":"flip"}`);
    const [head, ...rows] = csv.text.trim().split('\r\n');
    expect(csv.headers.get('Content-Type')).toContain('text/csv');
    expect(head).toContain('Lēmums;Pieteikums;Datums;HS kods;Nosūtītājs');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain(`"'=HYPERLINK(""x"")"`);
    expect(rows[0]).toContain('apvērsums;noteikta izcelsme;nav noteiktas izcelsmes;1704;1704;apstiprināts;valueLimit');
    const xlsx = await maintainer.get(`/api/replays/${replay.id}/findings/export.xlsx`);
    expect([xlsx.status, xlsx.text.slice(0, 2)]).toEqual([200, 'PK']);
  });

  it('are run by those who work on rules only', async () => {
    const reviewer = await office.signIn('reviewer');
    expect((await reviewer.get('/api/replays')).status).toBe(403);
    expect((await (await office.signIn('manager')).post(`/api/rule-table-versions/${replay.ruleTableVersionId}/replay`)).status).toBe(403);
    expect((await maintainer.post('/api/rule-table-versions/4711/replay')).status).toBe(404);
    expect((await maintainer.post(`/api/replays/${replay.id}/cancel`)).status).toBe(409);
    expect((await maintainer.get('/api/replays/4711/findings/1')).status).toBe(404);
  });
});
