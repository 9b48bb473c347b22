import type { Company, SaveCompany } from '../../rules-schema/company/company.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { written } from './company.ts';
import { insertCompany } from './company-store.ts';

/** Enters a company in the register. @throws Refusal 409 when its registration number is taken */
export async function createCompany(context: CommandContext, input: SaveCompany): Promise<Company> {
  const { tx, now } = context;
  const company = await insertCompany(tx, { ...written(input), status: 'active', createdAt: now, updatedAt: now, version: 1 });
  await recordAudit(context, { entity: 'companies', entityId: company.id, action: 'create', after: company });
  return company;
}
