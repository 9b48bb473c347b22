import { permissionsOf } from '../../rules-schema/user/permissions.ts';
import { REDACTED, redacted } from '../audit/redaction.ts';
import type { Actor } from '../command/context.ts';

/** How to reach a person: of no use to those who only look at rules, figures or queues. */
const CONTACT_FIELDS: ReadonlySet<string> = new Set(['phone', 'email']);

function withoutContacts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutContacts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, CONTACT_FIELDS.has(name) && typeof held === 'string' && held !== '' ? REDACTED : withoutContacts(held)]));
}

/**
 * What a reader may see of a form: personal codes and contacts are masked for roles that do not work on applications
 * (Regulation (EU) 2016/679, article 5(1)(c)).
 */
export function maskedFor<Seen extends object>({ roles }: Pick<Actor, 'roles'>, seen: Seen): Seen {
  return permissionsOf(roles).includes('application:edit') ? seen : (withoutContacts(redacted(seen)) as Seen);
}
