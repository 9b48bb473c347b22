import type { Knex } from 'knex';
import type { ChainVerdict } from '../../rules-schema/audit/audit-entry.ts';
import { BEFORE_THE_FIRST, digestOfDetails, hashOfEntry } from './audit-entry.ts';
import { readChain, readTip, type StoredEntry } from './audit-store.ts';

/** Why an entry cannot be trusted. */
type Break = NonNullable<ChainVerdict['brokenAt']>['why'];

function breakOf(entry: StoredEntry, previousHash: string): Break | null {
  if (entry.previousHash !== previousHash) return 'not-chained';
  if (entry.hash !== hashOfEntry(previousHash, entry)) return 'entry-altered';
  const { salt, document, detailsDigest } = entry;
  if (salt !== null && document !== null && digestOfDetails(salt, document) !== detailsDigest) return 'details-altered';
  return null;
}

/** Walks the chain from the first entry to the tip as it was at the start; entries added meanwhile are left for next time. */
export async function verifyChain(db: Knex): Promise<ChainVerdict> {
  const tip = await readTip(db);
  let [walked, erased, previousHash] = [0, 0, BEFORE_THE_FIRST];
  const verdict = (brokenAt: ChainVerdict['brokenAt']): ChainVerdict => ({
    intact: brokenAt === null, entries: tip.entries, erased, tip: tip.hash, brokenAt,
  });
  if (tip.entries > 0) {
    walk: for await (const page of readChain(db)) {
      for (const entry of page) {
        const why = breakOf(entry, previousHash);
        if (why) return verdict({ id: entry.id, why });
        walked += 1;
        erased += entry.document === null ? 1 : 0;
        previousHash = entry.hash;
        if (walked === tip.entries) break walk;
      }
    }
  }
  const complete = walked === tip.entries && previousHash === tip.hash;
  return verdict(complete ? null : { id: null, why: 'entries-missing' });
}
