import type { QuotaEventAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import type { BlockQuotaInput } from '../../rules-schema/tariff-quota/quota-commands.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { enterInLedger } from './enter-in-ledger.ts';
import { eventAnswer } from './quota-answers.ts';
import { demandPast, demandYear, found } from './quota-refusals.ts';
import { lockQuota } from './tariff-quota-store.ts';

type BlockInput = BlockQuotaInput & { id: number };

async function enterBlock(context: CommandContext, { id, year, date, reason }: BlockInput, kind: 'block' | 'unblock'): Promise<QuotaEventAnswer> {
  const held = found(await lockQuota(context.tx, id));
  demandYear(held, year);
  demandPast(context, '/date', date);
  const event = eventAnswer(await enterInLedger(context, held, { year, kind, date, reason }));
  await recordAudit(context, { entity: 'tariff-quotas', entityId: held.id, action: kind, after: event });
  return event;
}

/** Stops drawing and allocation of a quota year, e.g. while a suspension is in force. @throws Refusal 409 already blocked */
export async function blockQuota(context: CommandContext, input: BlockInput): Promise<QuotaEventAnswer> {
  return enterBlock(context, input, 'block');
}

/** Reopens a blocked quota year. @throws Refusal 409 not blocked */
export async function unblockQuota(context: CommandContext, input: BlockInput): Promise<QuotaEventAnswer> {
  return enterBlock(context, input, 'unblock');
}
