import { answerVerificationSchema, receiveVerificationSchema, verificationRequestSchema } from '../../rules-schema/verification-request/verification-request.ts';
import { command } from '../http/command.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { list, one } from '../http/list.ts';
import { perRequest } from '../http/per-request.ts';
import { may, signedIn } from '../http/permission.ts';
import { answerVerificationRequest } from './answer-verification-request.ts';
import { receiveVerificationRequest } from './receive-verification-request.ts';
import { verificationRequestListing } from './verification-request-reads.ts';

const answers = verificationRequestSchema;

/** Requests of customs to verify proofs afterwards (article 33): `/api/verification-requests`. */
export const verificationRequestRoutes = describeRoutes('/api/verification-requests', 'Verification requests');
const { get, post } = verificationRequestRoutes;

get('/', 'List verification requests', signedIn, may('certificate:read'), perRequest(list, verificationRequestListing));
get('/:id', 'Read a verification request', signedIn, may('certificate:read'), perRequest(one, verificationRequestListing));
post('/', 'Enter a verification request', signedIn, may('verification-request:edit'), command(receiveVerificationRequest, receiveVerificationSchema, { answers, status: 201 }));
post('/:id/answer', 'Record the answer', signedIn, may('verification-request:edit'), command(answerVerificationRequest, answerVerificationSchema, { answers }));
