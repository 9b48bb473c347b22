import type { Knex } from 'knex';
import type { Thousandths } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import type { LedgerTotal } from './quota-books.ts';
import type { QuotaEventKind } from '../../rules-schema/tariff-quota/quota-terms.ts';

const TABLE = 'quota_events';

/** One line of the ledger. Lines are never changed nor deleted; the database itself refuses. */
export interface QuotaEvent {
  id: number;
  quotaId: number;
  year: number;
  kind: QuotaEventKind;
  date: string;
  quantity: Thousandths;
  holder: string | null;
  reference: string | null;
  reason: string | null;
  /** The request a drawing serves, or a return gives back of. */
  requestId: number | null;
  /** The drawing a return gives back of. */
  drawingId: number | null;
  /** The other side of a transfer. */
  otherQuotaId: number | null;
  actorKind: string;
  actorId: number | null;
  recordedAt: string;
}

interface EventRow {
  id: number;
  quota_id: number;
  year: number;
  kind: string;
  date: string;
  quantity: number;
  holder: string | null;
  reference: string | null;
  reason: string | null;
  request_id: number | null;
  drawing_id: number | null;
  other_quota_id: number | null;
  actor_kind: string;
  actor_id: number | null;
  recorded_at: string;
}

const toRow = (event: Omit<QuotaEvent, 'id'>): Omit<EventRow, 'id'> => ({
  quota_id: event.quotaId,
  year: event.year,
  kind: event.kind,
  date: event.date,
  quantity: Number(event.quantity),
  holder: event.holder,
  reference: event.reference,
  reason: event.reason,
  request_id: event.requestId,
  drawing_id: event.drawingId,
  other_quota_id: event.otherQuotaId,
  actor_kind: event.actorKind,
  actor_id: event.actorId,
  recorded_at: event.recordedAt,
});

const fromRow = (row: EventRow): QuotaEvent => ({
  id: row.id,
  quotaId: row.quota_id,
  year: row.year,
  kind: row.kind as QuotaEventKind,
  date: row.date,
  quantity: BigInt(row.quantity),
  holder: row.holder,
  reference: row.reference,
  reason: row.reason,
  requestId: row.request_id,
  drawingId: row.drawing_id,
  otherQuotaId: row.other_quota_id,
  actorKind: row.actor_kind,
  actorId: row.actor_id,
  recordedAt: row.recorded_at,
});

/** Appends one line. The quota's row must be held, and the ledger must not object. */
export async function appendQuotaEvent(tx: Knex.Transaction, event: Omit<QuotaEvent, 'id'>): Promise<QuotaEvent> {
  const [row]: EventRow[] = await tx(TABLE).insert(toRow(event)).returning('*');
  if (!row) throw new Error('The ledger entry was not written.');
  return fromRow(row);
}

/** The ledger of one year, in the order in which it was written. */
export async function readQuotaEvents(db: Knex, quotaId: number, year: number): Promise<QuotaEvent[]> {
  const rows: EventRow[] = await db(TABLE).where({ quota_id: quotaId, year }).orderBy('id');
  return rows.map(fromRow);
}

/** One drawing of a quota, or null. */
export async function readDrawing(db: Knex, quotaId: number, drawingId: number): Promise<QuotaEvent | null> {
  const row: EventRow | undefined = await db(TABLE).where({ id: drawingId, quota_id: quotaId, kind: 'draw' }).first();
  return row ? fromRow(row) : null;
}

/** What has already come back of a drawing. */
export async function returnedOf(db: Knex, drawingId: number): Promise<Thousandths> {
  const rows: { quantity: number }[] = await db(TABLE).where({ drawing_id: drawingId, kind: 'return' }).select('quantity');
  return rows.reduce((sum, { quantity }) => sum + BigInt(quantity), 0n);
}

/** The ledgers of these quotas added up by year and kind. */
export async function readLedgerTotals(db: Knex, quotaIds: readonly number[]): Promise<Map<number, LedgerTotal[]>> {
  const totals = new Map<number, LedgerTotal[]>(quotaIds.map((id) => [id, []]));
  if (quotaIds.length === 0) return totals;
  const rows: { quota_id: number; year: number; kind: string; quantity: number | string; entries: number | string; last_id: number }[] = await db(TABLE)
    .whereIn('quota_id', [...quotaIds])
    .groupBy('quota_id', 'year', 'kind')
    .select('quota_id', 'year', 'kind')
    .sum({ quantity: 'quantity' })
    .count({ entries: 'id' })
    .max({ last_id: 'id' });
  for (const row of rows) {
    const { year, quantity, entries, last_id: lastId } = row;
    totals.get(row.quota_id)?.push({ year, kind: row.kind as QuotaEventKind, quantity: BigInt(quantity), entries: Number(entries), lastId });
  }
  return totals;
}

/** Whether anything was ever entered for a quota, on either side of a transfer. */
export async function hasLedger(db: Knex, quotaId: number): Promise<boolean> {
  const row: unknown = await db(TABLE).where('quota_id', quotaId).orWhere('other_quota_id', quotaId).first('id');
  return row !== undefined;
}
