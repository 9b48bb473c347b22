import type { Knex } from 'knex';

const TABLE = 'application_types';

export interface ApplicationTypeRow {
  id: number;
  code: string;
  document: string;
  sha256: string;
  version: number;
  updated_at: string;
}

/** The type of this code, held until the transaction ends; null when there is none. */
export async function lockType(tx: Knex.Transaction, code: string): Promise<ApplicationTypeRow | null> {
  const row: ApplicationTypeRow | undefined = await tx(TABLE).where({ code }).forUpdate().first();
  return row ?? null;
}

/** Writes a type; its version rises by one when it was there. */
export async function writeType(tx: Knex.Transaction, before: ApplicationTypeRow | null, row: Omit<ApplicationTypeRow, 'id' | 'version'>): Promise<void> {
  if (before) await tx(TABLE).where('id', before.id).update({ ...row, version: before.version + 1 });
  else await tx(TABLE).insert({ ...row, version: 1 });
}
