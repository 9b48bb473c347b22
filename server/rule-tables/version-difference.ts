import type { Knex } from 'knex';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import { compareRuleTables, type RuleTableChange } from '../origin/compare-rule-tables.ts';
import { ruleTableMessages } from './rule-table-messages.ts';
import { versionById, type RuleTableVersion } from './rule-table-reads.ts';

/** What a version says otherwise than an earlier one. */
export interface VersionDifference {
  versionId: number;
  number: number;
  withVersionId: number;
  withNumber: number;
  changes: RuleTableChange[];
}

async function find(db: Knex, id: number): Promise<RuleTableVersion> {
  return (await versionById(db, id)) ?? refuse(commandMessages, 'not-found', {}, { status: 404 });
}

/**
 * What a version says otherwise than another, in plain words.
 * @param withId the earlier version; null: the one it is based on
 * @throws Refusal 404 when there is no such version, 422 when one does not match the schema or they are of different tables
 */
export async function versionDifference(db: Knex, id: number, withId: number | null): Promise<VersionDifference> {
  const version = await find(db, id);
  const earlierId = withId ?? version.basedOnVersionId ?? refuse(ruleTableMessages, 'nothing-to-compare', { number: version.number });
  const earlier = await find(db, earlierId);
  if (earlier.ruleTableId !== version.ruleTableId) refuse(ruleTableMessages, 'other-rule-table');
  return {
    versionId: version.id, number: version.number, withVersionId: earlier.id, withNumber: earlier.number,
    changes: compareRuleTables(earlier.document, version.document),
  };
}
