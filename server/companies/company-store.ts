import type { Knex } from 'knex';
import type { Company, RegisterStatus } from '../../rules-schema/company/company.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse, sentenceOf } from '../command/refusal.ts';
import { isUniqueViolation } from '../database/dialect.ts';
import { foldForSearch } from '../database/search-text.ts';
import { companyMessages } from './company-messages.ts';

const TABLE = 'companies';

export interface CompanyRow {
  id: number;
  name: string;
  registration_number: string;
  address: string;
  country: string;
  email: string | null;
  status: RegisterStatus;
  search_text: string;
  version: number;
  created_at: string;
  updated_at: string;
}

export const fromRow = (row: CompanyRow): Company => ({
  id: row.id,
  name: row.name,
  registrationNumber: row.registration_number,
  address: row.address,
  country: row.country,
  email: row.email,
  status: row.status,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  version: row.version,
});

const toRow = (company: Omit<Company, 'id'>): Omit<CompanyRow, 'id'> => ({
  name: company.name,
  registration_number: company.registrationNumber,
  address: company.address,
  country: company.country,
  email: company.email ?? null,
  status: company.status,
  search_text: foldForSearch(company.name, company.registrationNumber, company.address),
  version: company.version,
  created_at: company.createdAt,
  updated_at: company.updatedAt,
});

/** Tells which field is at fault when another company already has the number. */
async function unlessTaken<T>(registrationNumber: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const code = 'registration-number-taken';
    const message = sentenceOf(companyMessages, code, { registrationNumber });
    return refuse(companyMessages, code, { registrationNumber }, {
      status: 409, errors: [{ pointer: '/registrationNumber', code, message, params: { registrationNumber } }],
    });
  }
}

/** The company, held until the transaction ends. @throws Refusal 404 when there is none */
export async function lockCompany(tx: Knex.Transaction, id: number): Promise<Company> {
  const row: CompanyRow | undefined = await tx(TABLE).where('id', id).forUpdate().first();
  return row ? fromRow(row) : refuse(commandMessages, 'not-found', {}, { status: 404 });
}

/** Writes a new company. @throws Refusal 409 when its registration number is taken */
export async function insertCompany(tx: Knex.Transaction, company: Omit<Company, 'id'>): Promise<Company> {
  const row = toRow(company);
  const [inserted] = await unlessTaken(company.registrationNumber, async () => (await tx(TABLE).insert(row).returning('id')) as { id: number }[]);
  return fromRow({ ...row, id: inserted?.id ?? 0 });
}

/** Writes a company read before and held; its version rises by one. @throws Refusal 409 when its registration number is taken */
export async function updateCompany(tx: Knex.Transaction, company: Company, now: string): Promise<Company> {
  const next = { ...company, version: company.version + 1, updatedAt: now };
  await unlessTaken(company.registrationNumber, () => tx(TABLE).where('id', company.id).update(toRow(next)));
  return next;
}

/** Deletes a company nobody refers to. */
export async function deleteCompanyRow(tx: Knex.Transaction, id: number): Promise<void> {
  await tx(TABLE).where('id', id).delete();
}
