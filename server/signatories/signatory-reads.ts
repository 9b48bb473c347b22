import type { Knex } from 'knex';
import { CERTIFICATE_TYPES, type ApplicationTypeId, type CertificateTypeId } from '../../rules-schema/application/payload.ts';
import { maySign, signatorySchema, type Signatory } from '../../rules-schema/signatory/signatory.ts';
import { officeDay } from '../command/office-calendar.ts';
import type { Listing, SpecialFilter } from '../database/listing.ts';
import { fromRow, signatoryRows, type SignatoryRow } from './signatory-store.ts';

const isType = (value: unknown): value is CertificateTypeId => CERTIFICATE_TYPES.some((type) => type === value);

/** Narrows to those who may sign certificates of a type on a day; types are kept as a JSON list of quoted names. */
function whereEntitled(query: Knex.QueryBuilder, type: CertificateTypeId, day: string): void {
  query
    .where('signatories.status', 'active')
    .whereLike('signatories.types', `%"${type}"%`)
    .where('signatories.valid_from', '<=', day)
    .where((end) => end.whereNull('signatories.valid_to').orWhere('signatories.valid_to', '>=', day))
    .where((account) => account.whereNull('signatories.user_id').orWhere('users.status', 'active'));
}

const entitledFilter = (day: string): SpecialFilter => (query, value) => {
  if (isType(value)) whereEntitled(query, value, day);
  else query.whereRaw('1 = 0');
};

/** The register of signatories as a list; `maySign` takes a type of application and leaves those who may sign it today. */
export const signatoryListing = ({ now }: { now: string }): Listing<SignatoryRow, Signatory> => ({
  resource: 'signatories',
  from: signatoryRows,
  id: 'signatories.id',
  columns: {
    name: { column: 'signatories.name', holds: 'text' },
    post: { column: 'signatories.post', holds: 'text' },
    status: { column: 'signatories.status', holds: 'text' },
    validFrom: { column: 'signatories.valid_from', holds: 'date' },
    validTo: { column: 'signatories.valid_to', holds: 'date' },
    userId: { column: 'signatories.user_id', holds: 'integer', sortable: false },
    createdAt: { column: 'signatories.created_at', holds: 'moment' },
    updatedAt: { column: 'signatories.updated_at', holds: 'moment' },
  },
  filters: { maySign: entitledFilter(now === '' ? '' : officeDay(now)) },
  search: 'signatories.search_text',
  order: ['name', 'ASC'],
  item: fromRow,
  itemSchema: signatorySchema,
});

/** Those who may sign certificates of a type on a day (`YYYY-MM-DD`), by name. */
export async function signatoriesFor(db: Knex, type: CertificateTypeId, day: string): Promise<Signatory[]> {
  const query = signatoryRows(db).orderBy(['signatories.name', 'signatories.id']);
  whereEntitled(query, type, day);
  const rows: SignatoryRow[] = await query;
  return rows.map(fromRow);
}

/** The signatory and whether they may sign a certificate of a type on a day; null when there is none. */
export async function findSignatory(db: Knex, id: number, type: ApplicationTypeId, day: string): Promise<{ signatory: Signatory; isEntitled: boolean } | null> {
  const row: (SignatoryRow & { user_status?: string | null }) | undefined = await signatoryRows(db).select('users.status as user_status').where('signatories.id', id).first();
  if (!row) return null;
  const signatory = fromRow(row);
  return { signatory, isEntitled: maySign(signatory, type, day) && (row.user_id === null || row.user_status === 'active') };
}

/** Whether anybody was ever entered by hand or by a delivery, beside those taken over from old certificates. */
export async function anySignatoryEntered(db: Knex): Promise<boolean> {
  return (await db('signatories').whereNotNull('post').first('id')) !== undefined;
}
