import type { Knex } from 'knex';
import {
  moduleCertificateSchema, modulePermitSchema, WATCH_DAYS, type ModuleCertificate, type ModulePermit,
} from '../../rules-schema/module-permit/module-permit.ts';
import { officeDay } from '../command/office-calendar.ts';
import { refuse } from '../command/refusal.ts';
import type { Listing, SpecialFilter } from '../database/listing.ts';
import { USABLE } from './module-permit.ts';
import { modulePermitMessages } from './module-permit-messages.ts';
import { certificateFromRow, permitFromRow, type ModuleCertificateRow, type PermitRow } from './module-permit-store.ts';

const dayNamed = (value: unknown): string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : refuse(modulePermitMessages, 'filter-day', {}, { status: 400 });

function whereInForce(query: Knex.QueryBuilder, on: string): void {
  query
    .where('module_permits.registered_on', '<=', on)
    .where('module_permits.valid_until', '>=', on)
    .where((end) => end.whereNull('module_permits.ended_on').orWhere('module_permits.ended_on', '>', on));
}

/** The last day of the watch: what ends by then needs a new application soon. */
function watchedUntil(now: string): string {
  const end = new Date(`${officeDay(now)}T00:00:00.000Z`);
  end.setUTCDate(end.getUTCDate() + WATCH_DAYS);
  return end.toISOString().slice(0, 10);
}

const inForceFilter: SpecialFilter = (query, value) => whereInForce(query, dayNamed(value));

const permitsEndingSoon = (now: string): SpecialFilter => (query) => {
  whereInForce(query, officeDay(now));
  query.where('module_permits.valid_until', '<=', watchedUntil(now));
};

const certificatesEndingSoon = (now: string): SpecialFilter => (query) =>
  query.whereIn('module_certificates.state', ['issued', 'active']).where('module_certificates.valid_until', '<=', watchedUntil(now));

/** Permits as a list; `inForceOn` takes a day, `endingSoon` leaves those in force that end within the watch. */
export const modulePermitListing = ({ now }: { now: string }): Listing<PermitRow, ModulePermit> => ({
  resource: 'module-permits',
  from: (db) => db('module_permits').select('module_permits.*'),
  id: 'module_permits.id',
  columns: {
    companyId: { column: 'module_permits.company_id', holds: 'integer', sortable: false },
    applicationId: { column: 'module_permits.application_id', holds: 'integer', sortable: false },
    institution: { column: 'module_permits.institution', holds: 'text' },
    registrationNumber: { column: 'module_permits.registration_number', holds: 'text', sortable: false },
    state: { column: 'module_permits.state', holds: 'text' },
    registeredOn: { column: 'module_permits.registered_on', holds: 'date' },
    validUntil: { column: 'module_permits.valid_until', holds: 'date' },
  },
  filters: { inForceOn: inForceFilter, endingSoon: permitsEndingSoon(now) },
  search: 'module_permits.search_text',
  order: ['registeredOn', 'DESC'],
  item: permitFromRow,
  itemSchema: modulePermitSchema,
});

/** x509 certificates as a list; `endingSoon` leaves those in use that end within the watch. */
export const moduleCertificateListing = ({ now }: { now: string }): Listing<ModuleCertificateRow, ModuleCertificate> => ({
  resource: 'module-certificates',
  from: (db) => db('module_certificates').select('module_certificates.*'),
  id: 'module_certificates.id',
  columns: {
    companyId: { column: 'module_certificates.company_id', holds: 'integer', sortable: false },
    permitId: { column: 'module_certificates.permit_id', holds: 'integer', sortable: false },
    institution: { column: 'module_certificates.institution', holds: 'text' },
    state: { column: 'module_certificates.state', holds: 'text' },
    requestedOn: { column: 'module_certificates.requested_on', holds: 'date' },
    validUntil: { column: 'module_certificates.valid_until', holds: 'date' },
  },
  filters: { endingSoon: certificatesEndingSoon(now) },
  search: 'module_certificates.search_text',
  order: ['requestedOn', 'DESC'],
  item: certificateFromRow,
  itemSchema: moduleCertificateSchema,
});

/** The permit of a company in force on a day (`YYYY-MM-DD`); null when there is none. */
export async function permitInForce(db: Knex, companyId: number, on: string): Promise<ModulePermit | null> {
  const query = db('module_permits').where('company_id', companyId).orderBy('id', 'desc');
  whereInForce(query, on);
  const row: PermitRow | undefined = await query.first();
  return row ? permitFromRow(row) : null;
}

/** The latest usable certificate of a company; null when there is none. */
export async function usableCertificate(db: Knex, companyId: number): Promise<ModuleCertificate | null> {
  const row: ModuleCertificateRow | undefined = await db('module_certificates').where('company_id', companyId).whereIn('state', [...USABLE]).orderBy('id', 'desc').first();
  return row ? certificateFromRow(row) : null;
}
