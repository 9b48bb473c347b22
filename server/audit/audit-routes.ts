import { chainVerdictSchema } from '../../rules-schema/audit/audit-entry.ts';
import { answer } from '../http/answer.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { exportRoutes } from '../http/export-rows.ts';
import { list, one } from '../http/list.ts';
import { may, signedIn } from '../http/permission.ts';
import { auditExport } from './audit-export.ts';
import { auditListing } from './audit-reads.ts';
import { verifyChain } from './verify-chain.ts';

/** Who did what, when and why: `/api/audit-entries`. */
export const auditRoutes = describeRoutes('/api/audit-entries', 'Audit trail');

auditRoutes.get('/', 'List the audit trail', signedIn, may('audit:read'), list(auditListing));
exportRoutes(auditRoutes, auditListing, auditExport, signedIn, may('audit:read'));
auditRoutes.get('/:id', 'Read an audit entry', signedIn, may('audit:read'), one(auditListing));
auditRoutes.post('/verify', 'Walk the whole chain and say whether it is intact', signedIn, may('audit:read'),
  answer(({ db }) => verifyChain(db), { answers: chainVerdictSchema, description: 'What the walk found.' }));
