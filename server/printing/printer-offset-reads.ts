import type { Knex } from 'knex';
import type { PrinterOffset } from '../../rules-schema/printing/printer-offset.ts';

interface OffsetRow {
  user_id: number | null;
  right_tenths: number;
  down_tenths: number;
}

const TENTHS = 10;

/** How far a person’s prints are moved, in millimetres: by their own setting, else the office’s, else not at all. */
export async function offsetFor(db: Knex, userId: number | null): Promise<PrinterOffset> {
  const rows: OffsetRow[] = await db('printer_offsets').where((kept) => kept.whereNull('user_id').orWhere('user_id', userId ?? 0));
  const row = rows.find(({ user_id }) => user_id !== null) ?? rows[0];
  return { right: (row?.right_tenths ?? 0) / TENTHS, down: (row?.down_tenths ?? 0) / TENTHS, isOwn: row !== undefined && row.user_id !== null };
}
