import { applicationTypeSchema } from '../../rules-schema/admissibility/application-type.ts';
import {
  answerQuestionSchema, approveApplicationSchema, assignApplicationSchema, bulkAssignSchema, bulkReturnSchema, bulkSchema, createApplicationSchema, examineSketchSchema,
  refuseApplicationSchema, resubmitApplicationSchema, returnApplicationSchema, savePayloadSchema, withReasonSchema,
} from '../../rules-schema/application/application-commands.ts';
import { draftFromGoodsSchema } from '../../rules-schema/application/draft-from-goods.ts';
import { applicationCountsSchema, applicationSchema, openApplicationSchema, revisionsSchema, sketchFindingsSchema } from '../../rules-schema/application/application.ts';
import { bulkResultsSchema } from '../../rules-schema/company/company.ts';
import { answer, answerTo } from '../http/answer.ts';
import { command } from '../http/command.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { exportAs } from '../http/export-rows.ts';
import { list } from '../http/list.ts';
import { perRequest } from '../http/per-request.ts';
import { actorOf, may, signedIn } from '../http/permission.ts';
import { findPeopleWho } from '../users/user-reads.ts';
import { answerQuestion } from './answer-question.ts';
import { applicationExport } from './application-export.ts';
import { applicationListing, countApplications } from './application-reads.ts';
import { applicationTypes } from './application-type-reads.ts';
import { approveApplication } from './approve-application.ts';
import { assignApplication, assignApplications } from './assign-application.ts';
import { cancelApplication } from './cancel-application.ts';
import { claimApplication, claimApplications } from './claim-application.ts';
import { createApplication } from './create-application.ts';
import { draftFromGoods } from './draft-from-goods.ts';
import { examineSketch } from './examine-sketch.ts';
import { lineCountsUpToDate } from './line-counts-door.ts';
import { maskedFor } from './masked-application.ts';
import { openApplication, revisionsOf } from './open-application.ts';
import { refuseApplication } from './refuse-application.ts';
import { releaseApplication, releaseApplications } from './release-application.ts';
import { resubmitApplication } from './resubmit-application.ts';
import { returnApplication, returnApplications } from './return-application.ts';
import { savePayload } from './save-payload.ts';
import { submitApplication } from './submit-application.ts';
import { takeOverApplication } from './take-over-application.ts';
import { withdrawApplication } from './withdraw-application.ts';

const answers = applicationSchema;
const results = { answers: bulkResultsSchema };

/** Bytes a form may have: two hundred items with long bills of materials. */
const limit = 4_000_000;
const people = {
  type: 'array',
  items: { type: 'object', required: ['id', 'name'], properties: { id: { type: 'integer' }, name: { type: 'string' } } },
} as const;

/** What applicants ask for: `/api/applications`. */
export const applicationRoutes = describeRoutes('/api/applications', 'Applications');
const { get, post, put } = applicationRoutes;

get('/', 'List applications; "heldBy" takes a user’s id, "me" or "unclaimed"', signedIn, may('application:read'), lineCountsUpToDate,
  perRequest(list, applicationListing));
get('/export.csv', 'Export applications as CSV', signedIn, may('application:read'), lineCountsUpToDate,
  perRequest((listing) => exportAs('csv', listing, applicationExport), applicationListing));
get('/export.xlsx', 'Export applications as XLSX', signedIn, may('application:read'), lineCountsUpToDate,
  perRequest((listing) => exportAs('xlsx', listing, applicationExport), applicationListing));
get('/counts', 'Count what the saved views hold', signedIn, may('application:read'),
  answer(({ db, now, request }) => countApplications(db, actorOf(request).kind === 'person' ? actorOf(request).id : null, now), { answers: applicationCountsSchema }));
get('/assignees', 'List whom an application may be assigned to', signedIn, may('application:read'),
  answer(({ db }) => findPeopleWho(db, 'application:decide'), { answers: people }));
post('/', 'Hand in an application, or keep a draft', signedIn, may('application:edit'), command(createApplication, createApplicationSchema, { answers, limit, status: 201 }));
post('/from-goods', 'Make a draft of an EUR.1 application from goods tried by hand', signedIn, may('application:edit'), command(draftFromGoods, draftFromGoodsSchema, { answers, status: 201 }));
post('/examination', 'Hold a form against its checks while it is filled in; nothing is stored', signedIn, may('application:edit'),
  answerTo(({ db, body, now }) => examineSketch(db, body, now), examineSketchSchema, { answers: sketchFindingsSchema, description: 'What the checks find.' }));
post('/bulk/claim', 'Claim several applications', signedIn, may('application:claim'), command(claimApplications, bulkSchema, results));
post('/bulk/release', 'Release several applications', signedIn, may('application:claim'), command(releaseApplications, bulkSchema, results));
post('/bulk/assign', 'Assign several applications', signedIn, may('application:assign'), command(assignApplications, bulkAssignSchema, results));
post('/bulk/return', 'Return several applications', signedIn, may('application:decide'), command(returnApplications, bulkReturnSchema, results));
get('/:id', 'Open an application', signedIn, may('application:read'),
  answer(async ({ db, id, now, request }) => maskedFor(actorOf(request), await openApplication(db, id, now)), { answers: openApplicationSchema, description: 'The application in full.' }));
get('/:id/revisions', 'Compare the revisions of an application', signedIn, may('application:read'), answer(async ({ db, id, request }) => maskedFor(actorOf(request), await revisionsOf(db, id)), { answers: revisionsSchema }));
put('/:id', 'Change what stands in the boxes', signedIn, may('application:edit'), command(savePayload, savePayloadSchema, { answers: openApplicationSchema, limit, wholeRecord: true }));
post('/:id/submit', 'Hand in a draft', signedIn, may('application:edit'), command(submitApplication, undefined, { answers }));
post('/:id/resubmit', 'Hand in a returned application again', signedIn, may('application:edit'), command(resubmitApplication, resubmitApplicationSchema, { answers, limit }));
post('/:id/withdraw', 'Withdraw an application', signedIn, may('application:edit'), command(withdrawApplication, withReasonSchema, { answers }));
post('/:id/claim', 'Claim an application', signedIn, may('application:claim'), command(claimApplication, undefined, { answers }));
post('/:id/release', 'Release an application', signedIn, may('application:claim'), command(releaseApplication, undefined, { answers }));
post('/:id/take-over', 'Take an application over', signedIn, may('application:claim'), command(takeOverApplication, withReasonSchema, { answers }));
post('/:id/assign', 'Assign an application', signedIn, may('application:assign'), command(assignApplication, assignApplicationSchema, { answers }));
post('/:id/answer', 'Attest a fact', signedIn, may('application:decide'), command(answerQuestion, answerQuestionSchema, { answers }));
post('/:id/return', 'Return an application for correction', signedIn, may('application:decide'), command(returnApplication, returnApplicationSchema, { answers }));
post('/:id/refuse', 'Refuse an application', signedIn, may('application:decide'), command(refuseApplication, refuseApplicationSchema, { answers }));
post('/:id/approve', 'Approve an application', signedIn, may('application:decide'), command(approveApplication, approveApplicationSchema, { answers }));
post('/:id/cancel', 'Cancel an approved application', signedIn, may('application:decide'), command(cancelApplication, withReasonSchema, { answers }));

/** The kinds of application the office handles: `/api/application-types`. */
export const applicationTypeRoutes = describeRoutes('/api/application-types', 'Applications');

applicationTypeRoutes.get('/', 'List the types of application with their checks', signedIn, may('application:read'),
  answer(({ db }) => applicationTypes(db), { answers: { type: 'array', items: applicationTypeSchema } }));
