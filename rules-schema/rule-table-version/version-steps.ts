import type { Permission } from '../user/permissions.ts';
import type { Author, VersionLife, VersionState } from './rule-table-version.ts';

/** What people do with a version once it exists. */
export type VersionStep = 'save' | 'submit' | 'request-changes' | 'approve' | 'reject' | 'withdraw' | 'publish';

interface StepTerms {
  /** The states the step may be taken from. */
  from: readonly VersionState[];
  /** Where it leads; saving leads nowhere. */
  to: VersionState | null;
  permission: Permission;
  /** Whether an error in the document stands in the way. */
  needsFitDocument: boolean;
  /** Four eyes: nobody takes this step with their own work. */
  notByAuthors: boolean;
}

/** The life of a version: which step may be taken from which state, by whom. The server enforces it, the console explains it. */
export const VERSION_STEPS: Readonly<Record<VersionStep, StepTerms>> = {
  save: { from: ['draft', 'changes-requested'], to: null, permission: 'rule-table:edit', needsFitDocument: false, notByAuthors: false },
  submit: { from: ['draft', 'changes-requested'], to: 'submitted', permission: 'rule-table:submit', needsFitDocument: true, notByAuthors: false },
  'request-changes': { from: ['submitted', 'approved'], to: 'changes-requested', permission: 'rule-table:approve', needsFitDocument: false, notByAuthors: false },
  approve: { from: ['submitted'], to: 'approved', permission: 'rule-table:approve', needsFitDocument: true, notByAuthors: true },
  reject: { from: ['submitted', 'approved'], to: 'rejected', permission: 'rule-table:approve', needsFitDocument: false, notByAuthors: false },
  withdraw: { from: ['draft', 'changes-requested', 'submitted', 'approved'], to: 'withdrawn', permission: 'rule-table:submit', needsFitDocument: false, notByAuthors: false },
  publish: { from: ['approved'], to: 'published', permission: 'rule-table:publish', needsFitDocument: true, notByAuthors: false },
};

/** Whether a step may be taken with a version in this state. */
export function mayTake(step: VersionStep, state: VersionLife | VersionState): boolean {
  return VERSION_STEPS[step].from.some((from) => from === state);
}

/** What stands in the way of a step, the most lasting first. */
export type Obstacle = 'not-permitted' | 'not-in-this-state' | 'own-work' | 'has-errors';

interface Circumstances {
  state: VersionLife;
  authors: readonly Author[];
  permissions: readonly Permission[];
  personId: number;
  errors: number;
}

/** Why a person may not take a step with a version now; null when nothing stands in the way. */
export function obstacleTo(step: VersionStep, { state, authors, permissions, personId, errors }: Circumstances): Obstacle | null {
  const terms = VERSION_STEPS[step];
  if (!permissions.includes(terms.permission)) return 'not-permitted';
  if (!mayTake(step, state)) return 'not-in-this-state';
  if (terms.notByAuthors && authors.some(({ kind, id }) => kind === 'person' && id === personId)) return 'own-work';
  return terms.needsFitDocument && errors > 0 ? 'has-errors' : null;
}
