import { quotaRequestAnswerSchema } from '../../rules-schema/tariff-quota/quota-answers.ts';
import { quotaRequestSchema, withdrawQuotaRequestSchema } from '../../rules-schema/tariff-quota/quota-commands.ts';
import { command } from '../http/command.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { exportRoutes } from '../http/export-rows.ts';
import { list, one } from '../http/list.ts';
import { may, signedIn } from '../http/permission.ts';
import { quotaRequestExport } from './quota-request-export.ts';
import { quotaRequestListing } from './quota-request-reads.ts';
import { requestQuota } from './request-quota.ts';
import { withdrawQuotaRequest } from './withdraw-quota-request.ts';

const answers = quotaRequestAnswerSchema;

/** Requests to draw on quotas: `/api/quota-requests`. */
export const quotaRequestRoutes = describeRoutes('/api/quota-requests', 'Quota requests');

quotaRequestRoutes.get('/', 'List requests', signedIn, may('quota:read'), list(quotaRequestListing));
exportRoutes(quotaRequestRoutes, quotaRequestListing, quotaRequestExport, signedIn, may('quota:read'));
quotaRequestRoutes.get('/:id', 'Read a request', signedIn, may('quota:read'), one(quotaRequestListing));
quotaRequestRoutes.post('/', 'Request a quantity', signedIn, may('quota:draw'),
  command(requestQuota, quotaRequestSchema, { answers, status: 201 }));
quotaRequestRoutes.post('/:id/withdraw', 'Withdraw what is still unmet', signedIn, may('quota:draw'),
  command(withdrawQuotaRequest, withdrawQuotaRequestSchema, { answers }));
