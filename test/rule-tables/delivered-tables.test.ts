import type { Knex } from 'knex';
import { beforeEach, expect, it } from 'vitest';
import { loadRuleTables, loadTables } from '../../seeds/rule-tables/load.ts';
import { approveVersion } from '../../server/rule-tables/approve-version.ts';
import { newDraft } from '../../server/rule-tables/new-draft.ts';
import { publishVersion } from '../../server/rule-tables/publish-version.ts';
import { versionInForce } from '../../server/rule-tables/rule-table-reads.ts';
import { submitVersion } from '../../server/rule-tables/submit-version.ts';
import { eachDatabase } from '../database/each-database.ts';
import { approver, as, author, seen, smallTable, textOf } from './versions.ts';

const TODAY = '2026-01-05';

eachDatabase('the rule tables the product is delivered with', (openFresh) => {
  let db: Knex;
  const said: string[] = [];
  beforeEach(async () => {
    ({ db } = await openFresh());
    said.length = 0;
  });
  const seeding = () => ({ db, now: `${TODAY}T08:00:00.000Z`, demo: false, administrator: null, say: (line: string) => void said.push(line) });
  const deliver = (percent: number) => loadTables(seeding(), [smallTable({}, percent)]);
  const inForce = () => versionInForce(db, 'TEST-AGREEMENT', TODAY);
  const versions = async () => (await db('rule_table_versions').count({ count: '*' }))[0]?.['count'];

  it('are in force from the day their rules apply', async () => {
    await loadRuleTables(seeding());
    const version = await versionInForce(db, 'EC-HR-SAA', '2007-08-01');
    expect(version).toMatchObject({ state: 'published', shipped: true, effectiveFrom: '2007-08-01', authors: [{ kind: 'system', id: null }] });
    expect(await versionInForce(db, 'EC-HR-SAA', '2007-07-31')).toBeNull();
    expect(await versionInForce(db, 'LV-736', TODAY)).toMatchObject({ shipped: true });
    expect(said).toHaveLength(2);
  });

  it('are loaded once', async () => {
    await deliver(30);
    await deliver(30);
    expect([await versions(), said.length]).toEqual([1, 1]);
  });

  it('are followed by a newer delivery', async () => {
    await deliver(30);
    await deliver(25);
    expect(await inForce()).toMatchObject({ number: 2, effectiveFrom: TODAY, document: smallTable({}, 25) });
    expect(await versionInForce(db, 'TEST-AGREEMENT', '2026-01-04')).toMatchObject({ number: 1, effectiveTo: '2026-01-04' });
  });

  it('never replace what people published', async () => {
    await deliver(30);
    const draft = await as(db, author, newDraft, { documentText: textOf(smallTable({}, 20)) });
    const submitted = await as(db, author, submitVersion, { id: draft.id }, seen(draft));
    const ready = await as(db, approver, approveVersion, { id: draft.id }, seen(submitted));
    await as(db, approver, publishVersion, { id: draft.id, effectiveFrom: TODAY, withoutReplay: true, reason: 'Pārbaude' }, seen(ready));
    await deliver(25);
    expect(await inForce()).toMatchObject({ id: draft.id, shipped: false });
    expect(await versions()).toBe(2);
  });

  it('leave nothing half-made when a delivery is not fit', async () => {
    const broken = smallTable();
    await expect(loadTables(seeding(), [{ ...broken, entries: [broken.entries[0]!, broken.entries[0]!] }])).rejects.toMatchObject({ code: 'document-has-errors' });
    expect([await versions(), await db('rule_tables')]).toEqual([0, []]);
  });
});
