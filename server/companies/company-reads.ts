import type { Knex } from 'knex';
import { companySchema, type Company } from '../../rules-schema/company/company.ts';
import type { Listing } from '../database/listing.ts';
import { fromRow, type CompanyRow } from './company-store.ts';

/** The register of companies as a list. */
export const companyListing: Listing<CompanyRow, Company> = {
  resource: 'companies',
  from: (db) => db('companies').select('companies.*'),
  id: 'companies.id',
  columns: {
    name: { column: 'companies.name', holds: 'text' },
    registrationNumber: { column: 'companies.registration_number', holds: 'text' },
    status: { column: 'companies.status', holds: 'text' },
    createdAt: { column: 'companies.created_at', holds: 'moment' },
    updatedAt: { column: 'companies.updated_at', holds: 'moment' },
  },
  search: 'companies.search_text',
  order: ['name', 'ASC'],
  item: fromRow,
  itemSchema: companySchema,
};

/** The company, or null when there is none. */
export async function findCompany(db: Knex, id: number): Promise<Company | null> {
  const row: CompanyRow | undefined = await db('companies').where('id', id).first();
  return row ? fromRow(row) : null;
}

/** The company with a registration number, or null when there is none. */
export async function findCompanyByNumber(db: Knex, registrationNumber: string): Promise<Company | null> {
  const row: CompanyRow | undefined = await db('companies').where('registration_number', registrationNumber).first();
  return row ? fromRow(row) : null;
}

/** Whether anything refers to the company, so that it cannot be deleted. */
export async function isCompanyInUse(db: Knex, id: number): Promise<boolean> {
  const uses = await Promise.all(['parties', 'applications'].map((table) => db(table).where('company_id', id).first('id')));
  return uses.some((use) => use !== undefined);
}
