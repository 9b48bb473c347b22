import { addCaseSchema } from '../../rules-schema/rule-table-version/add-case.ts';
import { versionInFullSchema } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { command } from '../http/command.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { may, signedIn } from '../http/permission.ts';
import { addCase } from './add-case.ts';

/** The cases of a draft: `/api/rule-table-versions/:id/cases`. */
export const ruleTableCaseRoutes = describeRoutes('/api/rule-table-versions', 'Versions of rule tables');

ruleTableCaseRoutes.post('/:id/cases', 'Make a case of a draft of goods tried by hand', signedIn, may('rule-table:edit'), command(addCase, addCaseSchema, { answers: versionInFullSchema, status: 201 }));
