import type { Presence, PresenceSign } from '../../rules-schema/rule-table-version/presence.ts';
import type { CommandContext } from '../command/context.ts';
import { forgetPerson, forgetTheGone, noteSign, personsPresent } from './draft-presence-store.ts';
import { readVersion } from './rule-table-version-store.ts';

/**
 * Takes a person's sign that they have a version open (or close it), and answers who else does. Passing by is no deed:
 * the audit trail keeps nothing of it.
 * @throws Refusal 404 when there is no such version
 */
export async function bePresent({ tx, actor, now }: CommandContext, { id, entryId = null, leaving }: PresenceSign & { id: number }): Promise<Presence> {
  const { version: lockVersion, updatedAt } = await readVersion(tx, id);
  await forgetTheGone(tx, now);
  if (actor.kind === 'person' && actor.id !== null) {
    if (leaving) await forgetPerson(tx, id, actor.id);
    else await noteSign(tx, id, { personId: actor.id, name: actor.name, entryId, seenAt: now });
  }
  const here = (await personsPresent(tx, id, now)).map((person) => ({ ...person, you: person.personId === actor.id }));
  return { lockVersion, updatedAt, here };
}
