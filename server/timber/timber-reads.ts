import type { Knex } from 'knex';
import { timberOperatorSchema, type TimberOperator } from '../../rules-schema/timber/timber-operator.ts';
import { timberStatementSchema, type TimberStatement } from '../../rules-schema/timber/timber-statement.ts';
import type { Listing } from '../database/listing.ts';
import { operatorFromRow, statementFromRow, type OperatorRow, type StatementRow } from './timber-store.ts';

/** Operators of timber as a list. */
export const timberOperatorListing: Listing<OperatorRow, TimberOperator> = {
  resource: 'timber-operators',
  from: (db) => db('timber_operators').select('timber_operators.*'),
  id: 'timber_operators.id',
  columns: {
    name: { column: 'timber_operators.name', holds: 'text' },
    companyId: { column: 'timber_operators.company_id', holds: 'integer', sortable: false },
    consentSignedOn: { column: 'timber_operators.consent_signed_on', holds: 'date' },
  },
  search: 'timber_operators.search_text',
  order: ['name', 'ASC'],
  item: operatorFromRow,
  itemSchema: timberOperatorSchema,
};

/** Due diligence statements as a list, latest first. */
export const timberStatementListing: Listing<StatementRow, TimberStatement> = {
  resource: 'timber-statements',
  from: (db) => db('timber_statements').select('timber_statements.*'),
  id: 'timber_statements.id',
  columns: {
    companyId: { column: 'timber_statements.company_id', holds: 'integer', sortable: false },
    applicationId: { column: 'timber_statements.application_id', holds: 'integer', sortable: false },
    operator: { column: 'timber_statements.operator', holds: 'text' },
    state: { column: 'timber_statements.state', holds: 'text' },
    referenceNumber: { column: 'timber_statements.reference_number', holds: 'text', sortable: false },
    createdAt: { column: 'timber_statements.created_at', holds: 'moment' },
    submittedAt: { column: 'timber_statements.submitted_at', holds: 'moment' },
  },
  search: 'timber_statements.search_text',
  order: ['createdAt', 'DESC'],
  item: statementFromRow,
  itemSchema: timberStatementSchema,
};

/** The operator of a company; null when it is not registered. */
export async function timberOperatorOf(db: Knex, companyId: number): Promise<TimberOperator | null> {
  const row: OperatorRow | undefined = await db('timber_operators').where('company_id', companyId).first();
  return row ? operatorFromRow(row) : null;
}

/** Those of some licence numbers that stand in a statement that is still good: neither rejected nor withdrawn. */
export async function statedLicences(db: Knex, numbers: readonly string[]): Promise<string[]> {
  const rows: { number: string }[] = await db('timber_statement_licences')
    .join('timber_statements', 'timber_statements.id', 'timber_statement_licences.statement_id')
    .whereIn('timber_statement_licences.number', [...numbers])
    .whereNotIn('timber_statements.state', ['rejected', 'withdrawn'])
    .distinct('timber_statement_licences.number');
  return rows.map(({ number }) => number);
}

/** The statement of an id; null when there is none. */
export async function statementById(db: Knex, id: number): Promise<TimberStatement | null> {
  const row: StatementRow | undefined = await db('timber_statements').where({ id }).first();
  return row ? statementFromRow(row) : null;
}
