import type { Author, VersionRecord } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import type { CommandContext } from '../command/context.ts';
import { creatorsOfApiKeys } from '../users/api-key-reads.ts';
import { checkFourEyes, handOf } from './rule-table-version.ts';
import { takeStep } from './take-step.ts';

/** What a program wrote was written by whoever made its key. */
async function withKeyHolders({ tx }: CommandContext, authors: readonly Author[]): Promise<Author[]> {
  const keys = authors.flatMap(({ kind, id }) => (kind === 'api-key' && id !== null ? [id] : []));
  const holders = await creatorsOfApiKeys(tx, keys);
  return [...authors, ...holders.map((id): Author => ({ kind: 'person', id, name: '' }))];
}

/** Approves a submitted version. @throws Refusal 403 when the actor wrote part of it or is no person, 409 unless submitted, 412 stale */
export async function approveVersion(context: CommandContext, { id }: { id: number }): Promise<VersionRecord> {
  return takeStep(context, id, 'approve', async ({ authors }) => {
    checkFourEyes(await withKeyHolders(context, authors), context.actor);
    return { approved: handOf(context.actor, context.now) };
  });
}
