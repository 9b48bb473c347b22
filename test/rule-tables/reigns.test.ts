import fc from 'fast-check';
import type { Knex } from 'knex';
import { expect, it } from 'vitest';
import type { AffectedDecisions } from '../../rules-schema/decision/affected-decisions.ts';
import type { VersionRecord } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { approveVersion } from '../../server/rule-tables/approve-version.ts';
import { newDraft } from '../../server/rule-tables/new-draft.ts';
import { publishVersion } from '../../server/rule-tables/publish-version.ts';
import { ruleTableListing, versionListing } from '../../server/rule-tables/rule-table-listings-reads.ts';
import { versionInForce } from '../../server/rule-tables/rule-table-reads.ts';
import { submitVersion } from '../../server/rule-tables/submit-version.ts';
import { readAll } from '../../server/database/listing.ts';
import { eachDatabase } from '../database/each-database.ts';
import { openOffice } from '../http/client.ts';
import { decided, inForce, sweets } from '../replays/past.ts';
import { approver, as, author, seen, smallTable, textOf } from './versions.ts';

const START = Date.UTC(2026, 0, 5);
const dayAt = (days: number): string => new Date(START + days * 86_400_000).toISOString().slice(0, 10);
const everything = { conditions: [], special: [], words: [], sort: { column: 'rule_table_versions.id', order: 'asc' } } as const;

async function ready(db: Knex, agreement: string, percent: number): Promise<VersionRecord> {
  const draft = await as(db, author, newDraft, { documentText: textOf(smallTable({ agreement }, percent)) });
  const submitted = await as(db, author, submitVersion, { id: draft.id }, seen(draft));
  return as(db, approver, approveVersion, { id: draft.id }, seen(submitted));
}

async function statesOn(db: Knex, agreement: string, day: string): Promise<VersionRecord[]> {
  const found: VersionRecord[] = [];
  for await (const version of readAll(db, versionListing({ now: `${day}T12:00:00.000Z` }), everything)) if (version.agreement === agreement) found.push(version);
  return found;
}

eachDatabase('versions in force', (openFresh) => {
  it('are exactly one on every day from the first on, told alike by lists and determinations, in whatever order they were published', async () => {
    const { db } = await openFresh();
    let run = 0;
    await fc.assert(fc.asyncProperty(fc.array(fc.nat(12), { minLength: 1, maxLength: 4 }), async (days) => {
      const agreement = `REIGN-${run += 1}`;
      for (const [place, from] of days.entries()) {
        const version = await ready(db, agreement, 20 + place);
        await as(db, approver, publishVersion, { id: version.id, effectiveFrom: dayAt(from), withoutReplay: true, reason: 'Pārbaude' }, seen(version));
      }
      const first = Math.min(...days);
      for (let day = Math.max(0, first - 1); day <= 14; day += 1) {
        const told = (await statesOn(db, agreement, dayAt(day))).filter(({ state }) => state === 'in-force').map(({ id }) => id);
        expect(told).toHaveLength(day >= first ? 1 : 0);
        expect([(await versionInForce(db, agreement, dayAt(day)))?.id].filter(Boolean)).toEqual(told);
      }
      const today: unknown[] = [];
      for await (const table of readAll(db, ruleTableListing({ now: `${dayAt(14)}T12:00:00.000Z` }), { ...everything, sort: { column: 'rule_tables.id', order: 'asc' } })) {
        if (table.agreement === agreement) today.push(table.inForce?.id);
      }
      expect(today).toEqual([(await versionInForce(db, agreement, dayAt(14)))?.id]);
    }), { numRuns: 5 });
  });

  it('from a past day ask for the decisions they affect to be seen first', async () => {
    const { db } = await openFresh();
    await inForce(db, smallTable({}, 30), '2025-01-01');
    const chocolate = { ...sweets('20.00'), product: { code: '1806 90', exWorksPrice: { amount: '100.00', currency: 'EUR' } } };
    await decided(db, [{ facts: sweets('20.00', { date: '2025-03-01' }) }, { facts: sweets('26.00') }, { facts: sweets('28.00', { date: '2025-07-01' }) }, { facts: chocolate }]);
    const version = await ready(db, 'TEST-AGREEMENT', 25);
    const office = await openOffice(db);
    const judge = await office.signIn('approver');
    const path = `/api/rule-table-versions/${version.id}`;
    const publish = (more: object) => judge.post<VersionRecord & { code: string; affected?: object }>(`${path}/publish`, { effectiveFrom: '2025-06-01', withoutReplay: true, ...more }, { version: version.version });
    expect((await publish({})).body.code).toBe('past-needs-reason');
    const refused = await publish({ reason: 'Spriedums' });
    expect(refused).toMatchObject({ status: 422, body: { code: 'affected-not-seen', affected: { from: '2025-06-01', to: '2026-01-05', inPeriod: 3, affected: 2 } } });
    const list = await judge.get<AffectedDecisions>(`${path}/affected-decisions?from=2025-06-01`);
    expect(list.body).toMatchObject({ inPeriod: 3, affected: 2, decisions: [{ applicationNumber: 'A-2' }, { applicationNumber: 'A-3' }] });
    const file = await judge.get(`${path}/affected-decisions/export.csv?from=2025-06-01`);
    expect(file.text.trim().split('\r\n')).toHaveLength(3);
    expect((await judge.get(`${path}/affected-decisions?from=2025-02-30`)).status).toBe(400);
    expect((await publish({ reason: 'Spriedums', affectedDecisions: 1 })).body.code).toBe('affected-not-seen');
    expect((await publish({ reason: 'Spriedums', affectedDecisions: 2 })).body).toMatchObject({ state: 'in-force', effectiveFrom: '2025-06-01', evidence: { affectedDecisions: 2 } });
    await office.close();
  });
});
