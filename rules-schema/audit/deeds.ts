/**
 * Every deed the audit trail can tell of. What is done to a record is told by one of these; the console has words for each
 * in both languages, and the build breaks at a deed that is not declared here.
 */
export const AUDIT_DEEDS = [
  'accept-invitation', 'activate', 'add', 'allocate', 'answer', 'approve', 'assign', 'block', 'cancel', 'change-password', 'claim', 'close', 'comment', 'correct',
  'create', 'deactivate', 'delete', 'draw', 'duplicate', 'erase-audit-details', 'fail', 'finish', 'import', 'invite', 'issue', 'new-draft', 'publish',
  'reactivate', 'receive', 'record', 'record-past', 'refuse', 'rehearse', 'reject', 'release', 'reopen-comment', 'replace', 'request-changes', 'reset-invitation',
  'resolve-comment',
  'resubmit', 'return', 'revoke', 'save', 'sign-in', 'sign-out', 'start', 'submit', 'take-over', 'transfer', 'unblock', 'withdraw',
] as const;

export type AuditDeed = (typeof AUDIT_DEEDS)[number];
