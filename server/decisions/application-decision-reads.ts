import type { Knex } from 'knex';
import type { DecisionInFull } from '../../rules-schema/decision/decision.ts';
import type { Determination } from '../../rules-schema/determination/determination.ts';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import { fromRow, type DecisionRow } from './decision-store.ts';

/** What was decided on the lines of an application, by item, with the documents it was decided on. */
export async function decisionsOfApplication(db: Knex, applicationId: number): Promise<DecisionInFull[]> {
  const rows: (DecisionRow & { facts: string; determination: string })[] = await db('decisions')
    .join('decision_documents', 'decision_documents.decision_id', 'decisions.id')
    .where('decisions.application_id', applicationId)
    .orderBy('decisions.item_number')
    .select('decisions.*', 'decision_documents.facts', 'decision_documents.determination');
  return rows.map((row) => ({ ...fromRow(row), facts: JSON.parse(row.facts) as Facts, determination: JSON.parse(row.determination) as Determination }));
}
