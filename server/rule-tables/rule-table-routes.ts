import { ruleTableSchema } from '../../rules-schema/origin-rules/rule-table.ts';
import { answer } from '../http/answer.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { list, one } from '../http/list.ts';
import { may, signedIn } from '../http/permission.ts';
import { perRequest } from '../http/per-request.ts';
import { ruleTableListing } from './rule-table-listings-reads.ts';

/** Rule tables, one an agreement: `/api/rule-tables`. */
export const ruleTableRoutes = describeRoutes('/api/rule-tables', 'Rule tables');

ruleTableRoutes.get('/', 'List rule tables', signedIn, may('rule-table:read'), perRequest(list, ruleTableListing));
ruleTableRoutes.get('/:id', 'Read a rule table', signedIn, may('rule-table:read'), perRequest(one, ruleTableListing));

/** The schemas documents are held against: `/api/schemas`. */
export const schemaRoutes = describeRoutes('/api/schemas', 'Schemas');

schemaRoutes.get('/rule-table.json', 'The JSON Schema (draft-07) of rule tables', signedIn,
  answer(async () => ruleTableSchema, { description: 'The very schema the server and the editor check documents with.' }));
