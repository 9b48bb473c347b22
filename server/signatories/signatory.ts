import type { Problem } from '../../rules-schema/problem.ts';
import type { SaveSignatory, Signatory } from '../../rules-schema/signatory/signatory.ts';
import { refuse, sentenceOf } from '../command/refusal.ts';
import { signatoryMessages } from './signatory-messages.ts';

type Written = Pick<Signatory, 'name' | 'post' | 'validFrom' | 'validTo' | 'types' | 'userId'>;

/** Refuses at one field of an entry, or of the command that names it. @throws Refusal 422 always */
export function refuseAt(field: string, code: keyof typeof signatoryMessages, params: Record<string, string> = {}): never {
  const fault: Problem = { pointer: `/${field}`, code, message: sentenceOf(signatoryMessages, code, params), params };
  return refuse(signatoryMessages, code, params, { errors: [fault] });
}

/** A signatory as the office writes them, trimmed. @throws Refusal 422 when the right to sign ends before it begins */
export function written({ name, post, validFrom, validTo, types, userId }: SaveSignatory): Written {
  if (validTo != null && validTo < validFrom) refuseAt('validTo', 'signatory-ends-before-it-begins');
  return { name: name.trim(), post: post.trim(), validFrom, validTo: validTo ?? null, types, userId: userId ?? null };
}

/** The signatory, who signs no longer; the certificates they signed stay. @throws Refusal 409 when they already do not */
export function deactivated(signatory: Signatory): Signatory {
  if (signatory.status === 'deactivated') refuse(signatoryMessages, 'signatory-already-deactivated', { name: signatory.name }, { status: 409 });
  return { ...signatory, status: 'deactivated' };
}

/** The signatory, who may sign again within their days. @throws Refusal 409 when they already may */
export function activated(signatory: Signatory): Signatory {
  if (signatory.status === 'active') refuse(signatoryMessages, 'signatory-already-active', { name: signatory.name }, { status: 409 });
  return { ...signatory, status: 'active' };
}
