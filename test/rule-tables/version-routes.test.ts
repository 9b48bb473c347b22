import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RuleTableRecord, VersionInFull, VersionRecord } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import type { VersionEvent } from '../../rules-schema/rule-table-version/version-event.ts';
import type { VersionDifference } from '../../rules-schema/rule-table-version/version-difference.ts';
import { eachDatabase } from '../database/each-database.ts';
import { listing, openOffice, type Client, type OpenOffice } from '../http/client.ts';
import { smallTable, textOf } from './versions.ts';

const PATH = '/api/rule-table-versions';

eachDatabase('rule tables over HTTP', (openFresh) => {
  let office: OpenOffice;
  let maintainer: Client;
  let approver: Client;

  /** Sessions do not outlive a night: whoever comes at another time signs in again. */
  const moveTo = async (now: string): Promise<void> => {
    office.clock.now = now;
    [maintainer, approver] = [await office.signIn('rule-maintainer'), await office.signIn('approver')];
  };
  const MORNING = '2026-01-05T09:00:00.000Z';

  beforeAll(async () => {
    office = await openOffice((await openFresh()).db);
    await moveTo(MORNING);
  });

  afterAll(() => office.close());

  const begin = async (table = smallTable()): Promise<VersionInFull> => (await maintainer.post<VersionInFull>(PATH, { documentText: textOf(table) })).body;
  const take = <Body = VersionRecord>(client: Client, { id, version }: { id: number; version: number }, step: string, body: object = {}) =>
    client.post<Body>(`${PATH}/${id}/${step}`, body, { version });

  it('carry a table from draft to force, each in their own role', async () => {
    const draft = await begin();
    const saved = await maintainer.put<VersionInFull>(`${PATH}/${draft.id}`, { ...draft, documentText: textOf(smallTable({}, 25)) }, { version: draft.version });
    expect(saved).toMatchObject({ status: 200, body: { version: 2, state: 'draft', diagnostics: expect.arrayContaining([]) } });
    expect(saved.headers.get('ETag')).toBe('"2"');
    const submitted = await take(maintainer, saved.body, 'submit');
    expect(submitted.body.state).toBe('submitted');
    expect((await take(maintainer, submitted.body, 'approve')).status).toBe(403);
    const approved = await take(approver, submitted.body, 'approve');
    expect(await take<{ code: string }>(approver, approved.body, 'publish', { effectiveFrom: '2026-01-05' })).toMatchObject({ status: 422, body: { code: 'replay-missing' } });
    const published = await take(approver, approved.body, 'publish', { effectiveFrom: '2026-01-06', withoutReplay: true, reason: 'Nav lēmumu' });
    expect(published.body).toMatchObject({ state: 'scheduled', effectiveFrom: '2026-01-06' });
    await moveTo('2026-01-05T22:30:00.000Z');
    expect((await approver.get<VersionRecord>(`${PATH}/${draft.id}`)).body.state).toBe('in-force');
    await moveTo(MORNING);
    const events = (await maintainer.get<VersionEvent[]>(`${PATH}/${draft.id}/events`)).body;
    expect(events.map(({ action }) => action)).toEqual(['new-draft', 'save', 'submit', 'approve', 'publish']);
    expect(events[1]).toMatchObject({ actorName: 'Kārlis Liepiņš', changes: ['1704: 3. aile samazinās no 30 % līdz 25 % (tagad: vērtība (17. nodaļa) nepārsniedz 25 %) / 1704: column 3 falls from 30 % to 25 % (now: value of chapter 17 at most 25 %)'] });
    expect(events[4]).toMatchObject({ actorName: 'Ilze Kalniņa', reason: 'Nav lēmumu' });
  });

  it('keep what was typed even when it is no JSON, and say where it breaks', async () => {
    const draft = await begin();
    const documentText = '{\n  "agreement": oops\n}';
    const { status, body } = await maintainer.put<VersionInFull>(`${PATH}/${draft.id}`, { documentText }, { version: draft.version });
    expect(status).toBe(200);
    expect(body.diagnostics[0]).toMatchObject({ line: 2, column: 16, code: 'not-json' });
    expect((await maintainer.get<VersionInFull>(`${PATH}/${draft.id}`)).body.documentText).toBe(documentText);
    expect(await take<{ code: string; errors: object }>(maintainer, body, 'submit')).toMatchObject({
      status: 422, body: { code: 'document-has-errors', errors: { documentText: 'Šis vārds nav JSON. Tekstu rakstiet "pēdiņās".' } },
    });
    const raw = await maintainer.get(`${PATH}/${draft.id}/document`);
    expect([raw.text, raw.headers.get('Content-Type')]).toEqual([documentText, 'text/plain; charset=utf-8']);
  });

  it('check a text without keeping it', async () => {
    const draft = await begin();
    const checked = await maintainer.post<{ diagnostics: { code: string }[] }>(`${PATH}/${draft.id}/check`, { documentText: textOf(smallTable({ agreement: 'OTHER' })) });
    expect(checked.body.diagnostics[0]?.code).toBe('other-agreement');
    expect((await maintainer.get<VersionInFull>(`${PATH}/${draft.id}`)).body).toMatchObject({ version: 1, documentText: draft.documentText });
  });

  it('demand the version that was seen', async () => {
    const draft = await begin();
    const put = (sent?: { version: number }) => maintainer.put<{ code: string }>(`${PATH}/${draft.id}`, { documentText: '{}' }, sent);
    expect(await put()).toMatchObject({ status: 428, body: { code: 'version-required' } });
    expect((await put({ version: 1 })).status).toBe(200);
    expect(await put({ version: 1 })).toMatchObject({ status: 412, body: { code: 'version-stale' } });
  });

  it('tell in plain words what a version says otherwise', async () => {
    const base = await begin();
    const copy = await maintainer.post<VersionInFull>(PATH, { basedOnVersionId: base.id, changeNote: 'Stingrāk' });
    expect(copy).toMatchObject({ status: 201, body: { basedOnVersionId: base.id, changeNote: 'Stingrāk' } });
    await maintainer.put(`${PATH}/${copy.body.id}`, { documentText: textOf(smallTable({}, 25)) }, { version: 1 });
    const { body } = await maintainer.get<VersionDifference>(`${PATH}/${copy.body.id}/difference`);
    expect(body).toMatchObject({ versionId: copy.body.id, withVersionId: base.id });
    expect(body.changes.map(({ sentence }) => sentence.en)).toEqual(['1704: column 3 falls from 30 % to 25 % (now: value of chapter 17 at most 25 %)']);
    expect(body.texts).toEqual([{ entryId: '1704', before: expect.stringContaining('"percent": 30'), after: expect.stringContaining('"percent": 25') }]);
    expect(body.regions).toEqual([{
      from: '1704', to: '1704', furtherRules: 0,
      before: [expect.objectContaining({ entryId: '1704', column3: expect.objectContaining({ en: expect.stringContaining('at most 30 %') }), column4: null })],
      after: [expect.objectContaining({ entryId: '1704', column3: expect.objectContaining({ en: expect.stringContaining('at most 25 %') }) })],
    }]);
    expect((await maintainer.get<VersionDifference>(`${PATH}/${base.id}/difference?with=${copy.body.id}`)).body.changes[0]?.sentence.lv).toContain('palielinās no 25 % līdz 30 %');
    expect(await maintainer.get(`${PATH}/${base.id}/difference`)).toMatchObject({ status: 422, body: { code: 'nothing-to-compare' } });
    expect((await maintainer.get(`${PATH}/${base.id}/difference?with=abc`)).status).toBe(400);
    const foreign = await begin(smallTable({ agreement: 'FOREIGN' }));
    expect(await maintainer.get(`${PATH}/${base.id}/difference?with=${foreign.id}`)).toMatchObject({ status: 422, body: { code: 'other-rule-table' } });
  });

  it('are listed without documents, by state as the calendar has it', async () => {
    const { body, headers } = await maintainer.get<VersionRecord[]>(listing(PATH, { filter: { state: ['scheduled', 'in-force'] }, sort: ['number', 'ASC'] }));
    expect(body.map(({ state }) => state)).toEqual(['scheduled']);
    expect(body[0]).not.toHaveProperty('documentText');
    expect(headers.get('Content-Range')).toBe('rule-table-versions 0-0/1');
    expect((await maintainer.get<VersionRecord[]>(listing(PATH, { filter: { q: 'stingrak' } }))).body).toHaveLength(1);
    expect((await maintainer.get<VersionRecord[]>(listing(PATH, { filter: { state: 'superseded' } }))).body).toEqual([]);
    await moveTo('2026-01-07T09:00:00.000Z');
    const tables = (await maintainer.get<RuleTableRecord[]>('/api/rule-tables')).body;
    expect(tables.map(({ agreement, inForce }) => [agreement, inForce?.number ?? null])).toEqual([['FOREIGN', null], ['TEST-AGREEMENT', 1]]);
    expect(tables[1]).toMatchObject({ versions: 6, openDrafts: 5, title: smallTable().title });
    expect((await maintainer.get<RuleTableRecord>(`/api/rule-tables/${tables[1]!.id}`)).body).toEqual(tables[1]);
    await moveTo(MORNING);
  });

  it('refuse what a role may not do, and what makes no sense', async () => {
    const reviewer = await office.signIn('reviewer');
    expect((await reviewer.get(PATH)).status).toBe(200);
    expect((await reviewer.post(PATH, { documentText: '{}' })).status).toBe(403);
    expect((await (await office.signIn('administrator')).get(PATH)).status).toBe(403);
    expect((await office.anybody.get(PATH)).status).toBe(401);
    expect((await maintainer.post(PATH, {})).status).toBe(422);
    expect((await maintainer.post(PATH, { basedOnVersionId: 1, documentText: '{}' })).status).toBe(422);
    expect((await maintainer.post(PATH, { basedOnVersionId: 4711 })).status).toBe(404);
    const draft = await begin();
    const submitted = await take(maintainer, draft, 'submit');
    expect(await take(approver, submitted.body, 'reject')).toMatchObject({ status: 422, body: { errors: { reason: 'Aizpildiet šo lauku; tas ir obligāts.' } } });
    expect((await take(approver, submitted.body, 'request-changes', { reason: '   ' })).status).toBe(422);
  });

  it('publish the very schema the editor loads', async () => {
    const { body } = await maintainer.get<{ $id: string; definitions: object }>('/api/schemas/rule-table.json');
    expect(body.$id).toBe('https://izcelsme.test/schemas/rule-table.json');
    expect(Object.keys(body.definitions)).toEqual(['criterion', 'selector', 'entry']);
  });
});
