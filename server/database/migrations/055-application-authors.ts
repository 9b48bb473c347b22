import type { Knex } from 'knex';

const whoFirst = `SELECT actor_id FROM application_events WHERE application_events.application_id = applications.id AND actor_kind = 'person'
  AND application_events.id = (SELECT MIN(id) FROM application_events first WHERE first.application_id = applications.id)`;

const whoLast = `SELECT actor_id FROM application_events WHERE application_events.application_id = applications.id AND actor_kind = 'person'
  AND application_events.id = (SELECT MAX(id) FROM application_events last WHERE last.application_id = applications.id AND last.event IN ('draft', 'receive', 'save', 'resubmit')
    AND NOT (last.event = 'receive' AND EXISTS (SELECT 1 FROM application_events draft WHERE draft.application_id = last.application_id AND draft.event = 'draft')))`;

/**
 * Who of the staff typed an application in, and who wrote last in its boxes: they do not decide it. Known so far from its
 * history; nobody where it came by API. And by which rules its lines were last counted; so far unknown.
 */
export async function applicationAuthors(tx: Knex): Promise<void> {
  await tx.schema.alterTable('applications', (table) => {
    table.integer('entered_by');
    table.integer('written_by');
    table.integer('ruled_by');
    table.text('rule_stand');
  });
  await tx('applications').update({ entered_by: tx.raw(`(${whoFirst})`), written_by: tx.raw(`(${whoLast})`) });
}
