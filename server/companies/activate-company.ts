import type { BulkResults, Company } from '../../rules-schema/company/company.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { inBulk } from '../command/in-bulk.ts';
import { checkVersion } from '../command/version.ts';
import { activated } from './company.ts';
import { lockCompany, updateCompany } from './company-store.ts';

/** Lets a company apply again. @throws Refusal 409 when it is active, 412 stale */
export async function activateCompany(context: CommandContext, { id }: { id: number }): Promise<Company> {
  const before = await lockCompany(context.tx, id);
  checkVersion(context, before.version);
  const company = await updateCompany(context.tx, activated(before), context.now);
  await recordAudit(context, { entity: 'companies', entityId: id, action: 'activate', before, after: company });
  return company;
}

/** Activates several companies. */
export function activateCompanies(context: CommandContext, { ids }: { ids: readonly number[] }): Promise<BulkResults> {
  return inBulk(context, ids, (each, id) => activateCompany(each, { id }));
}
