import type { Knex } from 'knex';

const TABLE = 'printer_offsets';
const TENTHS = 10;

/** Keeps the offset of a person’s printer, or with null the office’s; in millimetres, to a tenth. */
export async function keepOffset(tx: Knex.Transaction, userId: number | null, { right, down }: { right: number; down: number }, now: string): Promise<void> {
  const row = { right_tenths: Math.round(right * TENTHS), down_tenths: Math.round(down * TENTHS), updated_at: now };
  const held: { id: number } | undefined = await tx(TABLE).where({ user_id: userId }).forUpdate().first('id');
  if (held) await tx(TABLE).where('id', held.id).update(row);
  else await tx(TABLE).insert({ user_id: userId, ...row });
}
