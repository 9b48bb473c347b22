import { quotaRequestAnswerSchema } from '../../rules-schema/tariff-quota/quota-answers.ts';
import type { QuotaRequestAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import type { TariffQuota } from '../../rules-schema/tariff-quota/tariff-quota.ts';
import type { Listing } from '../database/listing.ts';
import { requestAnswer } from './quota-answers.ts';
import { requestFromRow } from './quota-request-store.ts';
import type { QuotaRequestRow } from './quota-request-store.ts';

type ListedRequest = QuotaRequestRow & Pick<TariffQuota, 'unit'> & { order_number: string };

/** The requests to draw on quotas. */
export const quotaRequestListing: Listing<ListedRequest, QuotaRequestAnswer> = {
  resource: 'quota-requests',
  from: (db) =>
    db('quota_requests')
      .join('tariff_quotas', 'tariff_quotas.id', 'quota_requests.quota_id')
      .select('quota_requests.*', 'tariff_quotas.order_number', 'tariff_quotas.unit'),
  id: 'quota_requests.id',
  columns: {
    quotaId: { column: 'quota_requests.quota_id', holds: 'integer', sortable: false },
    year: { column: 'quota_requests.year', holds: 'integer' },
    acceptanceDate: { column: 'quota_requests.acceptance_date', holds: 'date' },
    holder: { column: 'quota_requests.holder', holds: 'text' },
    reference: { column: 'quota_requests.reference', holds: 'text', sortable: false },
    status: { column: 'quota_requests.status', holds: 'text' },
    requestedAt: { column: 'quota_requests.requested_at', holds: 'moment' },
  },
  search: 'quota_requests.search_text',
  order: ['acceptanceDate', 'DESC'],
  item: (row) => requestAnswer(requestFromRow(row), { orderNumber: row.order_number, unit: row.unit }),
  itemSchema: quotaRequestAnswerSchema,
};
