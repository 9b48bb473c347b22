import { expect, it } from 'vitest';
import { openDatabase } from '../../server/database/connect.ts';
import { migrate } from '../../server/database/migrate.ts';
import { migrations } from '../../server/database/migrations/list.ts';
import { eachDatabase } from './each-database.ts';

eachDatabase('migrating', (openFresh) => {
  it('applies each migration once and then finds nothing to do', async () => {
    const { db } = await openFresh();
    expect(await migrate(db, '2026-01-05T10:00:00.000Z')).toEqual([]);
    const applied: { name: string }[] = await db('schema_migrations').orderBy('name').select('name');
    expect(applied.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name));
  });

  it('leaves nothing behind of a migration that fails half-way', async () => {
    const { db } = await openFresh();
    const failing = {
      name: '999_failing',
      up: async (tx: typeof db) => {
        await tx.schema.createTable('half_made', (table) => void table.increments('id'));
        throw new Error('cut short');
      },
    };
    await expect(migrate(db, 'now', [...migrations, failing])).rejects.toThrow('cut short');
    expect(await db.schema.hasTable('half_made')).toBe(false);
    expect(await migrate(db, 'now')).toEqual([]);
  });

  it('is done once when two processes start at the same moment', async () => {
    const { db, url } = await openFresh();
    const another = openDatabase(url);
    const added = { name: '998_added', up: (tx: typeof db) => tx.schema.createTable('added', (table) => void table.increments('id')) };
    const done = await Promise.all([db, another].map((each) => migrate(each, 'now', [...migrations, added])));
    expect(done.flat()).toEqual(['998_added']);
    await another.destroy();
  });

  it('refuses a database made by a newer version', async () => {
    const { db } = await openFresh();
    await db('schema_migrations').insert({ name: '997_from_the_future', applied_at: 'later' });
    await expect(migrate(db, 'now')).rejects.toThrow(/newer version.*997_from_the_future/);
  });
});
