import type { ApplicationState } from './application.ts';

/** Who of the reviewers may: whoever holds it, anybody else, or it does not matter. */
type By = 'holder' | 'others' | 'anyone';

/** In which states something may be done to an application, and by whom. */
export const TRANSITIONS = {
  'edit': { states: ['draft', 'returned'], by: 'anyone' },
  'submit': { states: ['draft'], by: 'anyone' },
  'resubmit': { states: ['returned'], by: 'anyone' },
  'withdraw': { states: ['draft', 'received', 'in-review', 'returned'], by: 'anyone' },
  'claim': { states: ['received'], by: 'anyone' },
  'release': { states: ['in-review'], by: 'holder' },
  'take-over': { states: ['in-review', 'returned'], by: 'others' },
  'assign': { states: ['received', 'in-review', 'returned'], by: 'anyone' },
  'answer': { states: ['in-review'], by: 'holder' },
  'return': { states: ['in-review'], by: 'holder' },
  'refuse': { states: ['in-review'], by: 'holder' },
  'approve': { states: ['in-review'], by: 'holder' },
  'issue': { states: ['approved'], by: 'anyone' },
  'cancel': { states: ['approved'], by: 'anyone' },
  'cancel-certificate': { states: ['issued'], by: 'anyone' },
} as const satisfies Readonly<Record<string, { states: readonly ApplicationState[]; by: By }>>;

export type Transition = keyof typeof TRANSITIONS;

/**
 * Whether a person typed an application in or last wrote in its boxes: nobody decides upon what they wrote themselves.
 * @param personId null: nobody in particular
 */
export function isAuthor({ enteredBy, writtenBy }: { enteredBy: number | null; writtenBy: number | null }, personId: number | null): boolean {
  return personId !== null && (enteredBy === personId || writtenBy === personId);
}

/**
 * Whether a person may do this to an application as it stands; what their role permits is another matter.
 * @param personId null: nobody in particular
 */
export function isPossible(transition: Transition, { state, heldBy }: { state: ApplicationState; heldBy: number | null }, personId: number | null): boolean {
  const { states, by }: { states: readonly ApplicationState[]; by: By } = TRANSITIONS[transition];
  if (!states.includes(state)) return false;
  if (by === 'anyone') return true;
  return (heldBy !== null && heldBy === personId) === (by === 'holder');
}
