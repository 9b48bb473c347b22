import { expect, it } from 'vitest';
import type { AuditEntry } from '../../rules-schema/audit/audit-entry.ts';
import type { Decision, DecisionInFull } from '../../rules-schema/decision/decision.ts';
import { decisionById, decisionsByKeyset, extentOfDecisions } from '../../server/decisions/decision-reads.ts';
import { recordDecision, type RecordDecision } from '../../server/decisions/record-decision.ts';
import { verifyChain } from '../../server/audit/verify-chain.ts';
import { eachDatabase } from '../database/each-database.ts';
import { listing, openOffice } from '../http/client.ts';
import { asReviewer, confectionery, NOW, openWithRules } from './office-with-rules.ts';

const line = (itemNumber: number, sugar: string, more: Partial<RecordDecision> = {}): RecordDecision => ({
  applicationId: 7, applicationNumber: '26-000007', itemNumber, facts: confectionery(sugar), humanOutcome: 'approved', humanReason: null,
  consignor: 'SIA Ķirsis', consignee: 'Trešnja d.o.o.', ...more,
});

eachDatabase('decisions', (openFresh) => {
  it('keeps the facts, the determination and the officer’s decision of a line', async () => {
    const { db } = await openWithRules(openFresh);
    const recorded = await asReviewer(db, recordDecision, line(1, '30.00'));
    expect(recorded).toMatchObject({
      officerId: 1, officerName: 'Rūta Ozoliņa', decidedAt: NOW, applicationDate: '2025-12-01', productCode: '170490', heading: '1704', chapter: '17',
      destination: 'HR', exWorksPrice: { amount: '100.00', currency: 'EUR' }, engineOutcome: 'originating', entryId: '1704', columnUsed: 3, agrees: true, source: 'application',
    });
    const full = await decisionById(db, recorded.id);
    expect(full.facts).toEqual(confectionery('30.00'));
    expect(full.determination.outcome).toBe('originating');
    expect(full.ruleTableSha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('agree only where the officer approved exactly what originates', async () => {
    const { db } = await openWithRules(openFresh);
    const sugar = { code: '1701', value: { amount: '40.00', currency: 'EUR' } };
    const unsaid = { ...confectionery('40.00'), materials: [sugar] };
    const found = [
      await asReviewer(db, recordDecision, line(1, '30.01')),
      await asReviewer(db, recordDecision, line(2, '30.01', { humanOutcome: 'refused', humanReason: 'Par daudz' })),
      await asReviewer(db, recordDecision, line(3, '', { facts: unsaid })),
      await asReviewer(db, recordDecision, line(4, '', { facts: unsaid, humanOutcome: 'refused', humanReason: 'Nav pierādīts' })),
    ];
    expect(found.map(({ engineOutcome, agrees }) => [engineOutcome, agrees])).toEqual([
      ['not-originating', false], ['not-originating', true], ['undetermined', false], ['undetermined', true],
    ]);
  });

  it('refuses a second decision on the same item, and facts the engine cannot determine upon', async () => {
    const { db } = await openWithRules(openFresh);
    await asReviewer(db, recordDecision, line(1, '30.00'));
    await expect(asReviewer(db, recordDecision, line(1, '20.00'))).rejects.toMatchObject({ code: 'already-decided', status: 409 });
    await expect(asReviewer(db, recordDecision, line(2, '30.00', { facts: { ...confectionery('1.00'), exportedTo: 'US' } })))
      .rejects.toMatchObject({ code: 'facts-not-determinable', status: 422, errors: [{ pointer: '/exportedTo', code: 'unknown-territory' }] });
    await expect(asReviewer(db, recordDecision, line(2, 'many'))).rejects.toMatchObject({ errors: [{ pointer: '/materials/0/value/amount' }] });
    expect(await extentOfDecisions(db)).toEqual({ count: 1, lastId: 1 });
  });

  it('can be changed or deleted by nobody: the database itself refuses', async () => {
    const { db } = await openWithRules(openFresh);
    const { id } = await asReviewer(db, recordDecision, line(1, '30.00'));
    await expect(db('decisions').where({ id }).update({ human_outcome: 'refused' })).rejects.toThrow('append-only');
    await expect(db('decisions').where({ id }).delete()).rejects.toThrow('append-only');
    await expect(db('decision_documents').where({ decision_id: id }).update({ facts: '{}' })).rejects.toThrow('append-only');
    await expect(db('decision_documents').where({ decision_id: id }).delete()).rejects.toThrow('append-only');
    expect((await decisionById(db, id)).humanOutcome).toBe('approved');
  });

  it('are recorded in the audit trail with a digest over what was stored', async () => {
    const { db } = await openWithRules(openFresh);
    const { id } = await asReviewer(db, recordDecision, line(1, '30.00'));
    const office = await openOffice(db);
    const manager = await office.signIn('manager');
    const { body } = await manager.get<AuditEntry[]>(listing('/api/audit-entries', { filter: { entity: 'decisions', entityId: String(id) } }));
    expect(body[0]).toMatchObject({ action: 'record', actorName: 'Rūta Ozoliņa', after: { engineOutcome: 'originating', digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string } });
    expect((await verifyChain(db)).intact).toBe(true);
    await office.close();
  });

  it('are listed by every filter offered, found by any word, and read one by one', async () => {
    const { db } = await openWithRules(openFresh);
    await asReviewer(db, recordDecision, line(1, '30.00'));
    await asReviewer(db, recordDecision, line(2, '30.01', { consignor: 'AS Ābele' }));
    await asReviewer(db, recordDecision, line(3, '31.00', { humanOutcome: 'refused', humanReason: 'Par daudz' }), '2026-01-06T23:30:00.000Z');
    const office = await openOffice(db);
    const reader = await office.signIn('reviewer');
    const items = async (filter: object): Promise<number[]> =>
      (await reader.get<Decision[]>(listing('/api/decisions', { filter, sort: ['decidedAt', 'ASC'] }))).body.map(({ itemNumber }) => itemNumber);
    expect(await items({ engineOutcome: 'not-originating' })).toEqual([2, 3]);
    expect(await items({ engineOutcome: 'not-originating', humanOutcome: 'approved' })).toEqual([2]);
    expect(await items({ agrees: false })).toEqual([2]);
    expect(await items({ consignor: ['AS Ābele', 'nobody'] })).toEqual([2]);
    expect(await items({ chapter: '17', heading: '1704', entryId: '1704', agreement: 'EC-HR-SAA', destination: 'HR', source: 'application', officer: 'Rūta Ozoliņa' })).toEqual([1, 2, 3]);
    expect(await items({ decidedAt_gte: '2026-01-07' })).toEqual([3]);
    expect(await items({ decidedAt_lte: '2026-01-06' })).toEqual([1, 2]);
    expect(await items({ q: 'abele karameles 26-000007' })).toEqual([2]);
    expect(await items({ applicationId: 7 })).toEqual([1, 2, 3]);
    const { body } = await reader.get<DecisionInFull>('/api/decisions/2');
    expect(body.determination.columns[0]?.trace.length).toBeGreaterThan(0);
    expect((await reader.get('/api/decisions/99')).status).toBe(404);
    await office.close();
  });

  it('leave as a file in words, everything the filter selects', async () => {
    const { db } = await openWithRules(openFresh);
    await asReviewer(db, recordDecision, line(1, '30.00'));
    await asReviewer(db, recordDecision, line(2, '30.01', { consignor: '=SIA' }));
    const office = await openOffice(db);
    const reader = await office.signIn('reviewer');
    const { text } = await reader.get(listing('/api/decisions/export.csv', { filter: { agrees: false } }));
    expect(text.trim().split('\r\n')).toHaveLength(2);
    expect(text).toContain('nav noteiktas izcelsmes');
    expect(text).toContain("'=SIA");
    expect(text).toContain('1704 90');
    expect(text).toMatch(/;\d+,\d\d;/);
    await office.close();
  });

  it('are read by keyset with their facts, to where a replay stops', async () => {
    const { db } = await openWithRules(openFresh);
    for (const item of [1, 2, 3, 4, 5]) await asReviewer(db, recordDecision, line(item, `1${item}.00`));
    const first = await decisionsByKeyset(db, { afterId: 0, limit: 2, agreement: 'EC-HR-SAA' });
    expect(first.map(({ facts }) => facts.materials[0]?.value.amount)).toEqual(['11.00', '12.00']);
    const rest = await decisionsByKeyset(db, { afterId: first.at(-1)?.id ?? 0, limit: 100, upToId: 4 });
    expect(rest.map(({ itemNumber }) => itemNumber)).toEqual([3, 4]);
    expect(await decisionsByKeyset(db, { afterId: 0, limit: 5, agreement: 'LV-736' })).toEqual([]);
  });
});
