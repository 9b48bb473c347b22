import type { Knex } from 'knex';
import { foldForSearch } from '../search-text.ts';

interface Signed {
  signatory: string;
  type: string;
  issued_on: string;
}

/** What certificates say of one person who signed some. */
interface KnownSignatory {
  types: Set<string>;
  first: string;
  last: string;
}

function knownFrom(certificates: readonly Signed[]): Map<string, KnownSignatory> {
  const known = new Map<string, KnownSignatory>();
  for (const { signatory, type, issued_on: day } of certificates) {
    const before = known.get(signatory) ?? { types: new Set(), first: day, last: day };
    known.set(signatory, { types: before.types.add(type), first: day < before.first ? day : before.first, last: day > before.last ? day : before.last });
  }
  return known;
}

async function createRegister(tx: Knex): Promise<void> {
  await tx.schema.createTable('signatories', (table) => {
    table.increments('id');
    table.text('name').notNullable();
    table.text('post');
    table.text('valid_from').notNullable();
    table.text('valid_to');
    table.text('types').notNullable();
    table.integer('user_id').references('users.id').index();
    table.text('status').notNullable();
    table.text('search_text').notNullable();
    table.integer('version').notNullable();
    table.text('created_at').notNullable();
    table.text('updated_at').notNullable();
    for (const column of ['name', 'post', 'status', 'valid_from', 'valid_to', 'created_at', 'updated_at']) table.index([column, 'id']);
  });
  await tx.raw('ALTER TABLE certificates ADD COLUMN signatory_id INTEGER REFERENCES signatories (id)');
}

/**
 * The register of people with the right to sign. Whoever signed a certificate so far is taken over from its free text,
 * deactivated and without a post: nobody gains the right to sign by it, and every certificate has its signatory.
 */
export async function signatories(tx: Knex): Promise<void> {
  await createRegister(tx);
  const signed: (Signed & { issued_at: string })[] = await tx('certificates').orderBy('id').select('signatory', 'type', 'issued_on', 'issued_at');
  const at = signed.at(-1)?.issued_at ?? '';
  for (const [name, { types, first, last }] of knownFrom(signed)) {
    const [entered]: { id: number }[] = await tx('signatories')
      .insert({
        name, post: null, valid_from: first, valid_to: last, types: JSON.stringify([...types].sort()), user_id: null, status: 'deactivated',
        search_text: foldForSearch(name), version: 1, created_at: at, updated_at: at,
      })
      .returning('id');
    await tx('certificates').where({ signatory: name }).update({ signatory_id: entered?.id ?? null });
  }
}
