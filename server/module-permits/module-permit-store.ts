import type { Knex } from 'knex';
import type { ModuleCertificate, ModulePermit } from '../../rules-schema/module-permit/module-permit.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import { foldForSearch } from '../database/search-text.ts';
import { USABLE } from './module-permit.ts';

const PERMITS = 'module_permits';
const CERTIFICATES = 'module_certificates';

export interface PermitRow {
  id: number;
  company_id: number;
  institution: string;
  registration_number: string;
  application_id: number;
  application_number: string;
  state: ModulePermit['state'];
  registered_on: string;
  valid_until: string;
  ended_on: string | null;
  ended_by: string | null;
  terms: string;
  search_text: string;
  created_at: string;
  updated_at: string;
  version: number;
}

export interface ModuleCertificateRow {
  id: number;
  permit_id: number;
  company_id: number;
  institution: string;
  recipient: string;
  state: ModuleCertificate['state'];
  application_number: string;
  requested_on: string;
  issued_on: string | null;
  serial_number: string | null;
  activated_on: string | null;
  valid_until: string | null;
  ended_on: string | null;
  reason: string | null;
  replaces_id: number | null;
  request_subject: string | null;
  request_key: string | null;
  search_text: string;
  created_at: string;
  updated_at: string;
  version: number;
}

export const permitFromRow = (row: PermitRow): ModulePermit => ({
  id: row.id, companyId: row.company_id, institution: row.institution, registrationNumber: row.registration_number,
  applicationId: row.application_id, applicationNumber: row.application_number, state: row.state, registeredOn: row.registered_on,
  validUntil: row.valid_until, endedOn: row.ended_on, endedBy: row.ended_by, ...(JSON.parse(row.terms) as Pick<ModulePermit, 'users' | 'accounts'>),
  createdAt: row.created_at, updatedAt: row.updated_at, version: row.version,
});

const permitToRow = (permit: Omit<ModulePermit, 'id'>): Omit<PermitRow, 'id'> => ({
  company_id: permit.companyId, institution: permit.institution, registration_number: permit.registrationNumber,
  application_id: permit.applicationId, application_number: permit.applicationNumber, state: permit.state, registered_on: permit.registeredOn,
  valid_until: permit.validUntil, ended_on: permit.endedOn, ended_by: permit.endedBy, terms: JSON.stringify({ users: permit.users, accounts: permit.accounts }),
  search_text: foldForSearch(permit.institution, permit.registrationNumber, permit.applicationNumber, ...permit.accounts.map(({ account }) => account)),
  created_at: permit.createdAt, updated_at: permit.updatedAt, version: permit.version,
});

export const certificateFromRow = (row: ModuleCertificateRow): ModuleCertificate => ({
  id: row.id, permitId: row.permit_id, companyId: row.company_id, institution: row.institution, recipient: row.recipient, state: row.state,
  applicationNumber: row.application_number, requestedOn: row.requested_on, issuedOn: row.issued_on, serialNumber: row.serial_number,
  activatedOn: row.activated_on, validUntil: row.valid_until, endedOn: row.ended_on, reason: row.reason, replacesId: row.replaces_id,
  requestSubject: row.request_subject, requestKey: row.request_key, createdAt: row.created_at, updatedAt: row.updated_at, version: row.version,
});

const certificateToRow = (certificate: Omit<ModuleCertificate, 'id'>): Omit<ModuleCertificateRow, 'id'> => ({
  permit_id: certificate.permitId, company_id: certificate.companyId, institution: certificate.institution, recipient: certificate.recipient,
  state: certificate.state, application_number: certificate.applicationNumber, requested_on: certificate.requestedOn, issued_on: certificate.issuedOn,
  serial_number: certificate.serialNumber, activated_on: certificate.activatedOn, valid_until: certificate.validUntil, ended_on: certificate.endedOn,
  reason: certificate.reason, replaces_id: certificate.replacesId, request_subject: certificate.requestSubject, request_key: certificate.requestKey,
  search_text: foldForSearch(certificate.institution, certificate.recipient, certificate.serialNumber, certificate.applicationNumber),
  created_at: certificate.createdAt, updated_at: certificate.updatedAt, version: certificate.version,
});

/** The registered permit of a company, run out or not, held until the transaction ends; null when there is none. */
export async function lockRegisteredPermit(tx: Knex.Transaction, companyId: number): Promise<ModulePermit | null> {
  const row: PermitRow | undefined = await tx(PERMITS).where({ company_id: companyId, state: 'registered' }).orderBy('id', 'desc').forUpdate().first();
  return row ? permitFromRow(row) : null;
}

/** Writes a new permit. */
export async function insertPermit(tx: Knex.Transaction, permit: Omit<ModulePermit, 'id'>): Promise<ModulePermit> {
  const [inserted]: { id: number }[] = await tx(PERMITS).insert(permitToRow(permit)).returning('id');
  return { ...permit, id: inserted?.id ?? 0 };
}

/** Writes a permit read before and held; the version rises by one. */
export async function updatePermit(tx: Knex.Transaction, permit: ModulePermit, now: string): Promise<ModulePermit> {
  const next = { ...permit, version: permit.version + 1, updatedAt: now };
  await tx(PERMITS).where('id', permit.id).update(permitToRow(next));
  return next;
}

/** The certificate, held until the transaction ends. @throws Refusal 404 when there is none */
export async function lockModuleCertificate(tx: Knex.Transaction, id: number): Promise<ModuleCertificate> {
  const row: ModuleCertificateRow | undefined = await tx(CERTIFICATES).where({ id }).forUpdate().first();
  return row ? certificateFromRow(row) : refuse(commandMessages, 'not-found', {}, { status: 404 });
}

/** Certificates of a company that are used or may come to be used, held until the transaction ends. */
export async function lockUsableCertificates(tx: Knex.Transaction, companyId: number): Promise<ModuleCertificate[]> {
  const rows: ModuleCertificateRow[] = await tx(CERTIFICATES).where('company_id', companyId).whereIn('state', [...USABLE]).orderBy('id').forUpdate();
  return rows.map(certificateFromRow);
}

/** Writes a new certificate. */
export async function insertModuleCertificate(tx: Knex.Transaction, certificate: Omit<ModuleCertificate, 'id'>): Promise<ModuleCertificate> {
  const [inserted]: { id: number }[] = await tx(CERTIFICATES).insert(certificateToRow(certificate)).returning('id');
  return { ...certificate, id: inserted?.id ?? 0 };
}

/** Writes a certificate read before and held; the version rises by one. */
export async function updateModuleCertificate(tx: Knex.Transaction, certificate: ModuleCertificate, now: string): Promise<ModuleCertificate> {
  const next = { ...certificate, version: certificate.version + 1, updatedAt: now };
  await tx(CERTIFICATES).where('id', certificate.id).update(certificateToRow(next));
  return next;
}
