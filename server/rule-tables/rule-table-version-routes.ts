import { defectsSchema } from '../../rules-schema/origin-rules/register-of-defects.ts';
import {
  checkDocumentSchema, diagnosticsSchema, newDraftSchema, optionalReasonSchema, publishSchema, reasonSchema, ruleTableVersionSchema, saveDraftSchema,
  versionInFullSchema,
} from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { pastLinesSchema } from '../../rules-schema/rule-table-version/past-lines.ts';
import { versionEventSchema } from '../../rules-schema/rule-table-version/version-event.ts';
import { versionDifferenceSchema } from '../../rules-schema/rule-table-version/version-difference.ts';
import { answer, answerTo } from '../http/answer.ts';
import { command, idNamed } from '../http/command.ts';
import { describeRoutes, piece } from '../http/described-routes.ts';
import { idInQuery } from '../http/list-dialect.ts';
import { list } from '../http/list.ts';
import { may, signedIn } from '../http/permission.ts';
import { perRequest } from '../http/per-request.ts';
import { approveVersion } from './approve-version.ts';
import { judgeText } from './check-document.ts';
import { chosenDefects, DEFECT_PARAMETERS, defectsAs } from './defects-door.ts';
import { newDraft } from './new-draft.ts';
import { publishVersion } from './publish-version.ts';
import { rejectVersion } from './reject-version.ts';
import { requestChanges } from './request-changes.ts';
import { versionListing, versionInFull } from './rule-table-listings-reads.ts';
import { readDocumentOf } from './rule-table-reads.ts';
import { saveDraft } from './save-draft.ts';
import { submitVersion } from './submit-version.ts';
import { versionDifference } from './version-difference.ts';
import { versionHistory } from './version-history.ts';
import { nodeUsesSchema, usesInVersion } from './version-in-detail-reads.ts';
import { pastLinesOf, weighed } from './weigh-diagnostics.ts';
import { withdrawVersion } from './withdraw-version.ts';

/** A document in its envelope: twenty-four million characters – some ten thousand entries and room to grow –, many of them escaped. */
const DOCUMENT_BODY = 48_000_000;

const answers = ruleTableVersionSchema;
const withDocument = { answers: versionInFullSchema, limit: DOCUMENT_BODY } as const;

/** Versions of rule tables, from the first draft to the day they no longer hold: `/api/rule-table-versions`. */
export const ruleTableVersionRoutes = describeRoutes('/api/rule-table-versions', 'Versions of rule tables');
const routes = ruleTableVersionRoutes;

routes.get('/', 'List versions, without their documents', signedIn, may('rule-table:read'), perRequest(list, versionListing));
routes.get('/:id', 'Read a version with its document and its diagnostics', signedIn, may('rule-table:read'),
  answer(({ db, id, now }) => versionInFull(db, id, now), { answers: versionInFullSchema, description: 'The version.' }));
routes.post('/', 'Begin a draft: a copy of a version, or an uploaded document', signedIn, may('rule-table:edit'), command(newDraft, newDraftSchema, { ...withDocument, status: 201 }));
routes.put('/:id', 'Save a draft, errors and all', signedIn, may('rule-table:edit'), command(saveDraft, saveDraftSchema, { ...withDocument, wholeRecord: true }));
routes.post('/:id/check', 'Check a text without keeping it', signedIn, may('rule-table:read'),
  answerTo(async ({ db, id, body }) => {
    const { agreement } = await readDocumentOf(db, id);
    const { diagnostics, cases } = judgeText(body.documentText, agreement);
    return { diagnostics: await weighed(db, agreement, diagnostics), cases };
  }, checkDocumentSchema, { answers: diagnosticsSchema, limit: DOCUMENT_BODY, description: 'What there is to say about it.' }));
routes.post('/:id/submit', 'Hand a draft in for approval', signedIn, may('rule-table:submit'), command(submitVersion, optionalReasonSchema, { answers }));
routes.post('/:id/request-changes', 'Send a version back to its authors', signedIn, may('rule-table:approve'), command(requestChanges, reasonSchema, { answers }));
routes.post('/:id/approve', 'Approve a version somebody else wrote', signedIn, may('rule-table:approve'), command(approveVersion, optionalReasonSchema, { answers }));
routes.post('/:id/reject', 'Turn a version down', signedIn, may('rule-table:approve'), command(rejectVersion, reasonSchema, { answers }));
routes.post('/:id/publish', 'Put an approved version into force from a day', signedIn, may('rule-table:publish'), command(publishVersion, publishSchema, { answers }));
routes.post('/:id/withdraw', 'Give a version up', signedIn, may('rule-table:submit'), command(withdrawVersion, reasonSchema, { answers }));

routes.get('/:id/document', 'The document as a file', signedIn, may('rule-table:read'), piece(
  async (request, response) => {
    const { agreement, number, documentText, isJson } = await readDocumentOf(request.office.db, idNamed(String(request.params['id'])));
    response.status(200).attachment(`${agreement}-${number}.json`).type(isJson ? 'application/json' : 'text/plain').send(documentText);
  },
  { answer: { status: 200, description: 'The JSON text.', mediaType: 'application/json' } },
));

const WITH = { name: 'with', description: 'Id of the earlier version; left out: the one it is based on. A version based on none is compared only with one named here.', schema: { type: 'integer', minimum: 1 } } as const;

routes.get('/:id/difference', 'What a version says otherwise than another: in plain words, as text, and by codes', signedIn, may('rule-table:read'),
  answer(({ db, id, request }) => {
    const named: unknown = request.query['with'];
    return versionDifference(db, id, named === undefined ? null : idInQuery('with', named));
  }, { answers: versionDifferenceSchema, parameters: [WITH], description: 'The differences.' }));
routes.get('/:id/events', 'What was done with a version, by whom and why', signedIn, may('rule-table:read'),
  answer(({ db, id }) => versionHistory(db, id), { answers: { type: 'array', items: versionEventSchema }, description: 'The events, oldest first.' }));

routes.get('/:id/defects', 'The register of defects of the print: every correction and interpretation', signedIn, may('rule-table:read'),
  answer(({ request }) => chosenDefects(request), { answers: defectsSchema, parameters: DEFECT_PARAMETERS, description: 'The defects in the order of the list.' }));
routes.get('/:id/defects/export.csv', 'Export the register of defects as CSV', signedIn, may('rule-table:read'), defectsAs('csv'));
routes.get('/:id/defects/export.xlsx', 'Export the register of defects as XLSX', signedIn, may('rule-table:read'), defectsAs('xlsx'));
routes.get('/:id/past-lines', 'How many past lines each entry has decided', signedIn, may('rule-table:read'),
  answer(({ db, id }) => pastLinesOf(db, id), { answers: pastLinesSchema, description: 'The lines by entry.' }));
routes.get('/:id/language-uses', 'Which entries use each part of the language', signedIn, may('rule-table:read'),
  answer(({ db, id }) => usesInVersion(db, id), { answers: nodeUsesSchema, description: 'The entries by pointer into the schema.' }));
