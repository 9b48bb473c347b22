import type { Knex } from 'knex';
import type { TimberOperator } from '../../rules-schema/timber/timber-operator.ts';
import type { TimberStatement } from '../../rules-schema/timber/timber-statement.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import { foldForSearch } from '../database/search-text.ts';

const OPERATORS = 'timber_operators';
const STATEMENTS = 'timber_statements';
const LICENCES = 'timber_statement_licences';

export interface OperatorRow {
  id: number;
  company_id: number;
  name: string;
  dace_user: string;
  consent_signed_on: string | null;
  consent_document: string | null;
  consent_ends_on: string | null;
  search_text: string;
  created_at: string;
  updated_at: string;
  version: number;
}

export interface StatementRow {
  id: number;
  company_id: number;
  operator: string;
  application_id: number;
  application_number: string;
  internal_reference: string;
  kind: TimberStatement['kind'];
  state: TimberStatement['state'];
  licences: string;
  fee_cents: number;
  traces_identifier: string | null;
  reference_number: string | null;
  verification_number: string | null;
  submitted_at: string | null;
  available_at: string | null;
  amendable_until: string | null;
  last_asked_at: string | null;
  fault: string | null;
  search_text: string;
  created_at: string;
  updated_at: string;
  version: number;
}

export const operatorFromRow = (row: OperatorRow): TimberOperator => ({
  id: row.id, companyId: row.company_id, name: row.name, daceUser: row.dace_user, consentSignedOn: row.consent_signed_on,
  consentDocument: row.consent_document, consentEndsOn: row.consent_ends_on, createdAt: row.created_at, updatedAt: row.updated_at, version: row.version,
});

const operatorToRow = (operator: Omit<TimberOperator, 'id'>): Omit<OperatorRow, 'id'> => ({
  company_id: operator.companyId, name: operator.name, dace_user: operator.daceUser, consent_signed_on: operator.consentSignedOn ?? null,
  consent_document: operator.consentDocument ?? null, consent_ends_on: operator.consentEndsOn ?? null,
  search_text: foldForSearch(operator.name, operator.daceUser), created_at: operator.createdAt, updated_at: operator.updatedAt, version: operator.version,
});

const euros = (cents: number): TimberStatement['fee'] => ({ amount: `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`, currency: 'EUR' });
const centsOf = ({ amount }: TimberStatement['fee']): number => Number(amount.replace('.', ''));

export const statementFromRow = (row: StatementRow): TimberStatement => ({
  id: row.id, companyId: row.company_id, operator: row.operator, applicationId: row.application_id, applicationNumber: row.application_number,
  internalReference: row.internal_reference, kind: row.kind, state: row.state, licences: JSON.parse(row.licences) as TimberStatement['licences'], fee: euros(row.fee_cents),
  tracesIdentifier: row.traces_identifier, referenceNumber: row.reference_number, verificationNumber: row.verification_number, submittedAt: row.submitted_at,
  availableAt: row.available_at, amendableUntil: row.amendable_until, lastAskedAt: row.last_asked_at, fault: row.fault,
  createdAt: row.created_at, updatedAt: row.updated_at, version: row.version,
});

const statementToRow = (statement: Omit<TimberStatement, 'id'>): Omit<StatementRow, 'id'> => ({
  company_id: statement.companyId, operator: statement.operator, application_id: statement.applicationId, application_number: statement.applicationNumber,
  internal_reference: statement.internalReference, kind: statement.kind, state: statement.state, licences: JSON.stringify(statement.licences), fee_cents: centsOf(statement.fee),
  traces_identifier: statement.tracesIdentifier, reference_number: statement.referenceNumber, verification_number: statement.verificationNumber,
  submitted_at: statement.submittedAt, available_at: statement.availableAt, amendable_until: statement.amendableUntil, last_asked_at: statement.lastAskedAt, fault: statement.fault,
  search_text: foldForSearch(statement.operator, statement.applicationNumber, statement.internalReference, statement.referenceNumber, ...statement.licences.map(({ number }) => number)),
  created_at: statement.createdAt, updated_at: statement.updatedAt, version: statement.version,
});

/** A licence number as it is compared. */
export const bareLicence = (number: string | undefined): string => (number ?? '').replaceAll(/\s/g, '').toUpperCase();

/** The operator, held until the transaction ends. @throws Refusal 404 when there is none */
export async function lockOperator(tx: Knex.Transaction, id: number): Promise<TimberOperator> {
  const row: OperatorRow | undefined = await tx(OPERATORS).where({ id }).forUpdate().first();
  return row ? operatorFromRow(row) : refuse(commandMessages, 'not-found', {}, { status: 404 });
}

/** Writes a new operator. */
export async function insertOperator(tx: Knex.Transaction, operator: Omit<TimberOperator, 'id'>): Promise<TimberOperator> {
  const [inserted]: { id: number }[] = await tx(OPERATORS).insert(operatorToRow(operator)).returning('id');
  return { ...operator, id: inserted?.id ?? 0 };
}

/** Writes an operator read before and held; the version rises by one. */
export async function updateOperator(tx: Knex.Transaction, operator: TimberOperator, now: string): Promise<TimberOperator> {
  const next = { ...operator, version: operator.version + 1, updatedAt: now };
  await tx(OPERATORS).where('id', operator.id).update(operatorToRow(next));
  return next;
}

/** The statement, held until the transaction ends. @throws Refusal 404 when there is none */
export async function lockStatement(tx: Knex.Transaction, id: number): Promise<TimberStatement> {
  const row: StatementRow | undefined = await tx(STATEMENTS).where({ id }).forUpdate().first();
  return row ? statementFromRow(row) : refuse(commandMessages, 'not-found', {}, { status: 404 });
}

/** Writes a new statement with the licences it covers. */
export async function insertStatement(tx: Knex.Transaction, statement: Omit<TimberStatement, 'id'>): Promise<TimberStatement> {
  const [inserted]: { id: number }[] = await tx(STATEMENTS).insert(statementToRow(statement)).returning('id');
  const id = inserted?.id ?? 0;
  for (const { number } of statement.licences) await tx(LICENCES).insert({ statement_id: id, number: bareLicence(number) });
  return { ...statement, id };
}

/** Writes a statement read before and held; the version rises by one. */
export async function updateStatement(tx: Knex.Transaction, statement: TimberStatement, now: string): Promise<TimberStatement> {
  const next = { ...statement, version: statement.version + 1, updatedAt: now };
  await tx(STATEMENTS).where('id', statement.id).update(statementToRow(next));
  return next;
}
