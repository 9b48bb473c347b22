import { expect, it } from 'vitest';
import type { Application } from '../../rules-schema/application/application.ts';
import type { OpenApplication } from '../../rules-schema/application/open-application.ts';
import { eachDatabase } from '../database/each-database.ts';
import type { Client } from '../http/client.ts';
import { caramels, certificateOfOrigin, eur1, honey } from './forms.ts';
import { atMoment, claimed, handIn, on, openWorkingOffice } from './office.ts';

interface ProblemBody {
  code: string;
  detail: string;
  errors?: Record<string, unknown>;
}

const open = async (client: Client, { id }: Pick<Application, 'id'>): Promise<OpenApplication> =>
  (await client.get<OpenApplication>(`/api/applications/${id}`)).body;

eachDatabase('an application', (openFresh) => {
  it('is received with a number, a due date and its summary', async () => {
    const working = await openWorkingOffice(openFresh);
    const application = await handIn(working, eur1([caramels(1), honey(2)]));
    expect(application).toMatchObject({
      number: '26-000001', state: 'received', applicant: 'SIA “Saldā Dzīve”', consignee: 'Slatkiši d.o.o.', destination: 'HR', goods: '1704 90 · 0409',
      itemCount: 2, revision: 1, source: 'api', enteredBy: null, heldBy: null, complex: false,
      lineCounts: { originating: 1, notOriginating: 0, undetermined: 1, notDeterminable: 0 },
      findingCounts: { refuse: 0, return: 0, warn: 2 },
      receivedAt: '2026-01-05T09:00:00.000Z', dueAt: '2026-01-05T15:00:00.000Z',
    });
  });

  it('opens with findings at their boxes and a live determination of each line', async () => {
    const working = await openWorkingOffice(openFresh);
    const received = await handIn(working, eur1([caramels(1, '31.00'), { ...caramels(2), description: 'Rezerves daļas' }, { ...caramels(3), code: '7704' }], { destination: undefined }));
    const { findings, lines, history } = await open(working.reviewer, received);
    expect(findings.map(({ check, pointer }) => `${check} ${pointer}`)).toEqual([
      'destination-missing /destination', 'description-vague /items/1/description', 'heading-unknown /items/2/code', 'document-elsewhere /documents/0/attachment',
    ]);
    expect(lines.map(({ outcome }) => outcome)).toEqual(['not-originating', 'originating', 'not-determinable']);
    expect(lines[0]?.determination).toMatchObject({ outcome: 'not-originating', entry: { heading: '1704' } });
    expect(lines[0]?.ruleTableVersion).toMatchObject({ number: 1 });
    expect(lines[2]?.problems).toMatchObject([{ pointer: '/items/2/code', code: 'unknown-heading' }]);
    expect(history.map(({ event, by }) => `${event} ${by}`)).toEqual(['receive Portāls']);
  });

  it('is claimed, approved and decided line by line, and never changes afterwards', async () => {
    const working = await openWorkingOffice(openFresh);
    const { reviewer, db } = working;
    const held = await claimed(working, eur1([caramels(1), caramels(2, '30.00')]));
    expect(held).toMatchObject({ state: 'in-review', holder: 'Rūta Ozoliņa' });
    const approved = await on(reviewer, held, 'approve');
    expect(approved.status).toBe(200);
    expect(approved.body).toMatchObject({ state: 'approved', decidedAt: '2026-01-05T09:00:00.000Z' });
    const decided = await open(reviewer, held);
    expect(decided.lines.map(({ decision }) => decision)).toMatchObject([
      { humanOutcome: 'approved', engineOutcome: 'originating', agrees: true, humanReason: null },
      { humanOutcome: 'approved', engineOutcome: 'originating', agrees: true, humanReason: null },
    ]);
    await db('application_types').delete();
    await db('companies').update({ name: 'SIA “Cits”' });
    expect(await open(reviewer, held)).toEqual(decided);
    await expect(db('decisions').update({ human_outcome: 'refused' })).rejects.toThrow('append-only');
    await expect(db('application_events').delete()).rejects.toThrow('append-only');
    expect((await on(reviewer, approved.body, 'approve')).status).toBe(409);
    expect((await reviewer.put<ProblemBody>(`/api/applications/${held.id}`, { payload: eur1() }, { version: approved.body.version })).body.code).toBe('wrong-state');
  });

  it('is approved against the engine only with a reason for each such line, and for each check that asks for correction', async () => {
    const working = await openWorkingOffice(openFresh);
    const { reviewer } = working;
    const held = await claimed(working, eur1([caramels(1, '45.00'), honey(2)], { destination: undefined }));
    const refused = await on<ProblemBody>(reviewer, held, 'approve');
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ code: 'overrides-needed', detail: expect.stringContaining('1, 2') });
    expect(refused.body.detail).toContain('destination-missing');
    const overrides = [
      { item: 1, reason: 'Cukurs aizstāts; skat. kalkulāciju K-3.' }, { item: 2, reason: 'Bišu dravas apskate 2025-06-10.' },
      { check: 'destination-missing', reason: 'Galamērķis redzams rēķinā.' },
    ];
    const approved = await on(reviewer, held, 'approve', { overrides });
    expect(approved.body.state).toBe('approved');
    const { lines, findings } = await open(reviewer, held);
    expect(lines.map(({ decision }) => [decision?.engineOutcome, decision?.agrees, decision?.humanReason])).toEqual([
      ['not-originating', false, overrides[0]?.reason], ['undetermined', false, overrides[1]?.reason],
    ]);
    expect(findings.map(({ check }) => check)).toContain('destination-missing');
  });

  it('cannot be approved while a check refuses it or a line cannot be determined upon', async () => {
    const working = await openWorkingOffice(openFresh);
    const outside = await claimed(working, eur1(undefined, { between: { from: 'EU', to: 'LV' } }));
    expect((await on<ProblemBody>(working.reviewer, outside, 'approve', { overrides: [{ check: 'not-between-the-parties', reason: 'tomēr' }] })).body.code).toBe('checks-forbid-approval');
    const priceless = await claimed(working, eur1([{ ...caramels(1), exWorksPrice: undefined }]));
    expect((await on<ProblemBody>(working.reviewer, priceless, 'approve')).body.code).toBe('lines-not-determinable');
  });

  it('is refused with reasons and legal basis; every determinable line is decided', async () => {
    const working = await openWorkingOffice(openFresh);
    const held = await claimed(working, eur1([caramels(1, '45.00'), { ...caramels(2), code: undefined }]));
    const why = { reasons: ['not-originating'], text: '17. nodaļas materiāli pārsniedz 30 %.', legalBasis: '4. protokola 6. pants' };
    expect((await on(working.reviewer, held, 'refuse', why)).body.state).toBe('refused');
    const { lines, history } = await open(working.reviewer, held);
    expect(lines.map(({ outcome, decision }) => [outcome, decision?.humanOutcome, decision?.humanReason])).toEqual([
      ['not-originating', 'refused', why.text], ['not-determinable', undefined, undefined],
    ]);
    expect(history.at(-1)).toMatchObject({ event: 'refuse', ...why });
  });

  it('has its questions answered by its holder, with evidence, changeable until decided', async () => {
    const working = await openWorkingOffice(openFresh);
    const { reviewer, colleague } = working;
    const held = await claimed(working, eur1([honey(1)]));
    const [line] = (await open(reviewer, held)).lines;
    expect(line?.determination?.questions.map(({ id }) => id)).toContain('wholly-obtained');
    expect((await on<ProblemBody>(colleague, held, 'answer', { item: 1, questionId: 'wholly-obtained', answer: true })).body.code).toBe('not-the-holder');
    expect((await on<ProblemBody>(reviewer, held, 'answer', { item: 1, questionId: 'is-it-blue', answer: true })).body).toMatchObject({ code: 'question-unknown', errors: { questionId: expect.any(String) } });
    expect((await on<ProblemBody>(reviewer, held, 'answer', { item: 9, questionId: 'wholly-obtained', answer: true })).body.code).toBe('item-unknown');
    const no = await on(reviewer, held, 'answer', { item: 1, questionId: 'wholly-obtained', answer: false });
    expect(no.body.lineCounts).toMatchObject({ originating: 0 });
    const yes = await on(reviewer, no.body, 'answer', { item: 1, questionId: 'wholly-obtained', answer: true, evidence: 'Dravas reģistrs LV-118' });
    expect(yes.body.lineCounts).toMatchObject({ originating: 1 });
    const { lines } = await open(reviewer, held);
    expect(lines[0]?.answers).toMatchObject([
      { answer: true, evidence: 'Dravas reģistrs LV-118', answeredBy: 'Rūta Ozoliņa', holds: true }, { answer: false, evidence: null, holds: false },
    ]);
    await on(reviewer, yes.body, 'approve');
    const decided = await open(reviewer, held);
    expect(decided.lines[0]).toMatchObject({ outcome: 'originating', facts: { answers: { 'wholly-obtained': true } }, decision: { agrees: true } });
  });

  it('is returned and handed in again as a new revision of the same application', async () => {
    const working = await openWorkingOffice(openFresh);
    const { reviewer } = working;
    const held = await claimed(working, eur1([honey(1), caramels(2)], { destination: undefined }));
    const answered = await on(reviewer, held, 'answer', { item: 1, questionId: 'wholly-obtained', answer: true });
    const returned = await on(reviewer, answered.body, 'return', { reasons: ['box-incomplete'], text: 'Lūdzam norādīt galamērķi.' });
    expect(returned.body).toMatchObject({ state: 'returned', dueAt: null, holder: 'Rūta Ozoliņa' });
    const saved = await reviewer.put<OpenApplication>(`/api/applications/${held.id}`, { payload: eur1([honey(1), caramels(2, '20.00')]) }, { version: returned.body.version });
    expect(saved.body).toMatchObject({ state: 'returned', findings: expect.any(Array) });
    const later = await atMoment(working, '2026-01-07T09:00:00.000Z');
    const again = await on(later.reviewer, saved.body, 'resubmit');
    expect(again.body).toMatchObject({ state: 'in-review', revision: 2, number: held.number, dueAt: '2026-01-26T15:00:00.000Z', lineCounts: { originating: 2 } });
    const revisions = await later.reviewer.get<{ revision: number; differences: { pointer: string; kind: string; before: unknown; after: unknown }[] }[]>(`/api/applications/${held.id}/revisions`);
    expect(revisions.body.map(({ revision }) => revision)).toEqual([1, 2]);
    expect(revisions.body[1]?.differences).toEqual([
      { pointer: '/items/2/materials/0/value/amount', kind: 'changed', before: '25.00', after: '20.00' },
      { pointer: '/destination', kind: 'added', before: null, after: 'HR' },
    ]);
  });

  it('lets an answer lapse when the goods it was given on change', async () => {
    const working = await openWorkingOffice(openFresh);
    const { reviewer } = working;
    const held = await claimed(working, eur1([honey(1)]));
    const answered = await on(reviewer, held, 'answer', { item: 1, questionId: 'wholly-obtained', answer: true });
    const returned = await on(reviewer, answered.body, 'return', { reasons: ['other'], text: 'Precizējiet preci.' });
    const again = await on(reviewer, returned.body, 'resubmit', { payload: eur1([{ ...honey(1), description: 'Medus maisījums ar riekstiem' }]) });
    expect(again.body.lineCounts).toMatchObject({ originating: 0, undetermined: 1 });
    expect((await open(reviewer, held)).lines[0]?.answers).toMatchObject([{ holds: false }]);
  });

  it('determines certificates of origin by Regulation 736: the point claimed is left to attest', async () => {
    const working = await openWorkingOffice(openFresh);
    const held = await claimed(working, certificateOfOrigin(), 'certificate-of-origin');
    const { lines, findings } = await open(working.reviewer, held);
    expect(findings.map(({ check }) => check)).toEqual(['consignee-not-on-file', 'document-elsewhere', 'document-elsewhere']);
    expect(lines[0]?.determination?.questions.map(({ id }) => id)).toEqual(['fact:last-substantial-working']);
    const answered = await on(working.reviewer, held, 'answer', { item: 1, questionId: 'fact:last-substantial-working', answer: true, evidence: '9. aile' });
    expect((await on(working.reviewer, answered.body, 'approve')).body.state).toBe('approved');
  });

  it('is kept as a draft, saved and submitted; its number is given when it is received', async () => {
    const working = await openWorkingOffice(openFresh);
    const { reviewer, company } = working;
    const draft = await reviewer.post<Application>('/api/applications', { type: 'eur1', companyId: company.id, payload: { items: [] }, draft: true });
    expect(draft.body).toMatchObject({ state: 'draft', number: null, dueAt: null, revision: 0 });
    const saved = await reviewer.put<OpenApplication>(`/api/applications/${draft.body.id}`, { payload: eur1() }, { version: 1 });
    const submitted = await on(reviewer, saved.body, 'submit');
    expect(submitted.body).toMatchObject({ state: 'received', number: '26-000001', revision: 1 });
    const withdrawn = await on(reviewer, submitted.body, 'withdraw', { reason: 'Pircējs atteicās.' });
    expect(withdrawn.body.state).toBe('withdrawn');
    expect((await on<ProblemBody>(reviewer, withdrawn.body, 'claim')).body).toMatchObject({ code: 'wrong-state', detail: expect.stringContaining('atsaukts') });
  });

  it('tells what is wrong at the box, in the reader’s language', async () => {
    const { reviewer, company } = await openWorkingOffice(openFresh);
    const english = { headers: { 'Accept-Language': 'en' } };
    const payload = eur1([{ ...caramels(1), code: '17' }, { ...caramels(1), exWorksPrice: { amount: '-1', currency: 'EUR' } }]);
    const refused = await reviewer.post<ProblemBody>('/api/applications', { type: 'eur1', companyId: company.id, payload }, { headers: { 'Accept-Language': 'lv' } });
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      code: 'application-not-valid', detail: 'Dažas veidlapas ailes nav aizpildītas pareizi.',
      errors: { payload: { items: { 0: { code: expect.any(String) }, 1: { exWorksPrice: { amount: expect.any(String) } } } } },
    });
    const twice = await reviewer.post<ProblemBody>('/api/applications', { type: 'eur1', companyId: company.id, payload: eur1([caramels(1), caramels(1)]) }, english);
    expect(twice.body.errors).toMatchObject({ payload: { items: { 1: { number: 'There already is an item 1; every item has a number of its own.' } } } });
    const unseen = eur1([{ ...caramels(1), description: 'Karameles\u0000' }], { circumstances: 'Vārītas.\nPildītas.', transport: 'Kuģis\nAurora' });
    const storable = await reviewer.post<ProblemBody>('/api/applications', { type: 'eur1', companyId: company.id, payload: unseen }, english);
    expect([storable.status, storable.body.errors]).toMatchObject([422, { payload: { items: { 0: { description: expect.stringContaining('control character') } } } }]);
    const oneLine = await reviewer.post<ProblemBody>('/api/applications', { type: 'eur1', companyId: company.id, payload: { ...unseen, items: [caramels(1)] } }, english);
    expect(oneLine.body.errors).toEqual({ root: expect.anything(), payload: { transport: 'Write this in one line, without line breaks and tabs.' } });
    const nobody = await reviewer.post<ProblemBody>('/api/applications', { type: 'eur1', companyId: 999, payload: eur1() }, english);
    expect(nobody.body).toMatchObject({ code: 'applicant-unknown', errors: { companyId: 'There is no such company.' } });
  });
});
