import type { Company, SaveCompany } from '../../rules-schema/company/company.ts';
import { refuse } from '../command/refusal.ts';
import { companyMessages } from './company-messages.ts';

/** A company as the office writes it, trimmed; what was left out is empty. */
export function written({ name, registrationNumber, address, country, email }: SaveCompany): Pick<Company, 'name' | 'registrationNumber' | 'address' | 'country' | 'email'> {
  return { name: name.trim(), registrationNumber, address: address.trim(), country, email: email ?? null };
}

/** The company, no longer to be used in new applications. @throws Refusal 409 when it already is not */
export function deactivated(company: Company): Company {
  if (company.status === 'deactivated') refuse(companyMessages, 'company-already-deactivated', { name: company.name }, { status: 409 });
  return { ...company, status: 'deactivated' };
}

/** The company, in use again. @throws Refusal 409 when it already is */
export function activated(company: Company): Company {
  if (company.status === 'active') refuse(companyMessages, 'company-already-active', { name: company.name }, { status: 409 });
  return { ...company, status: 'active' };
}
