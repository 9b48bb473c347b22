import type { Request } from 'express';
import type { Company } from '../../rules-schema/company/company.ts';
import { timberStatementSchema, type TimberStatement } from '../../rules-schema/timber/timber-statement.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import type { Verb } from '../command/run-command.ts';
import { findCompany } from '../companies/company-reads.ts';
import { carryOut, idNamed, sendRecord } from '../http/command.ts';
import { piece, type RoutePiece } from '../http/described-routes.ts';
import { demandAmendable, demandPatience, demandState, recordAmendment, recordOverview, recordSubmission, recordWithdrawal } from './record-traces.ts';
import { timberMessages } from './timber-messages.ts';
import { statementById } from './timber-reads.ts';
import { amendStatement, askStatement, submitStatement, TracesFault, withdrawStatement } from './traces-client.ts';
import { escaped, statementXml, type TracesAccess } from './traces-envelope.ts';

interface Asked {
  access: TracesAccess;
  statement: TimberStatement;
  operator: Company;
  now: string;
}

const notFound = (): never => refuse(commandMessages, 'not-found', {}, { status: 404 });

async function statementOf({ params, office }: Request): Promise<Pick<Asked, 'statement' | 'operator'>> {
  const statement = (await statementById(office.db, idNamed(typeof params['id'] === 'string' ? params['id'] : undefined))) ?? notFound();
  return { statement, operator: (await findCompany(office.db, statement.companyId)) ?? notFound() };
}

function inOurWords(error: unknown): never {
  if (!(error instanceof TracesFault)) throw error;
  return refuse(timberMessages, error.kind === 'refused' ? 'traces-refused' : 'traces-unreachable', { why: error.message }, { status: error.kind === 'refused' ? 422 : 503 });
}

/**
 * A command that TRACES must carry out first: it is asked outside any transaction, then what it answered is recorded.
 * Nothing is recorded when it refuses or cannot be reached.
 */
function throughTraces<Input extends object>(ask: (asked: Asked) => Promise<Input>, verb: Verb<Input & { id: number }, TimberStatement>): RoutePiece {
  return piece(async (request, response) => {
    const { traces, now } = request.office;
    const access = traces ?? refuse(timberMessages, 'traces-not-configured', {}, { status: 409 });
    const found = await statementOf(request);
    const answered = await ask({ ...found, access, now: now() }).catch(inOurWords);
    const { answer } = await carryOut(request, verb, { ...answered, id: found.statement.id }, { body: {} });
    sendRecord(response, answer);
  }, { answer: { status: 200, description: 'The statement as it then stands.', schema: timberStatementSchema } });
}

const identifierOf = ({ tracesIdentifier }: TimberStatement): string => tracesIdentifier ?? '';

export const submitToTraces = throughTraces(async ({ access, statement, operator }) => {
  demandState(statement, 'prepared', 'rejected');
  return { identifier: await submitStatement(access, statement, operator) };
}, recordSubmission);

export const askTraces = throughTraces(async ({ access, statement, now }) => {
  demandState(statement, 'submitted', 'available');
  demandPatience(statement, now);
  return { overview: await askStatement(access, identifierOf(statement)) };
}, recordOverview);

export const amendInTraces = throughTraces(async ({ access, statement, operator, now }) => {
  demandAmendable(statement, now);
  await amendStatement(access, identifierOf(statement), statement, operator);
  return {};
}, recordAmendment);

export const withdrawFromTraces = throughTraces(async ({ access, statement, now }) => {
  demandAmendable(statement, now);
  await withdrawStatement(access, identifierOf(statement));
  return {};
}, recordWithdrawal);

const numbers = ({ internalReference, state, referenceNumber, verificationNumber }: TimberStatement): string =>
  Object.entries({ internalReference, state, referenceNumber, verificationNumber }).map(([name, text]) => `<${name}>${escaped(text ?? '')}</${name}>`).join('');

/** The statement as XML: its numbers, and what it says to TRACES. */
export const statementAsXml: RoutePiece = piece(async (request, response) => {
  const { statement, operator } = await statementOf(request);
  const xml = `<?xml version="1.0" encoding="UTF-8"?><timberStatement xmlns:dds="urn:izcelsme:dds" xmlns:eudrCommon="urn:izcelsme:common">${numbers(statement)}${statementXml(statement, operator)}</timberStatement>`;
  response.type('application/xml').set('Content-Disposition', `attachment; filename="${statement.internalReference}.xml"`).send(xml);
}, { answer: { status: 200, description: 'The statement with its numbers, as XML.' } });
