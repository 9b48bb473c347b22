import { addCaseSchema } from '../../rules-schema/rule-table-version/add-case.ts';
import { caseResultsSchema } from '../../rules-schema/rule-table-version/case-result.ts';
import { proposedCasesSchema } from '../../rules-schema/rule-table-version/proposed-cases.ts';
import { versionInFullSchema } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { answer } from '../http/answer.ts';
import { command } from '../http/command.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { idInQuery } from '../http/list-dialect.ts';
import { may, signedIn } from '../http/permission.ts';
import { addCase } from './add-case.ts';
import { judgeText } from './check-document.ts';
import { proposeCases } from './propose-cases.ts';
import { readDocumentOf } from './rule-table-reads.ts';

/** The cases of a version: `/api/rule-table-versions/:id/cases`. */
export const ruleTableCaseRoutes = describeRoutes('/api/rule-table-versions', 'Versions of rule tables');

const WITH = { name: 'with', description: 'Id of the earlier version; left out: the one it is based on.', schema: { type: 'integer', minimum: 1 } } as const;

ruleTableCaseRoutes.get('/:id/cases', 'Run the cases of a version', signedIn, may('rule-table:read'),
  answer(async ({ db, id }) => {
    const { agreement, documentText } = await readDocumentOf(db, id);
    return judgeText(documentText, agreement).cases;
  }, { answers: caseResultsSchema, description: 'How each comes out; none while the document has other errors.' }));
ruleTableCaseRoutes.post('/:id/cases', 'Make a case of a draft of goods tried by hand, or of a past decision', signedIn, may('rule-table:edit'), command(addCase, addCaseSchema, { answers: versionInFullSchema, status: 201 }));
ruleTableCaseRoutes.get('/:id/proposed-cases', 'The fewest past decisions that touch everything a draft changes', signedIn, may('rule-table:read'), may('decision:read'),
  answer(({ db, id, request }) => {
    const named: unknown = request.query['with'];
    return proposeCases(db, id, named === undefined ? null : idInQuery('with', named));
  }, { answers: proposedCasesSchema, parameters: [WITH], description: 'The decisions, by interval.' }));
