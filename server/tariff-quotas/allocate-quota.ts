import type { AllocatedYearAnswer, QuotaAllocationAnswer } from '../../rules-schema/tariff-quota/quota-question-answers.ts';
import type { AllocateQuotaInput } from '../../rules-schema/tariff-quota/quota-commands.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { allocatedYearAnswer } from './quota-answers.ts';
import { readGround } from './quota-ground-reads.ts';
import { demandOpen, demandPast, found, refuseAt } from './quota-refusals.ts';
import { allocationOn } from './quota-rehearsal.ts';
import { serveRequests } from './serve-requests.ts';
import { lockQuota } from './tariff-quota-store.ts';
import type { StoredQuota } from './tariff-quota-store.ts';
import { yearsAllocatedOn } from './tariff-quota.ts';
import { acceptedUpTo, isWorkingDay, workingDayFrom } from './working-days.ts';

async function allocateYear(context: CommandContext, held: StoredQuota, year: number, date: string): Promise<AllocatedYearAnswer> {
  const ground = await readGround(context.tx, held, year);
  const allocation = allocationOn(ground, date);
  await serveRequests(context, held, { year, date, ground, allocation });
  return allocatedYearAnswer(year, ground, allocation);
}

/**
 * Makes the allocation of a working day: first come first served by acceptance date (Regulation (EU) 2015/2447,
 * articles 49 to 51). Made twice on a day it gives nothing twice.
 * @throws Refusal 409 closed; 422 not a working day, in the future
 */
export async function allocateQuota(context: CommandContext, { id, date }: AllocateQuotaInput & { id: number }): Promise<QuotaAllocationAnswer> {
  const held = found(await lockQuota(context.tx, id));
  demandOpen(held);
  demandPast(context, '/date', date);
  if (!isWorkingDay(date)) refuseAt('/date', 'not-a-working-day', { date, next: workingDayFrom(date) });
  const years: AllocatedYearAnswer[] = [];
  for (const year of yearsAllocatedOn(held.quota, date)) years.push(await allocateYear(context, held, year, date));
  const answer = { quotaId: id, day: date, acceptedUpTo: acceptedUpTo(date), years };
  await recordAudit(context, { entity: 'tariff-quotas', entityId: id, action: 'allocate', after: answer });
  return answer;
}
