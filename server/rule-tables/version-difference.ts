import type { Knex } from 'knex';
import type { RuleEntry, RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { readableJson } from '../../rules-schema/readable-json.ts';
import type { VersionDifference } from '../../rules-schema/rule-table-version/version-difference.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import { compareRuleTables } from '../origin/compare-rule-tables.ts';
import { regionsOfDifference } from './regions-of-difference.ts';
import { ruleTableMessages } from './rule-table-messages.ts';
import { versionById, type RuleTableVersion } from './rule-table-reads.ts';

const byId = ({ entries }: RuleTable): Map<string, RuleEntry> => new Map(entries.map((entry) => [entry.id, entry]));
const textOf = (entry: RuleEntry | undefined): string | null => (entry === undefined ? null : readableJson(entry).trimEnd());

/** The entries that differ, as text, in the order of the later document; what was removed comes last. */
function changedTexts(before: RuleTable, after: RuleTable): VersionDifference['texts'] {
  const [earlier, later] = [byId(before), byId(after)];
  const ids = new Set([...later.keys(), ...earlier.keys()]);
  return [...ids].map((entryId) => ({ entryId, before: textOf(earlier.get(entryId)), after: textOf(later.get(entryId)) })).filter((texts) => texts.before !== texts.after);
}

async function find(db: Knex, id: number): Promise<RuleTableVersion> {
  return (await versionById(db, id)) ?? refuse(commandMessages, 'not-found', {}, { status: 404 });
}

/**
 * What a version says otherwise than another: in plain words, entry by entry as text, and by the codes whose meaning changed.
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
    texts: changedTexts(earlier.document, version.document),
    regions: regionsOfDifference(earlier, version),
  };
}
