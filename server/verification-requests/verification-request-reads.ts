import { verificationRequestSchema, type VerificationRequest } from '../../rules-schema/verification-request/verification-request.ts';
import { officeDay } from '../command/office-calendar.ts';
import type { Listing, SpecialFilter } from '../database/listing.ts';
import { fromRow, type VerificationRequestRow } from './verification-request-store.ts';

const overdueOn = (today: string): SpecialFilter => (query, value) => {
  if (value === true) query.where('verification_requests.state', 'open').where('verification_requests.due_on', '<', today);
};

/** The register of verification requests; `overdue` leaves those whose time has run out unanswered. */
export const verificationRequestListing = ({ now }: { now: string }): Listing<VerificationRequestRow, VerificationRequest> => ({
  resource: 'verification-requests',
  from: (db) => db('verification_requests').select('verification_requests.*'),
  id: 'verification_requests.id',
  columns: {
    requestedBy: { column: 'verification_requests.requested_by', holds: 'text' },
    requestedOn: { column: 'verification_requests.requested_on', holds: 'date' },
    receivedOn: { column: 'verification_requests.received_on', holds: 'date' },
    dueOn: { column: 'verification_requests.due_on', holds: 'date' },
    certificateNumber: { column: 'verification_requests.certificate_number', holds: 'text' },
    certificateId: { column: 'verification_requests.certificate_id', holds: 'integer', sortable: false },
    state: { column: 'verification_requests.state', holds: 'text' },
    result: { column: 'verification_requests.result', holds: 'text' },
    answeredOn: { column: 'verification_requests.answered_on', holds: 'date' },
  },
  filters: { overdue: overdueOn(now === '' ? '' : officeDay(now)) },
  search: 'verification_requests.search_text',
  order: ['dueOn', 'ASC'],
  item: fromRow,
  itemSchema: verificationRequestSchema,
});
