import { setImmediate as turnOver } from 'node:timers/promises';
import { lineDeterminer } from '../../server/decisions/determine-line.ts';
import { recordPastDecisions, type PastDecision } from '../../server/decisions/record-past-decisions.ts';
import { findPeopleWho } from '../../server/users/user-reads.ts';
import { asTheOffice, type Seeding } from '../seeding.ts';
import { inventPast } from './past-decisions.ts';

/** What is ordered: how many goods lines, from which seed, and how many a transaction takes (1000 unless told). */
export interface OrderedPast {
  decisions: number;
  seed: string;
  batchSize?: number;
}

const ORDINARY_BATCH = 1000;

/**
 * Adds past decisions to the memory of the office, in batches.
 * @param told hears how many have been written so far
 */
export async function addPastDecisions(seeding: Seeding, { batchSize = ORDINARY_BATCH, ...ordered }: OrderedPast, told?: (written: number) => void): Promise<void> {
  const people = await findPeopleWho(seeding.db, 'application:decide');
  const accounts = new Map(people.map(({ id, name }) => [name, id]));
  const past = inventPast({ ...ordered, now: seeding.now, accounts }, lineDeterminer(seeding.db));
  let batch: PastDecision[] = [];
  let written = 0;
  const write = async (): Promise<void> => {
    await asTheOffice(seeding, recordPastDecisions, batch);
    written += batch.length;
    batch = [];
    told?.(written);
    await turnOver();
  };
  for await (const decision of past) {
    batch.push(decision);
    if (batch.length === batchSize) await write();
  }
  if (batch.length > 0) await write();
}
