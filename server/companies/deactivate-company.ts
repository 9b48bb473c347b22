import type { BulkResults, Company } from '../../rules-schema/company/company.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { inBulk } from '../command/in-bulk.ts';
import { checkVersion } from '../command/version.ts';
import { deactivated } from './company.ts';
import { lockCompany, updateCompany } from './company-store.ts';

/** Keeps a company out of new applications; its applications so far stay. @throws Refusal 409 when it already is, 412 stale */
export async function deactivateCompany(context: CommandContext, { id }: { id: number }): Promise<Company> {
  const before = await lockCompany(context.tx, id);
  checkVersion(context, before.version);
  const company = await updateCompany(context.tx, deactivated(before), context.now);
  await recordAudit(context, { entity: 'companies', entityId: id, action: 'deactivate', before, after: company });
  return company;
}

/** Deactivates several companies. */
export function deactivateCompanies(context: CommandContext, { ids }: { ids: readonly number[] }): Promise<BulkResults> {
  return inBulk(context, ids, (each, id) => deactivateCompany(each, { id }));
}
