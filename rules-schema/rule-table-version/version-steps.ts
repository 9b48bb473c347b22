import type { Permission } from '../user/permissions.ts';
import type { Author, Hand, VersionLife, VersionState } from './rule-table-version.ts';

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
  /** Four eyes: whose own work it is does not take this step. */
  closedTo: 'nobody' | 'authors' | 'authors-and-submitter';
}

/** The life of a version: which step may be taken from which state, by whom. The server enforces it, the console explains it. */
export const VERSION_STEPS: Readonly<Record<VersionStep, StepTerms>> = {
  save: { from: ['draft', 'changes-requested'], to: null, permission: 'rule-table:edit', needsFitDocument: false, closedTo: 'nobody' },
  submit: { from: ['draft', 'changes-requested'], to: 'submitted', permission: 'rule-table:submit', needsFitDocument: true, closedTo: 'nobody' },
  'request-changes': { from: ['submitted', 'approved'], to: 'changes-requested', permission: 'rule-table:approve', needsFitDocument: false, closedTo: 'nobody' },
  approve: { from: ['submitted'], to: 'approved', permission: 'rule-table:approve', needsFitDocument: true, closedTo: 'authors' },
  reject: { from: ['submitted', 'approved'], to: 'rejected', permission: 'rule-table:approve', needsFitDocument: false, closedTo: 'nobody' },
  withdraw: { from: ['draft', 'changes-requested', 'submitted', 'approved'], to: 'withdrawn', permission: 'rule-table:submit', needsFitDocument: false, closedTo: 'nobody' },
  publish: { from: ['approved'], to: 'published', permission: 'rule-table:publish', needsFitDocument: true, closedTo: 'authors-and-submitter' },
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
  submitted: Hand | null;
  permissions: readonly Permission[];
  personId: number;
  errors: number;
}

/** Whose own work a version is when somebody takes this step with it. */
export function handsBehind(step: VersionStep, { authors, submitted }: Pick<Circumstances, 'authors' | 'submitted'>): readonly Author[] {
  const { closedTo } = VERSION_STEPS[step];
  if (closedTo === 'nobody') return [];
  return closedTo === 'authors' || submitted === null ? authors : [...authors, submitted];
}

/** Why a person may not take a step with a version now; null when nothing stands in the way. */
export function obstacleTo(step: VersionStep, { state, permissions, personId, errors, ...hands }: Circumstances): Obstacle | null {
  const terms = VERSION_STEPS[step];
  if (!permissions.includes(terms.permission)) return 'not-permitted';
  if (!mayTake(step, state)) return 'not-in-this-state';
  if (handsBehind(step, hands).some(({ kind, id }) => kind === 'person' && id === personId)) return 'own-work';
  return terms.needsFitDocument && errors > 0 ? 'has-errors' : null;
}
