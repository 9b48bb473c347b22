import type { Knex } from 'knex';
import type { ApplicationType } from '../../rules-schema/admissibility/application-type.ts';
import { refuse } from '../command/refusal.ts';
import { applicationMessages } from './application-messages.ts';
import type { ApplicationTypeRow } from './application-type-store.ts';

/** Documents once parsed, by their hash, so that the checks in them are compiled once. */
const parsed = new Map<string, ApplicationType>();

function documentOf({ sha256, document }: ApplicationTypeRow): ApplicationType {
  const known = parsed.get(sha256);
  if (known) return known;
  const type = JSON.parse(document) as ApplicationType;
  parsed.set(sha256, type);
  return type;
}

/** The type of application as the office handles it now. @throws Refusal 422 when it handles none of this code */
export async function applicationType(db: Knex, code: string): Promise<ApplicationType> {
  const row: ApplicationTypeRow | undefined = await db('application_types').where({ code }).first();
  return row ? documentOf(row) : refuse(applicationMessages, 'application-type-unknown', { type: code });
}

/** Every type of application the office handles. */
export async function applicationTypes(db: Knex): Promise<ApplicationType[]> {
  const rows: ApplicationTypeRow[] = await db('application_types').orderBy('id');
  return rows.map(documentOf);
}
