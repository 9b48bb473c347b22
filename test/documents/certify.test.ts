import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import type { Application } from '../../rules-schema/application/application.ts';
import type { OfficeDocument } from '../../rules-schema/document/document.ts';
import { endorsePdf } from '../../server/documents/endorse-pdf.ts';
import { openWorkingOffice, SIGNATORY_ID, type WorkingOffice } from '../applications/office.ts';
import { eachDatabase } from '../database/each-database.ts';
import type { Answer } from '../http/client.ts';
import { jpeg, pdf } from './files.ts';
import { openFakeClamd } from './fake-clamd.ts';
import { approve, documentsIn, keepDraft, send, type Named, type Problem } from './office-files.ts';
import { openOffice } from '../http/client.ts';

const invoice: Named = ['rekins.pdf', pdf()];

async function draftWith(working: WorkingOffice, files: readonly Named[]): Promise<{ draft: Application; documents: OfficeDocument[] }> {
  const draft = await keepDraft(working);
  return { draft, documents: (await send(working.portal, draft.id, files)).body };
}

const certify = <Body = OfficeDocument>({ reviewer }: WorkingOffice, { id }: { id: number } | OfficeDocument, signatoryId = SIGNATORY_ID, version = 1): Promise<Answer<Body>> =>
  reviewer.post<Body>(`/api/documents/${id}/certify`, { signatoryId }, { version });

const heightOf = async (bytes: ArrayBuffer | Buffer): Promise<number> => (await PDFDocument.load(bytes)).getPage(0).getHeight();

eachDatabase('the chamber’s endorsement', (openFresh) => {
  it('is put on a copy that is a document of its own, under a number without gaps', async () => {
    const working = await openWorkingOffice(openFresh);
    const { draft, documents: [first, second, photo] } = await draftWith(working, [invoice, ['process.pdf', pdf('process')], ['foto.jpg', jpeg()]]);
    if (!first || !second || !photo) throw new Error('Not added.');
    const early = await certify<Problem>(working, first);
    expect([early.status, early.body.code]).toEqual([409, 'not-approved']);
    await approve(working, draft);
    const image = await certify<Problem>(working, photo);
    expect([image.status, image.body.code]).toEqual([422, 'only-pdf-certified']);
    expect((await certify<Problem>(working, first, 99)).body.code).toBe('signatory-unknown');
    const { status, body: copy } = await certify(working, first);
    expect([status, copy]).toMatchObject([201, {
      name: 'rekins (APL-26-000001).pdf', kind: 'certified-copy', originalId: first.id, version: 1,
      certification: { number: 'APL-26-000001', on: '2026-01-05', signatory: 'Ilze Zariņa', signatoryId: SIGNATORY_ID },
    }]);
    expect((await certify<Problem>(working, first)).body.code).toBe('already-certified');
    expect((await certify<Problem>(working, copy)).body.code).toBe('certified-copy-stays');
    expect((await certify(working, second)).body.certification?.number).toBe('APL-26-000002');
    const { bytes } = await working.reviewer.download(`/api/documents/${copy.id}/content`);
    expect(await heightOf(bytes)).toBe(842 + 92);
    expect(Buffer.from((await working.reviewer.download(`/api/documents/${first.id}/content`)).bytes)).toEqual(pdf());
    expect(await documentsIn(working.reviewer, draft.id)).toHaveLength(5);
    expect((await working.manager.post(`/api/documents/${first.id}/certify`, { signatoryId: SIGNATORY_ID }, { version: 1 })).status).toBe(403);
  });

  it('is not put on what carries scripts', async () => {
    const working = await openWorkingOffice(openFresh);
    const { draft, documents: [scripted] } = await draftWith(working, [['rekins.pdf', pdf('x', ['<< /S /JavaScript /JS (app.alert) >>'])], ['process.pdf', pdf()]]);
    await approve(working, draft);
    expect((await certify<Problem>(working, scripted ?? { id: 0 })).body.code).toBe('not-certifiable');
  });
});

eachDatabase('the malware scanner', (openFresh) => {
  it('sees every file first; what it finds is not kept, and nothing is let in while it is silent', async () => {
    const clamd = await openFakeClamd();
    const working = await openWorkingOffice(openFresh);
    const { id } = await keepDraft(working);
    const office = await openOffice(working.db, { scanner: clamd.address });
    const reviewer = await office.signIn('reviewer');
    const { body: [clean] } = await send(reviewer, id, [invoice]);
    expect([clean?.scan, clamd.seen]).toEqual(['clean', [pdf()]]);
    const infected = await send<Problem>(reviewer, id, [['labs.pdf', pdf('labs')], ['slikts.pdf', pdf('EICAR')]], undefined, { headers: { 'Accept-Language': 'en' } });
    expect([infected.status, infected.body.code, infected.body.detail]).toEqual([422, 'file-infected', 'The malware scanner found Eicar-Test-Signature in “slikts.pdf”. The file was not kept.']);
    await clamd.close();
    const silent = await send<Problem>(reviewer, id, [['labs.pdf', pdf('labs')]]);
    expect([silent.status, silent.body.code, silent.headers.get('Retry-After')]).toEqual([503, 'scanner-unavailable', '60']);
    expect(await documentsIn(reviewer, id)).toHaveLength(1);
    await office.close();
  });
});

it.each([[0, 595, 934], [90, 687, 842], [180, 595, 934], [270, 687, 842]])('adds its strip where the reader sees the foot of a page turned by %i degrees', async (turn, width, height) => {
  const original = pdf().toString('latin1').replace('/MediaBox [0 0 595 842]', `/Rotate ${turn} /MediaBox [0 0 595 842]`);
  const copy = await endorsePdf(Buffer.from(original, 'latin1'), {
    number: 'APL-26-000001', on: '2026-01-05', signatory: 'Ilze Zariņa', post: null, applicationNumber: '26-000001', sha256: '0'.repeat(64),
  });
  const page = (await PDFDocument.load(copy)).getPage(0);
  expect([page.getWidth(), page.getHeight()]).toEqual([width, height]);
  expect(page.node.get(PDFName.of('Rotate'))?.toString()).toBe(String(turn));
});
