import { quantityText } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import type { Thousandths } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse } from '../command/refusal.ts';
import { readBook } from './quota-book-reads.ts';
import { bookWith, overdrawnYear, standIn } from './quota-books.ts';
import { appendQuotaEvent } from './quota-event-store.ts';
import type { QuotaEvent } from './quota-event-store.ts';
import { objectionTo } from './quota-ledger.ts';
import type { QuotaStand } from './quota-ledger.ts';
import type { QuotaEventKind } from '../../rules-schema/tariff-quota/quota-terms.ts';
import { refuseAt } from './quota-refusals.ts';
import { tariffQuotaMessages } from './tariff-quota-messages.ts';
import type { KeptQuota } from './tariff-quota.ts';

/** What a command enters; everything not said is empty. */
export interface NewLedgerEntry {
  year: number;
  kind: QuotaEventKind;
  date: string;
  quantity?: Thousandths;
  holder?: string;
  reference?: string;
  reason?: string;
  requestId?: number | null;
  drawingId?: number;
  otherQuotaId?: number;
}

/**
 * Enters one line in the ledger of a quota whose row is held by this transaction, so that two drawings at the same
 * moment are counted one after the other.
 * @throws Refusal 409 blocked or not blocked; 422 overdrawn, or less than nothing drawn, shown at the quantity
 */
export async function enterInLedger(context: CommandContext, held: KeptQuota, entry: NewLedgerEntry): Promise<QuotaEvent> {
  const { tx, actor, now } = context;
  const quantity = entry.quantity ?? 0n;
  const book = await readBook(tx, held);
  const stand = standIn(book, entry.year);
  const objection = objectionTo({ kind: entry.kind, quantity }, stand);
  if (objection === 'quota-blocked' || objection === 'quota-not-blocked') {
    refuse(tariffQuotaMessages, objection, { year: entry.year }, { status: 409 });
  }
  if (objection !== null) refuseAt('/quantity', objection, { year: entry.year, unit: held.quota.unit, ...figuresOf(stand) });
  const later = overdrawnYear(bookWith(book, entry.year, { kind: entry.kind, quantity }));
  if (later !== null) refuseAt('/quantity', 'quota-next-year-overdrawn', { year: later });
  return appendQuotaEvent(tx, {
    quotaId: held.id,
    year: entry.year,
    kind: entry.kind,
    date: entry.date,
    quantity,
    holder: entry.holder ?? null,
    reference: entry.reference ?? null,
    reason: entry.reason ?? null,
    requestId: entry.requestId ?? null,
    drawingId: entry.drawingId ?? null,
    otherQuotaId: entry.otherQuotaId ?? null,
    actorKind: actor.kind,
    actorId: actor.id,
    recordedAt: now,
  });
}

function figuresOf(stand: QuotaStand): { balance: string; drawn: string } {
  return { balance: quantityText(stand.balance), drawn: quantityText(stand.drawn) };
}
