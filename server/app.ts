import path from 'node:path';
import express, { type Express } from 'express';
import { applicationRoutes, applicationTypeRoutes } from './applications/application-routes.ts';
import { auditRoutes } from './audit/audit-routes.ts';
import { refuse } from './command/refusal.ts';
import { certificateRoutes, issueRoutes, verificationRoutes } from './certificates/certificate-routes.ts';
import { companyRoutes } from './companies/company-routes.ts';
import { currencyEquivalentRoutes } from './currency-equivalents/currency-equivalent-routes.ts';
import { affectedDecisionRoutes } from './decisions/affected-decision-routes.ts';
import { decisionImportRoutes } from './decisions/decision-import-routes.ts';
import { decisionRoutes } from './decisions/decision-routes.ts';
import { determinationRoutes } from './determinations/determination-routes.ts';
import { applicationDocumentRoutes, documentRoutes } from './documents/document-routes.ts';
import { serveConsole } from './http/console.ts';
import type { DescribedRoutes } from './http/described-routes.ts';
import { healthRoutes } from './http/health-routes.ts';
import { httpMessages } from './http/http-messages.ts';
import { identify } from './http/identify.ts';
import { numberRequests } from './http/request-identity.ts';
import { logRequests } from './http/request-log.ts';
import type { Office } from './http/office.ts';
import { officeRoutes } from './http/office-routes.ts';
import { openapiRoutes } from './http/openapi-routes.ts';
import { refuseOtherMethods } from './http/other-methods.ts';
import { checkOrigin } from './http/origin-check.ts';
import { answerProblems } from './http/problem-answer.ts';
import { securityHeaders } from './http/security-headers.ts';
import { nomenclatureEditionRoutes, nomenclatureRoutes } from './nomenclature/nomenclature-routes.ts';
import { moduleCertificateRoutes, modulePermitRoutes } from './module-permits/module-permit-routes.ts';
import { replayRoutes, versionReplayRoutes } from './replays/replay-routes.ts';
import { ruleSheetRoutes } from './rule-tables/rule-sheet-routes.ts';
import { ruleTableCaseRoutes } from './rule-tables/rule-table-case-routes.ts';
import { ruleTableRoutes, schemaRoutes } from './rule-tables/rule-table-routes.ts';
import { ruleTableVersionRoutes } from './rule-tables/rule-table-version-routes.ts';
import { ruleTableCommentRoutes, ruleTableWorkRoutes } from './rule-tables/rule-table-work-routes.ts';
import { concessionRoutes } from './tariff-quotas/concession-routes.ts';
import { quotaRequestRoutes } from './tariff-quotas/quota-request-routes.ts';
import { tariffQuotaRoutes } from './tariff-quotas/tariff-quota-routes.ts';
import { partyRoutes } from './parties/party-routes.ts';
import { proofRoutes } from './proofs/proof-routes.ts';
import { printerOffsetRoutes } from './printing/printer-offset-routes.ts';
import { formStockRoutes, formUseRoutes } from './form-stocks/form-stock-routes.ts';
import { verificationRequestRoutes } from './verification-requests/verification-request-routes.ts';
import { reportRoutes } from './reports/report-routes.ts';
import { signatoryRoutes } from './signatories/signatory-routes.ts';
import { timberOperatorRoutes, timberStatementRoutes } from './timber/timber-routes.ts';
import { apiKeyRoutes } from './users/api-key-routes.ts';
import { invitationRoutes } from './users/invitation-routes.ts';
import { sessionRoutes } from './users/session-routes.ts';
import { userRoutes } from './users/user-routes.ts';

/** The table of contents: every noun's routes, one a line. */
const nouns: readonly DescribedRoutes[] = [
  officeRoutes,
  sessionRoutes,
  invitationRoutes,
  userRoutes,
  apiKeyRoutes,
  decisionRoutes,
  decisionImportRoutes,
  affectedDecisionRoutes,
  determinationRoutes,
  proofRoutes,
  currencyEquivalentRoutes,
  ruleTableRoutes,
  ruleTableVersionRoutes,
  ruleTableCaseRoutes,
  ruleSheetRoutes,
  ruleTableWorkRoutes,
  ruleTableCommentRoutes,
  schemaRoutes,
  replayRoutes,
  versionReplayRoutes,
  tariffQuotaRoutes,
  quotaRequestRoutes,
  concessionRoutes,
  reportRoutes,
  auditRoutes,
  nomenclatureRoutes,
  nomenclatureEditionRoutes,
  companyRoutes,
  partyRoutes,
  applicationRoutes,
  applicationTypeRoutes,
  documentRoutes,
  applicationDocumentRoutes,
  issueRoutes,
  signatoryRoutes,
  certificateRoutes,
  printerOffsetRoutes,
  formStockRoutes,
  formUseRoutes,
  verificationRequestRoutes,
  modulePermitRoutes,
  moduleCertificateRoutes,
  timberOperatorRoutes,
  timberStatementRoutes,
  verificationRoutes,
];

/** Everything that answers, the description of itself included. */
export const allRoutes: readonly DescribedRoutes[] = [healthRoutes, ...nouns, openapiRoutes(() => allRoutes)];

const builtConsole = path.join(import.meta.dirname, '..', 'admin', 'dist');

/** The office's HTTP application. It does not listen; whoever makes it does, and closes the database. */
export function createApp(office: Office): Express {
  const app = express();
  app.disable('x-powered-by').disable('etag').set('trust proxy', 'loopback').set('query parser', 'simple');
  app.use(numberRequests(office), logRequests(office), securityHeaders());
  app.use('/api', (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  app.use('/api', identify, checkOrigin);
  for (const { base, router } of allRoutes) app.use(base || '/', router);
  app.use(refuseOtherMethods(allRoutes));
  app.use('/api', () => refuse(httpMessages, 'path-unknown', {}, { status: 404 }));
  app.use(serveConsole(builtConsole));
  app.use(() => refuse(httpMessages, 'path-unknown', {}, { status: 404 }));
  app.use(answerProblems);
  return app;
}
