import type { Company } from '../../rules-schema/company/company.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse } from '../command/refusal.ts';
import { checkVersion } from '../command/version.ts';
import { companyMessages } from './company-messages.ts';
import { isCompanyInUse } from './company-reads.ts';
import { deleteCompanyRow, lockCompany } from './company-store.ts';

/** Deletes a company entered by mistake. @throws Refusal 409 when it has parties or applications, 412 stale */
export async function deleteCompany(context: CommandContext, { id }: { id: number }): Promise<Company> {
  const company = await lockCompany(context.tx, id);
  checkVersion(context, company.version);
  if (await isCompanyInUse(context.tx, id)) refuse(companyMessages, 'company-in-use', { name: company.name }, { status: 409 });
  await deleteCompanyRow(context.tx, id);
  await recordAudit(context, { entity: 'companies', entityId: id, action: 'delete', before: company });
  return company;
}
