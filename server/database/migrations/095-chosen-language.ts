import type { Knex } from 'knex';

/** Whether people chose their language themselves. So far known only of those who left the office's own. */
export async function chosenLanguage(tx: Knex): Promise<void> {
  await tx.schema.alterTable('users', (table) => {
    table.integer('language_chosen').notNullable().defaultTo(0);
  });
  await tx('users').whereNot('language', 'lv').update({ language_chosen: 1 });
}
