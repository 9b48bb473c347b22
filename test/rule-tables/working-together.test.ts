import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Presence } from '../../rules-schema/rule-table-version/presence.ts';
import type { VersionInFull, VersionRecord } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import type { VersionComment } from '../../rules-schema/rule-table-version/version-comment.ts';
import type { VersionEvent } from '../../rules-schema/rule-table-version/version-event.ts';
import { eachDatabase } from '../database/each-database.ts';
import { openOffice, type Client, type OpenOffice } from '../http/client.ts';
import { smallTable, textOf } from './versions.ts';

const PATH = '/api/rule-table-versions';

eachDatabase('several people at one draft', (openFresh) => {
  let office: OpenOffice;
  let other: OpenOffice;
  let maintainer: Client;
  let approver: Client;

  beforeAll(async () => {
    const { db } = await openFresh();
    [office, other] = [await openOffice(db), await openOffice(db)];
    [maintainer, approver] = [await office.signIn('rule-maintainer'), await other.signIn('approver')];
  });

  afterAll(() => Promise.all([office.close(), other.close()]));

  const begin = async (): Promise<VersionInFull> => (await maintainer.post<VersionInFull>(PATH, { documentText: textOf(smallTable()) })).body;
  const names = ({ body }: { body: Presence }): string[] => body.here.map(({ name, you }) => (you ? `${name}*` : name));

  it('see each other through two servers, and no longer half a minute after the last sign', async () => {
    const { id } = await begin();
    const sign = (client: Client, body: object = {}) => client.post<Presence>(`${PATH}/${id}/presence`, body);
    expect(names(await sign(maintainer, { entryId: '1704' }))).toEqual(['Kārlis Liepiņš*']);
    const seen = await sign(approver);
    expect(names(seen)).toEqual(['Ilze Kalniņa*', 'Kārlis Liepiņš']);
    expect(seen.body).toMatchObject({ lockVersion: 1, here: [{ entryId: null }, { entryId: '1704', seenAt: office.clock.now }] });
    other.clock.now = '2026-01-05T09:00:31.000Z';
    expect(names(await sign(approver))).toEqual(['Ilze Kalniņa*']);
    expect((await sign(approver, { leaving: true })).body.here).toEqual([]);
    expect((await maintainer.post(`${PATH}/4711/presence`)).status).toBe(404);
    expect((await (await office.signIn('administrator')).post(`${PATH}/${id}/presence`)).status).toBe(403);
    other.clock.now = office.clock.now;
  });

  it('comment on lines, also of what is submitted, and settle what was said', async () => {
    const draft = await begin();
    await maintainer.post(`${PATH}/${draft.id}/submit`, {}, { version: 1 });
    const remark = await approver.post<VersionComment>(`${PATH}/${draft.id}/comments`, { entryId: '1704', pointer: '/column3/all/1', text: ' Kāpēc 30 %? ' });
    expect(remark).toMatchObject({ status: 201, body: { entryId: '1704', text: 'Kāpēc 30 %?', author: { name: 'Ilze Kalniņa' }, resolved: null, version: 1 } });
    const turn = (verb: string, version: number) => maintainer.post<VersionComment>(`/api/rule-table-comments/${remark.body.id}/${verb}`, {}, { version });
    expect((await turn('resolve', 1)).body).toMatchObject({ resolved: { name: 'Kārlis Liepiņš' }, version: 2 });
    expect((await turn('resolve', 1)).status).toBe(412);
    expect((await turn('resolve', 2)).body.version).toBe(2);
    expect((await turn('reopen', 2)).body.resolved).toBeNull();
    expect((await maintainer.get<VersionComment[]>(`${PATH}/${draft.id}/comments`)).body.map(({ text }) => text)).toEqual(['Kāpēc 30 %?']);
    const deeds = (await maintainer.get<VersionEvent[]>(`${PATH}/${draft.id}/events`)).body.map(({ action }) => action);
    expect(deeds).toEqual(['new-draft', 'submit', 'comment', 'resolve-comment', 'reopen-comment']);
    expect((await (await office.signIn('reviewer')).post(`${PATH}/${draft.id}/comments`, { text: 'x' })).status).toBe(403);
    expect((await maintainer.post(`${PATH}/${draft.id}/comments`, { text: '  ' })).status).toBe(422);
  });

  it('go back to what was published before, and to nothing else', async () => {
    const publish = async (version: VersionInFull): Promise<void> => {
      const { body } = await maintainer.post<VersionRecord>(`${PATH}/${version.id}/submit`, {}, { version: version.version });
      const ready = await approver.post<VersionRecord>(`${PATH}/${version.id}/approve`, {}, { version: body.version });
      await approver.post(`${PATH}/${version.id}/publish`, { effectiveFrom: '2026-01-05', withoutReplay: true, reason: 'Pārbaude' }, { version: ready.body.version });
    };
    const start = async (percent: number) => (await maintainer.post<VersionInFull>(PATH, { documentText: textOf(smallTable({ agreement: 'BACK' }, percent)) })).body;
    const [first, second] = [await start(30), await start(25)];
    await publish(first);
    await publish(second);
    const back = await maintainer.post<VersionInFull>(PATH, { rollbackOfVersionId: first.id, changeNote: 'Atpakaļ' });
    expect(back).toMatchObject({ status: 201, body: { rollbackOfVersionId: first.id, basedOnVersionId: second.id, documentText: first.documentText, state: 'draft' } });
    expect(await maintainer.post(PATH, { rollbackOfVersionId: second.id })).toMatchObject({ status: 422, body: { code: 'rollback-of-itself' } });
    expect(await maintainer.post(PATH, { rollbackOfVersionId: back.body.id })).toMatchObject({ status: 422, body: { code: 'rollback-of-unpublished' } });
  });
});
