import { saveTimberOperatorSchema, timberOperatorSchema } from '../../rules-schema/timber/timber-operator.ts';
import { command } from '../http/command.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { exportRoutes } from '../http/export-rows.ts';
import { list, one } from '../http/list.ts';
import { may, signedIn } from '../http/permission.ts';
import { createTimberOperator, saveTimberOperator } from './save-timber-operator.ts';
import { amendInTraces, askTraces, statementAsXml, submitToTraces, withdrawFromTraces } from './traces-door.ts';
import { timberStatementExport } from './timber-export.ts';
import { timberOperatorListing, timberStatementListing } from './timber-reads.ts';

/** Operators of timber and their consent: `/api/timber-operators`. */
export const timberOperatorRoutes = describeRoutes('/api/timber-operators', 'Timber');

timberOperatorRoutes.get('/', 'List operators of timber', signedIn, may('party:read'), list(timberOperatorListing));
timberOperatorRoutes.get('/:id', 'Read an operator of timber', signedIn, may('party:read'), one(timberOperatorListing));
timberOperatorRoutes.post('/', 'Register an operator of timber', signedIn, may('party:edit'), command(createTimberOperator, saveTimberOperatorSchema, { answers: timberOperatorSchema, status: 201 }));
timberOperatorRoutes.put('/:id', 'Change an operator of timber', signedIn, may('party:edit'), command(saveTimberOperator, saveTimberOperatorSchema, { answers: timberOperatorSchema, wholeRecord: true }));

const mayIssue = may('application:issue');

/** Due diligence statements: `/api/timber-statements`. */
export const timberStatementRoutes = describeRoutes('/api/timber-statements', 'Timber');

timberStatementRoutes.get('/', 'List due diligence statements', signedIn, may('certificate:read'), list(timberStatementListing));
exportRoutes(timberStatementRoutes, timberStatementListing, timberStatementExport, signedIn, may('certificate:read'));
timberStatementRoutes.get('/:id', 'Read a due diligence statement', signedIn, may('certificate:read'), one(timberStatementListing));
timberStatementRoutes.get('/:id/statement.xml', 'Read a statement with its numbers as XML', signedIn, may('certificate:read'), statementAsXml);
timberStatementRoutes.post('/:id/submit', 'Submit a statement to TRACES', signedIn, mayIssue, submitToTraces);
timberStatementRoutes.post('/:id/ask', 'Ask TRACES how a statement stands', signedIn, mayIssue, askTraces);
timberStatementRoutes.post('/:id/amend', 'Send a statement to TRACES again, within 72 hours', signedIn, mayIssue, amendInTraces);
timberStatementRoutes.post('/:id/withdraw', 'Withdraw a statement from TRACES, within 72 hours', signedIn, mayIssue, withdrawFromTraces);
