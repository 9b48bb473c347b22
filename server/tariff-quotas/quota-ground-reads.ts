import type { Knex } from 'knex';
import { readBook } from './quota-book-reads.ts';
import { standIn } from './quota-books.ts';
import type { AllocationGround } from './quota-rehearsal.ts';
import { readUnmetRequests } from './quota-request-store.ts';
import type { KeptQuota } from './tariff-quota.ts';

/** What an allocation of a quota year starts from; in a command, read it only while the quota's row is held. */
export async function readGround(db: Knex, kept: KeptQuota, year: number): Promise<AllocationGround> {
  const requests = await readUnmetRequests(db, kept.id, year);
  return { stand: standIn(await readBook(db, kept), year), requests, decimals: kept.quota.decimals };
}
