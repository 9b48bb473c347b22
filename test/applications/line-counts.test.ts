import type { Knex } from 'knex';
import { expect, it } from 'vitest';
import type { Application } from '../../rules-schema/application/application.ts';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { readSeedRuleTables } from '../../seeds/rule-tables/read-rule-table.ts';
import { theOffice } from '../../server/command/context.ts';
import { approveVersion } from '../../server/rule-tables/approve-version.ts';
import { newDraft } from '../../server/rule-tables/new-draft.ts';
import { publishVersion } from '../../server/rule-tables/publish-version.ts';
import { submitVersion } from '../../server/rule-tables/submit-version.ts';
import { acting } from '../command/acting.ts';
import { eachDatabase } from '../database/each-database.ts';
import { listing } from '../http/client.ts';
import { caramels, eur1 } from './forms.ts';
import { atMoment, claimed, handIn, on, openWorkingOffice, type WorkingOffice } from './office.ts';

/** The delivered list with so many per cent of chapter 17 in heading 1704, where 30 are printed. */
function listWith(percent: number): RuleTable {
  const table = readSeedRuleTables().find(({ agreement }) => agreement === 'EC-HR-SAA');
  if (!table) throw new Error('no list');
  const entries = table.entries.map((entry) => (entry.id === '1704'
    ? { ...entry, column3: { all: [{ changeOfHeading: {} }, { valueLimit: { percent, of: { codes: ['17'] } } }] } }
    : entry));
  return { ...table, entries };
}

async function publish(db: Knex, table: RuleTable, effectiveFrom: string): Promise<void> {
  const office = acting(db, { actor: theOffice });
  const { id } = await office(newDraft, { documentText: JSON.stringify(table), changeNote: 'Pārbaude', shipped: true });
  await office(submitVersion, { id });
  await office(approveVersion, { id });
  await office(publishVersion, { id, effectiveFrom, reason: 'Pārbaude', withoutReplay: true });
}

/** How many lines of each application the queue says originate, in the order of receipt. */
const originating = async ({ reviewer }: WorkingOffice): Promise<number[]> => {
  const { body } = await reviewer.get<Application[]>(listing('/api/applications', { sort: ['id', 'ASC'] }));
  return body.map(({ lineCounts }) => lineCounts.originating);
};

eachDatabase('the counts of lines in the queue', (openFresh) => {
  it('follow a version that is published for the day of an undecided application, and leave decided ones and versions alone', async () => {
    const working = await openWorkingOffice(openFresh);
    const { db, reviewer } = working;
    const decided = (await on(reviewer, await claimed(working), 'approve')).body;
    const held = await claimed(working);
    await handIn(working, eur1([caramels(1)], { date: '2025-06-02' }));
    expect(await originating(working)).toEqual([1, 1, 1]);
    await publish(db, listWith(20), '2026-01-01');
    expect(await originating(working)).toEqual([1, 0, 1]);
    const { text } = await reviewer.get(listing('/api/applications/export.csv', { filter: { heldBy: 'me', state: 'in-review' } }));
    expect(text).toContain(held.number);
    expect((await reviewer.get<Application>(`/api/applications/${held.id}`)).body).toMatchObject({ version: held.version, lineCounts: { originating: 0, notOriginating: 1 } });
    expect((await reviewer.get<Application>(`/api/applications/${decided.id}`)).body.lineCounts).toMatchObject({ originating: 1 });
    expect((await db('audit_entries').where({ entity: 'applications', entity_id: String(held.id) }).orderBy('id')).map(({ action }: { action: string }) => action)).toEqual(['create', 'claim']);
  });

  it('follow a version that takes force as days pass, for drafts that name no day', async () => {
    const working = await openWorkingOffice(openFresh);
    const { date: _none, ...undated } = eur1();
    await working.reviewer.post('/api/applications', { type: 'eur1', companyId: working.company.id, payload: undated, draft: true });
    await publish(working.db, listWith(20), '2026-02-01');
    expect(await originating(working)).toEqual([1]);
    expect(await originating(await atMoment(working, '2026-02-01T09:00:00.000Z'))).toEqual([0]);
  });

  it('are brought up to date however many applications there are, a few in each transaction', async () => {
    const working = await openWorkingOffice(openFresh);
    for (let count = 0; count < 53; count += 1) await handIn(working);
    await publish(working.db, listWith(20), '2026-01-01');
    const [once, again] = await Promise.all([originating(working), originating(working)]);
    expect([once, again].flat().filter((count) => count !== 0)).toEqual([]);
    const { body } = await working.reviewer.get<Application[]>(listing('/api/applications', { range: [0, 99] }));
    expect(body.map(({ lineCounts }) => lineCounts.notOriginating)).toEqual(Array.from({ length: 53 }, () => 1));
  });
});
