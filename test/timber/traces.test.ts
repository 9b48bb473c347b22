import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TimberOperator } from '../../rules-schema/timber/timber-operator.ts';
import type { TimberStatement } from '../../rules-schema/timber/timber-statement.ts';
import { CESIS, timberApplication } from '../applications/filed-forms.ts';
import { claimed, on, openWorkingOffice, type WorkingOffice } from '../applications/office.ts';
import { eachDatabase } from '../database/each-database.ts';
import { listing, openOffice, type Answer, type Client, type OpenOffice } from '../http/client.ts';
import { KEY, openTracesService, type TracesService } from './traces-service.ts';

let traces: TracesService;
beforeAll(async () => { traces = await openTracesService(); });
afterAll(() => traces.close());

interface Approved {
  working: WorkingOffice;
  /** The same office with access to TRACES. */
  office: OpenOffice;
  reviewer: Client;
  statement: TimberStatement;
}

async function approvedStatement(working: WorkingOffice, key = KEY): Promise<Approved> {
  const { reviewer, company, db } = working;
  await reviewer.post<TimberOperator>('/api/timber-operators', { companyId: company.id, daceUser: 'salda.dzive', consentSignedOn: '2025-12-01', consentDocument: 'piekrisana.edoc' });
  const { licences: [licence] = [], ...form } = timberApplication();
  const application = await claimed(working, { ...form, licences: [licence, { ...licence, number: 'CA-2026-000002' }] }, 'timber-reference');
  expect((await on(reviewer, application, 'approve')).status).toBe(200);
  const office = await openOffice(db, { traces: { address: traces.address, user: 'kpdc', key, clientId: 'eudr-test' } });
  const { body: [statement] } = await reviewer.get<TimberStatement[]>(listing('/api/timber-statements', {}));
  if (!statement) throw new Error('no statement');
  return { working, office, reviewer: await office.signIn('reviewer'), statement };
}

const send = (client: Client, { id, version }: TimberStatement, verb: string): Promise<Answer<TimberStatement & { code: string; detail: string }>> =>
  client.post(`/api/timber-statements/${id}/${verb}`, {}, { version });

eachDatabase('timber statements and TRACES (operator interface, version 3)', (openFresh) => {
  it('covers several licences, costs one euro a site, is submitted, asked for with patience, amended and withdrawn within 72 hours', async () => {
    const { office, reviewer, statement } = await approvedStatement(await openWorkingOffice(openFresh));
    expect(statement).toMatchObject({ state: 'prepared', fee: { amount: '2.00', currency: 'EUR' }, internalReference: 'LTRK-26-000001' });
    const { body: submitted } = await send(reviewer, statement, 'submit');
    expect(submitted).toMatchObject({ state: 'submitted', tracesIdentifier: '071874bd-8c62-4cac-8eb6-b2fbe003410c' });
    const { message = '' } = traces.received.at(-1) ?? {};
    expect(message).toContain('<dds:operatorRole>REPRESENTATIVE_OPERATOR</dds:operatorRole>');
    expect(message.match(/<dds:commodities>/g)).toHaveLength(4);
    expect(message).toContain(Buffer.from(CESIS).toString('base64'));
    expect((await send(reviewer, submitted, 'ask')).body.code).toBe('traces-asked-too-soon');
    office.clock.now = '2026-01-05T09:31:00.000Z';
    traces.next = 'submitted';
    const { body: waiting } = await send(reviewer, submitted, 'ask');
    expect(waiting).toMatchObject({ state: 'submitted', referenceNumber: null });
    office.clock.now = '2026-01-05T10:02:00.000Z';
    traces.next = 'available';
    const { body: available } = await send(reviewer, waiting, 'ask');
    expect(available).toMatchObject({ state: 'available', referenceNumber: '26LV7XTVCZAQ2S', verificationNumber: 'SFFCB4Y3', amendableUntil: '2026-01-08T10:02:00.000Z' });
    const { body: amended } = await send(reviewer, available, 'amend');
    expect(traces.received.at(-1)?.operation).toBe('amendDds');
    expect((await reviewer.get(`/api/timber-statements/export.csv`)).text).toContain('26LV7XTVCZAQ2S');
    expect((await reviewer.get(`/api/timber-statements/${statement.id}/statement.xml`)).text).toContain('<verificationNumber>SFFCB4Y3</verificationNumber>');
    expect((await send(reviewer, amended, 'withdraw')).body).toMatchObject({ state: 'withdrawn' });
    await office.close();
  });

  it('stays as it was when TRACES refuses it, does not know the key, answers nonsense, or the 72 hours are over', async () => {
    const working = await openWorkingOffice(openFresh);
    const { office, reviewer, statement } = await approvedStatement(working);
    traces.next = 'rule-fault';
    const refused = await send(reviewer, statement, 'submit');
    expect([refused.status, refused.body.detail]).toEqual([422, expect.stringContaining('EUDR_COMMODITIES_PRODUCER_GEO_INVALID: The geometry is not valid')]);
    traces.next = 'not-soap';
    expect((await send(reviewer, statement, 'submit')).status).toBe(503);
    traces.next = 'available';
    const other = await openOffice(working.db, { traces: { address: traces.address, user: 'kpdc', key: 'another', clientId: 'eudr-test' } });
    expect((await send(await other.signIn('reviewer'), statement, 'submit')).body.detail).toContain('Unauthenticated');
    expect((await send(working.reviewer, statement, 'submit')).body.code).toBe('traces-not-configured');
    expect((await reviewer.get<TimberStatement>(`/api/timber-statements/${statement.id}`)).body).toEqual(statement);
    const { body: submitted } = await send(reviewer, statement, 'submit');
    office.clock.now = '2026-01-05T10:00:00.000Z';
    const { body: available } = await send(reviewer, submitted, 'ask');
    office.clock.now = '2026-01-08T10:00:01.000Z';
    const late = await office.signIn('reviewer');
    expect((await send(late, available, 'withdraw')).body.code).toBe('statement-term-over');
    await Promise.all([office.close(), other.close()]);
  });
});
