import { expect, it } from 'vitest';
import type { DecisionImportReport } from '../../rules-schema/decision/decision-import.ts';
import type { Decision, DecisionInFull } from '../../rules-schema/decision/decision.ts';
import type { AuditEntry } from '../../rules-schema/audit/audit-entry.ts';
import { importTemplate } from '../../server/decisions/import-columns.ts';
import { eachDatabase } from '../database/each-database.ts';
import { listing, openOffice, type Answer, type Client, type OpenOffice } from '../http/client.ts';
import { confectionery, openWithRules } from './office-with-rules.ts';

const past = (reference: string, sugar: string, more: object = {}): object => ({
  reference, decidedAt: '2025-12-03', officer: 'Anna Bērziņa', consignor: 'SIA Paraugs', consignee: 'Primjer d.o.o.', humanOutcome: 'approved',
  facts: confectionery(sugar), ...more,
});

const as = (type: string): { headers: Record<string, string> } => ({ headers: { 'Content-Type': type } });

eachDatabase('importing past decisions', (openFresh) => {
  const open = async (): Promise<{ office: OpenOffice; manager: Client; send: (body: unknown, type?: string, query?: string) => Promise<Answer<DecisionImportReport>> }> => {
    const { db } = await openWithRules(openFresh);
    const office = await openOffice(db);
    const manager = await office.signIn('manager');
    const send = (body: unknown, type = 'application/json', query = ''): Promise<Answer<DecisionImportReport>> =>
      manager.post<DecisionImportReport>(`/api/decisions/import${query}`, body, as(type));
    return { office, manager, send };
  };

  it('determines each line by the version of its day and keeps the human outcome beside it', async () => {
    const { office, manager, send } = await open();
    const { status, body } = await send([past('A/1', '30.00'), past('A/2', '30.01'), past('A/3', '45.00', { humanOutcome: 'refused', humanReason: 'Par daudz cukura' })]);
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'finished', dryRun: false, lines: 3, imported: 3, duplicate: 0, rejected: 0, reportComplete: true });
    const { body: decisions } = await manager.get<Decision[]>(listing('/api/decisions', { sort: ['id', 'ASC'], filter: { importId: body.id } }));
    expect(decisions.map(({ externalReference, engineOutcome, humanOutcome, agrees }) => [externalReference, engineOutcome, humanOutcome, agrees])).toEqual([
      ['A/1', 'originating', 'approved', true], ['A/2', 'not-originating', 'approved', false], ['A/3', 'not-originating', 'refused', true],
    ]);
    const { body: one } = await manager.get<DecisionInFull>(`/api/decisions/${decisions[0]?.id ?? 0}`);
    expect(one).toMatchObject({ officerName: 'Anna Bērziņa', officerId: null, source: 'import', entryId: '1704', columnUsed: 3, decidedAt: '2025-12-02T22:00:00.000Z' });
    expect(one.facts.materials[0]?.value.amount).toBe('30.00');
    expect(one.determination.trace.length).toBeGreaterThan(2);
    await office.close();
  });

  it('takes each reference once, however often the file is sent', async () => {
    const { office, send } = await open();
    await send([past('A/1', '10.00')]);
    const { body } = await send([past('A/1', '10.00'), past('A/2', '10.00'), past('A/2', '11.00')]);
    expect(body.report.map(({ reference, status }) => [reference, status])).toEqual([['A/1', 'duplicate'], ['A/2', 'imported'], ['A/2', 'rejected']]);
    expect(body.report[2]?.problems[0]?.message).toContain('šajā failā jau ir bijusi');
    await office.close();
  });

  it('rejects what cannot be determined, line by line, in the reader’s language, and keeps the rest', async () => {
    const { office, manager, send } = await open();
    const { body } = await manager.post<DecisionImportReport>('/api/decisions/import', [
      past('A/1', '10.00', { facts: { ...confectionery('10.00'), product: { code: '9999', exWorksPrice: { amount: '5.00', currency: 'EUR' } } } }),
      past('A/2', '10.00', { facts: confectionery('10.00', '2006-01-01'), decidedAt: '2006-01-02' }),
      past('A/3', '10.00', { decidedAt: '2030-01-01' }),
      past('A/4', '10.00', { humanOutcome: 'maybe', officer: '' }),
      past('A/5', '10.00'),
    ], { headers: { 'Content-Type': 'application/json', 'Accept-Language': 'lv' } });
    expect(body).toMatchObject({ lines: 5, imported: 1, rejected: 4 });
    expect(body.report.map(({ problems }) => problems.map(({ field }) => field))).toEqual([
      ['/facts/product/code'], ['/facts/agreement'], ['/decidedAt'], ['/officer', '/humanOutcome'], [],
    ]);
    expect(body.report[0]?.problems[0]?.message).toContain('Pozīcijas 9999 HS 2007 nomenklatūrā nav');
    expect(body.report[1]?.problems[0]?.message).toContain('nav spēkā nevienas EC-HR-SAA noteikumu tabulas');
    const again = await manager.get<DecisionImportReport>(`/api/decision-imports/${body.id}`, { headers: { 'Accept-Language': 'en' } });
    expect(again.body.report[2]?.problems[0]?.message).toBe('The decision is dated in the future.');
    const file = await manager.get(`/api/decision-imports/${body.id}/report.csv`);
    expect(file.text).toContain('A/5;imported;');
    expect((await send([])).body).toMatchObject({ code: 'import-empty' });
    await office.close();
  });

  it('rehearses without storing a decision, and still reports duplicates', async () => {
    const { office, manager, send } = await open();
    await send([past('A/1', '10.00')]);
    const { body } = await send([past('A/1', '10.00'), past('A/2', '10.00')], 'application/json', '?dryRun=true');
    expect(body).toMatchObject({ dryRun: true, imported: 1, duplicate: 1 });
    const { headers } = await manager.get(listing('/api/decisions', { range: [0, 0] }));
    expect(headers.get('Content-Range')).toBe('decisions 0-0/1');
    expect((await send([past('A/2', '1.00')], 'application/json', '?dryRun=perhaps')).status).toBe(400);
    await office.close();
  });

  it('takes NDJSON and the CSV template, and keeps who imported what in the audit trail', async () => {
    const { office, manager, send } = await open();
    const ndjson = [past('N/1', '10.00'), past('N/2', '10.00')].map((one) => JSON.stringify(one)).join('\n');
    expect((await send(ndjson, 'application/x-ndjson')).body).toMatchObject({ format: 'ndjson', imported: 2 });
    const csv = await send(importTemplate('lv'), 'text/csv');
    expect(csv.body).toMatchObject({ format: 'csv', imported: 1, rejected: 0 });
    expect(`\ufeff${(await manager.get('/api/decisions/import-template.csv')).text}`).toBe(importTemplate('lv'));
    const { body: trail } = await manager.get<AuditEntry[]>(listing('/api/audit-entries', { filter: { entity: 'decision-imports' }, sort: ['id', 'ASC'] }));
    expect(trail.map(({ action, after }) => [action, (after as { imported: number }).imported])).toEqual([['import', 2], ['import', 1]]);
    const { body: kept } = await manager.get<AuditEntry[]>(listing('/api/audit-entries', { filter: { entity: 'decisions' }, sort: ['id', 'ASC'] }));
    expect(kept[0]).toMatchObject({ action: 'record-past', after: { count: 2, digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string } });
    await office.close();
  });

  it('refuses a file it cannot read as a whole, with what to do', async () => {
    const { office, manager, send } = await open();
    const latin = await fetch(`${office.url}/api/decisions/import`, { method: 'POST', headers: { 'Content-Type': 'text/csv' }, body: 'x' });
    expect(latin.status).toBe(401);
    expect((await send('reference;x\n1;2\n', 'text/csv')).body).toMatchObject({ code: 'import-columns-missing' });
    expect((await send('x', 'application/pdf')).body).toMatchObject({ code: 'import-type-unknown', status: 415 });
    const reviewer = await office.signIn('reviewer');
    expect((await reviewer.post('/api/decisions/import', [], as('application/json'))).status).toBe(403);
    expect((await manager.get('/api/decision-imports/77')).status).toBe(404);
    await office.close();
  });

  it('stops after too many rejected lines and says so', async () => {
    const { office, send } = await open();
    const { body } = await send(`[${Array.from({ length: 10_100 }, () => '{}').join(',')}]`);
    expect(body).toMatchObject({ status: 'stopped', reportComplete: false });
    expect(body.rejected).toBe(10_001);
    expect(body.report).toHaveLength(10_000);
    await office.close();
  });

  it('takes each reference once even when the same file is sent twice at the same moment', async () => {
    const { office, manager, send } = await open();
    const file = Array.from({ length: 40 }, (_, place) => past(`A/${place}`, '10.00'));
    const [one, other] = await Promise.all([send(file), send(file)]);
    expect(one.body.imported + other.body.imported).toBe(40);
    expect(one.body.duplicate + other.body.duplicate).toBe(40);
    const { headers } = await manager.get(listing('/api/decisions', { range: [0, 0] }));
    expect(headers.get('Content-Range')).toBe('decisions 0-0/40');
    await office.close();
  });
});
