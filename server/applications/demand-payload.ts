import { checkPayload } from '../../rules-schema/application/check-payload.ts';
import type { ApplicationTypeId, Payload } from '../../rules-schema/application/payload.ts';
import { refuse } from '../command/refusal.ts';
import { applicationMessages } from './application-messages.ts';

/** Holds what was filled in against the form of its type. @throws Refusal 422 with a sentence at every box at fault, under `payload` */
export function demandPayload(type: ApplicationTypeId, payload: unknown): Payload {
  const checked = checkPayload(type, payload);
  if (checked.ok) return checked.value;
  const errors = checked.problems.map((problem) => ({ ...problem, pointer: `/payload${problem.pointer}` }));
  return refuse(applicationMessages, 'application-not-valid', {}, { errors });
}
