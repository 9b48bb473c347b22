import type { Knex } from 'knex';
import { beforeEach, expect, it } from 'vitest';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { loadRuleTables, loadTables } from '../../seeds/rule-tables/load.ts';
import { approveVersion } from '../../server/rule-tables/approve-version.ts';
import { newDraft } from '../../server/rule-tables/new-draft.ts';
import { publishVersion } from '../../server/rule-tables/publish-version.ts';
import { versionById, versionInForce } from '../../server/rule-tables/rule-table-reads.ts';
import { saveDraft } from '../../server/rule-tables/save-draft.ts';
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
  const document = (table: RuleTable) => ({ name: 'seeds/rule-tables/test.json', read: () => table });
  const deliver = (percent: number) => loadTables(seeding(), [document(smallTable({}, percent))]);
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

  it('are followed by a newer delivery as a draft, once, which people put into force', async () => {
    await deliver(30);
    await deliver(25);
    await deliver(25);
    expect(await inForce()).toMatchObject({ number: 1, effectiveTo: null, document: smallTable({}, 30) });
    expect([await versions(), said.length]).toEqual([2, 2]);
    expect(said[1]).toContain('draft 2');
    const draft = (await versionById(db, 2))!;
    expect(draft).toMatchObject({ state: 'draft', shipped: true, basedOnVersionId: 1, document: smallTable({}, 25) });
    const submitted = await as(db, author, submitVersion, { id: 2 }, { expectedVersion: draft.version });
    const ready = await as(db, approver, approveVersion, { id: 2 }, seen(submitted));
    await as(db, approver, publishVersion, { id: 2, effectiveFrom: TODAY, withoutReplay: true, reason: 'Pārbaude' }, seen(ready));
    await deliver(25);
    expect([await versions(), (await inForce())?.number]).toEqual([2, 2]);
  });

  it('are laid before people once more when they have done with a draft they changed', async () => {
    await deliver(30);
    await deliver(25);
    const draft = (await versionById(db, 2))!;
    const changed = await as(db, author, saveDraft, { id: 2, documentText: textOf(smallTable({}, 24)) }, { expectedVersion: draft.version });
    expect(changed).toMatchObject({ shipped: false, authors: [{ kind: 'system' }, { id: 2 }] });
    await deliver(25);
    await deliver(25);
    expect(await versions()).toBe(3);
  });

  it('do not keep an office at work from starting when one is not fit: it is named, and the others are taken', async () => {
    await deliver(30);
    const unreadable = { name: 'seeds/rule-tables/torn.json', read: (): RuleTable => JSON.parse('{ "agreement": ') as RuleTable };
    const senseless = smallTable({}, 20);
    const twice = { ...document({ ...senseless, entries: [...senseless.entries, senseless.entries[0]!] }), name: 'seeds/rule-tables/twice.json' };
    await loadTables(seeding(), [unreadable, twice, document(smallTable({ agreement: 'OTHER' }))]);
    expect(said.filter((line) => line.startsWith('*** NOT TAKEN'))).toEqual([
      expect.stringContaining('seeds/rule-tables/torn.json: Unexpected end'), expect.stringContaining('seeds/rule-tables/twice.json: The document still has 2 errors'),
    ]);
    expect(await versionInForce(db, 'OTHER', TODAY)).toMatchObject({ shipped: true });
    expect(await inForce()).toMatchObject({ number: 1 });
    expect(await db('rule_table_versions').whereNot('state', 'published')).toEqual([]);
  });

  it('never replace what people published', async () => {
    await deliver(30);
    const draft = await as(db, author, newDraft, { documentText: textOf(smallTable({}, 20)) });
    const submitted = await as(db, author, submitVersion, { id: draft.id }, seen(draft));
    const ready = await as(db, approver, approveVersion, { id: draft.id }, seen(submitted));
    await as(db, approver, publishVersion, { id: draft.id, effectiveFrom: TODAY, withoutReplay: true, reason: 'Pārbaude' }, seen(ready));
    await deliver(25);
    expect(await inForce()).toMatchObject({ id: draft.id, shipped: false });
    expect(await versionById(db, 3)).toMatchObject({ state: 'draft', basedOnVersionId: draft.id });
  });

  it('leave nothing half-made when a delivery is not fit', async () => {
    const broken = smallTable();
    await expect(loadTables(seeding(), [document({ ...broken, entries: [broken.entries[0]!, broken.entries[0]!] })])).rejects.toMatchObject({ code: 'document-has-errors' });
    expect([await versions(), await db('rule_tables')]).toEqual([0, []]);
  });
});
