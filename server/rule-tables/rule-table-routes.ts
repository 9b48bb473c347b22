import { ruleTableSchema } from '../../rules-schema/origin-rules/rule-table.ts';
import { checkDocumentSchema, diagnosticsSchema } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { answer, answerTo } from '../http/answer.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { list, one } from '../http/list.ts';
import { may, signedIn } from '../http/permission.ts';
import { perRequest } from '../http/per-request.ts';
import { ruleTableListing } from './rule-table-listings-reads.ts';
import { judgeLooseText } from './weigh-diagnostics.ts';

/** Rule tables, one an agreement: `/api/rule-tables`. */
export const ruleTableRoutes = describeRoutes('/api/rule-tables', 'Rule tables');

ruleTableRoutes.get('/', 'List rule tables', signedIn, may('rule-table:read'), perRequest(list, ruleTableListing));
ruleTableRoutes.get('/:id', 'Read a rule table', signedIn, may('rule-table:read'), perRequest(one, ruleTableListing));

/** A document in its envelope, as a draft of it may be sent. */
const DOCUMENT_BODY = 48_000_000;

ruleTableRoutes.post('/check', 'Check a text that belongs to no version yet', signedIn, may('rule-table:read'),
  answerTo(({ db, body }) => judgeLooseText(db, body.documentText), checkDocumentSchema, { answers: diagnosticsSchema, limit: DOCUMENT_BODY, description: 'What there is to say about it.' }));

/** The schemas documents are held against: `/api/schemas`. */
export const schemaRoutes = describeRoutes('/api/schemas', 'Schemas');

schemaRoutes.get('/rule-table.json', 'The JSON Schema (draft-07) of rule tables', signedIn,
  answer(async () => ruleTableSchema, { description: 'The very schema the server and the editor check documents with.' }));
