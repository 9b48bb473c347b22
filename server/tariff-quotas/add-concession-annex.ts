import { checkConcession } from '../../rules-schema/tariff-quota/check-tariff-quota.ts';
import type { Concession } from '../../rules-schema/tariff-quota/concession.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse } from '../command/refusal.ts';
import { insertConcessions } from './concession-store.ts';
import { tariffQuotaMessages } from './tariff-quota-messages.ts';

/** Adds the concessions of an annex, all or none. @throws Refusal 422 with what is wrong in which of them */
export async function addConcessionAnnex(context: CommandContext, { annex, concessions }: { annex: string; concessions: readonly Concession[] }): Promise<null> {
  const errors = concessions.flatMap(checkConcession);
  if (errors.length > 0) refuse(tariffQuotaMessages, 'quota-not-valid', {}, { errors });
  await insertConcessions(context.tx, concessions);
  await recordAudit(context, { entity: 'concessions', entityId: annex, action: 'add', after: { rows: concessions.length } });
  return null;
}
