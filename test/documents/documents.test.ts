import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { OfficeDocument } from '../../rules-schema/document/document.ts';
import { sweepContents } from '../../server/documents/sweep-contents.ts';
import { sha256Of } from '../../server/documents/content-folder.ts';
import { on, openWorkingOffice } from '../applications/office.ts';
import { acting } from '../command/acting.ts';
import { eachDatabase } from '../database/each-database.ts';
import { listing } from '../http/client.ts';
import { edoc, jpeg, objectStream, pdf, png } from './files.ts';
import { documentsIn, findingsOnDocuments, keepDraft, send, type Problem } from './office-files.ts';

const MB = 1024 * 1024;
const placeIn = (folder: string, { sha256 }: { sha256: string }): string => path.join(folder, sha256.slice(0, 2), sha256);

eachDatabase('the files of an application', (openFresh) => {
  it('are kept under what they are, listed, and handed out as they came', async () => {
    const working = await openWorkingOffice(openFresh);
    const { portal, reviewer, office } = working;
    const draft = await keepDraft(working);
    const { status, body } = await send(portal, draft.id, [['rekins.pdf', pdf()], ['Foto ar garumzīmēm.jpg', jpeg()]], { kind: 'invoice', certify: 'true' });
    expect(status).toBe(201);
    expect(body).toMatchObject([
      { name: 'rekins.pdf', type: 'pdf', mediaType: 'application/pdf', kind: 'invoice', certify: true, flags: [], scan: 'not-scanned', addedBy: 'Portāls', sha256: sha256Of(pdf()), size: pdf().length },
      { name: 'Foto ar garumzīmēm.jpg', type: 'jpeg' },
    ]);
    expect(await documentsIn(reviewer, draft.id)).toEqual(body);
    const [invoice, photo] = body as [OfficeDocument, OfficeDocument];
    const download = await reviewer.download(`/api/documents/${photo.id}/content`);
    expect(Buffer.from(download.bytes)).toEqual(jpeg());
    expect(download.headers.get('Content-Disposition')).toBe("attachment; filename=\"Foto ar garumzimem.jpg\"; filename*=UTF-8''Foto%20ar%20garumz%C4%ABm%C4%93m.jpg");
    const shown = await reviewer.download(`/api/documents/${invoice.id}/content?inline=true`);
    expect(Object.fromEntries(['Content-Type', 'X-Content-Type-Options', 'Cache-Control'].map((name) => [name, shown.headers.get(name)])))
      .toEqual({ 'Content-Type': 'application/pdf', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' });
    expect(shown.headers.get('Content-Disposition')).toMatch(/^inline/);
    expect(shown.headers.get('Content-Security-Policy')).toMatch(/default-src 'none'.*sandbox/);
    expect(existsSync(placeIn(office.documentsFolder, invoice))).toBe(true);
    expect(readdirSync(path.join(office.documentsFolder, 'incoming'))).toEqual([]);
    await office.close();
  });

  it('are never shown inline where a browser could be led astray', async () => {
    const working = await openWorkingOffice(openFresh);
    const draft = await keepDraft(working);
    const { body: [container] } = await send(working.portal, draft.id, [['ligums.html', edoc()]], { kind: 'power-of-attorney' });
    expect(container).toMatchObject({ name: 'ligums.html.edoc', type: 'asic-e', flags: ['signed'] });
    const { headers } = await working.reviewer.download(`/api/documents/${container?.id}/content?inline=true`);
    expect(headers.get('Content-Disposition')).toMatch(/^attachment/);
  });

  it('are added only while the application may be changed, by whom may edit, and seen by whom may read', async () => {
    const working = await openWorkingOffice(openFresh);
    const { portal, manager, reviewer, office } = working;
    const draft = await keepDraft(working);
    expect((await send(manager, draft.id, [['a.pdf', pdf()]])).status).toBe(403);
    const { body: [kept] } = await send(portal, draft.id, [['a.pdf', pdf()]]);
    expect((await manager.get(`/api/documents/${kept?.id}`)).status).toBe(200);
    const maintainer = await office.signIn('rule-maintainer');
    expect((await maintainer.download(`/api/documents/${kept?.id}/content`)).status).toBe(403);
    expect((await office.anybody.download(`/api/documents/${kept?.id}/content`)).status).toBe(401);
    await on(portal, draft, 'submit');
    const late = await send<Problem>(portal, draft.id, [['b.pdf', pdf('b')]]);
    expect([late.status, late.body.code]).toEqual([409, 'wrong-state']);
    const removal = await reviewer.delete<Problem>(`/api/documents/${kept?.id}`, { version: 1 });
    expect([removal.status, removal.body.code]).toEqual([409, 'wrong-state']);
    expect((await send(portal, 999, [['b.pdf', pdf('b')]])).status).toBe(404);
  });

  it('are added once under an idempotency key, and all of them or none', async () => {
    const working = await openWorkingOffice(openFresh);
    const { portal } = working;
    const draft = await keepDraft(working);
    const once = await send(portal, draft.id, [['a.pdf', pdf()]], undefined, { idempotencyKey: 'k-1' });
    const again = await send(portal, draft.id, [['a.pdf', pdf()]], undefined, { idempotencyKey: 'k-1' });
    expect([again.status, again.headers.get('Idempotency-Replayed'), again.body]).toEqual([201, 'true', once.body]);
    expect((await send<Problem>(portal, draft.id, [['b.pdf', pdf('b')]], undefined, { idempotencyKey: 'k-1' })).body.code).toBe('idempotency-key-reused');
    const refused = await send<Problem>(portal, draft.id, [['c.pdf', pdf('c')], ['lapa.html', Buffer.from('<html></html>')]]);
    expect([refused.status, refused.body.code]).toEqual([415, 'file-type-refused']);
    expect((await send<Problem>(portal, draft.id, [['cits.pdf', pdf()]])).body.code).toBe('file-already-there');
    expect((await send<Problem>(portal, draft.id, [['A.PDF', pdf('d')]])).body.code).toBe('file-name-taken');
    expect(await documentsIn(portal, draft.id)).toHaveLength(1);
  });

  it('are refused in clear words where they are too large, too many, or not files at all', async () => {
    const working = await openWorkingOffice(openFresh);
    const { portal } = working;
    const { id } = await keepDraft(working);
    const large = await send<Problem>(portal, id, [['a.png', Buffer.concat([png(), Buffer.alloc(10 * MB)])]], undefined, { headers: { 'Accept-Language': 'lv' } });
    expect([large.status, large.body.detail]).toEqual([413, 'Datnes apjoms nedrīkst pārsniegt 10 MB.']);
    const many = await send<Problem>(portal, id, Array.from({ length: 11 }, (_, place) => [`${place}.pdf`, pdf(String(place))] as const));
    expect([many.status, many.body.code]).toEqual([413, 'too-many-files']);
    expect((await send<Problem>(portal, id, [])).body.code).toBe('no-file');
    expect((await send<Problem>(portal, id, [['a.pdf', pdf()]], { kind: 'certified-copy' })).status).toBe(422);
    expect((await send<Problem>(portal, id, [['a.pdf', pdf()]], {})).status).toBe(422);
    const notAForm = await portal.post<Problem>(`/api/applications/${id}/documents`, { file: 'x' });
    expect([notAForm.status, notAForm.body.code]).toEqual([415, 'not-multipart']);
    const hostile = await send<Problem>(portal, id, [['a.pdf', pdf('', [objectStream(Buffer.alloc(65 * MB))])]]);
    expect([hostile.status, hostile.body.code]).toEqual([422, 'file-inflates']);
    const six = Array.from({ length: 6 }, (_, place) => [`${place}.pdf`, pdf(String(place), [Buffer.alloc(9 * MB, 0x20)])] as const);
    expect((await send(portal, id, six.slice(0, 5))).status).toBe(201);
    const full = await send<Problem>(portal, id, six.slice(5));
    expect([full.status, full.body.code]).toEqual([413, 'application-too-large']);
  });

  it('are corrected and taken out again, each with its line in the trail; a content others refer to stays', async () => {
    const working = await openWorkingOffice(openFresh);
    const { db, portal, reviewer, office } = working;
    const [draft, other] = [await keepDraft(working), await keepDraft(working)];
    const { body: [kept] } = await send(portal, draft.id, [['a.pdf', pdf()]]) as { body: [OfficeDocument] };
    await send(portal, other.id, [['cits.pdf', pdf()]]);
    const corrected = await reviewer.put<OfficeDocument>(`/api/documents/${kept.id}`, { ...kept, kind: 'delivery-note', certify: true }, { version: 1 });
    expect(corrected.body).toMatchObject({ kind: 'delivery-note', certify: true, name: 'a.pdf', version: 2 });
    expect((await reviewer.delete(`/api/documents/${kept.id}`, { version: 1 })).status).toBe(412);
    expect((await reviewer.delete(`/api/documents/${kept.id}`, { version: 2 })).status).toBe(200);
    expect(await documentsIn(reviewer, draft.id)).toEqual([]);
    const sweep = (before: string): Promise<number> => acting(db)(sweepContents, { folder: office.documentsFolder, before });
    expect([await sweep('2099-01-01'), existsSync(placeIn(office.documentsFolder, kept))]).toEqual([0, true]);
    const [last] = await documentsIn(reviewer, other.id) as [OfficeDocument];
    await reviewer.delete(`/api/documents/${last.id}`, { version: 1 });
    expect([await sweep('2026-01-05'), await sweep('2099-01-01'), existsSync(placeIn(office.documentsFolder, kept))]).toEqual([0, 1, false]);
    const administrator = await office.signIn('administrator');
    const { body: trail } = await administrator.get<{ action: string }[]>(listing('/api/audit-entries', { filter: { entity: 'documents', entityId: String(kept.id) }, sort: ['id', 'ASC'] }));
    expect(trail.map(({ action }) => action)).toEqual(['add', 'save', 'delete']);
  });

  it('answer for those the form names: here, elsewhere, or missing', async () => {
    const working = await openWorkingOffice(openFresh);
    const { id, version } = await keepDraft(working);
    expect(await findingsOnDocuments(working, id)).toEqual(['document-elsewhere /documents/0/attachment', 'document-elsewhere /documents/1/attachment']);
    await send(working.portal, id, [['REKINS.pdf', pdf()]]);
    expect(await findingsOnDocuments(working, id)).toEqual(['document-not-attached /documents/1/attachment']);
    const { body: [counted] } = await working.reviewer.get<{ findingCounts: object; version: number }[]>(listing('/api/applications', { filter: { id: [id] } }));
    expect(counted).toMatchObject({ findingCounts: { refuse: 0, return: 1 }, version });
    await send(working.portal, id, [['process.pdf', pdf('process')]], { kind: 'process-description' });
    expect(await findingsOnDocuments(working, id)).toEqual([]);
  });
});
