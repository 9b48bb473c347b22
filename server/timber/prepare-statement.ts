import type { TimberReference } from '../../rules-schema/application/timber-reference.ts';
import { feeFor, type TimberStatement } from '../../rules-schema/timber/timber-statement.ts';
import type { ApplicationRecord } from '../applications/application.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { insertStatement } from './timber-store.ts';

/** The statement as the trail tells it: without the geometry, which the application keeps. */
export const auditedStatement = ({ licences, ...statement }: TimberStatement): object => ({ ...statement, licences: licences.map(({ geojson: _map, ...licence }) => licence) });

/** Makes the due diligence statement of an approved application ready for TRACES: one statement for all its licences, one euro a felling site. */
export async function prepareStatement(context: CommandContext, application: ApplicationRecord): Promise<TimberStatement> {
  const { tx, now } = context;
  const { licences = [], statementKind = 'statement' } = application.payload as TimberReference;
  const statement = await insertStatement(tx, {
    companyId: application.companyId, operator: application.applicant, applicationId: application.id, applicationNumber: application.number ?? '',
    internalReference: `LTRK-${application.number ?? application.id}`, kind: statementKind, state: 'prepared', licences, fee: feeFor(licences.length),
    tracesIdentifier: null, referenceNumber: null, verificationNumber: null, submittedAt: null, availableAt: null, amendableUntil: null, lastAskedAt: null, fault: null,
    createdAt: now, updatedAt: now, version: 1,
  });
  await recordAudit(context, { entity: 'timber-statements', entityId: statement.id, action: 'create', after: auditedStatement(statement) });
  return statement;
}
