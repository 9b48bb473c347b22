import type { Company, SaveCompany } from '../../rules-schema/company/company.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { checkVersion } from '../command/version.ts';
import { written } from './company.ts';
import { lockCompany, updateCompany } from './company-store.ts';

/** Changes what the register says of a company. Applications keep the name they were made under. @throws Refusal 409 number taken, 412 stale */
export async function saveCompany(context: CommandContext, { id, ...input }: SaveCompany & { id: number }): Promise<Company> {
  const before = await lockCompany(context.tx, id);
  checkVersion(context, before.version);
  const company = await updateCompany(context.tx, { ...before, ...written(input) }, context.now);
  await recordAudit(context, { entity: 'companies', entityId: id, action: 'save', before, after: company });
  return company;
}
