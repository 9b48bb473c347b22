/**
 * Every deed the audit trail can tell of. What is done to a record is told by one of these; the console has words for each
 * in both languages, and the build breaks at a deed that is not declared here.
 */
export const AUDIT_DEEDS = [
  'accept-invitation', 'activate', 'add', 'allocate', 'answer', 'approve', 'assign', 'block', 'cancel', 'certify', 'change-password', 'claim', 'close', 'comment', 'correct',
  'create', 'deactivate', 'delete', 'draw', 'duplicate', 'endorse', 'erase-audit-details', 'fail', 'finish', 'import', 'invite', 'issue', 'new-draft', 'post', 'publish',
  'reactivate', 'receive', 'record', 'record-past', 'refuse', 'rehearse', 'reject', 'release', 'reopen-comment', 'replace', 'request-changes', 'reset-invitation',
  'resolve-comment',
  'resubmit', 'return', 'revoke', 'save', 'seal', 'sign-in', 'sign-out', 'spoil', 'start', 'submit', 'suspend', 'take-over', 'terminate', 'transfer', 'unblock', 'use-form', 'withdraw',
] as const;

export type AuditDeed = (typeof AUDIT_DEEDS)[number];
