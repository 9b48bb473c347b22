import type { Knex } from 'knex';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { readableJson } from '../../rules-schema/readable-json.ts';
import type { CommandContext } from '../../server/command/context.ts';
import { officeDay } from '../../server/command/office-calendar.ts';
import { approveVersion } from '../../server/rule-tables/approve-version.ts';
import { sha256OfDocument } from '../../server/rule-tables/document-digest.ts';
import { newDraft } from '../../server/rule-tables/new-draft.ts';
import { publishVersion } from '../../server/rule-tables/publish-version.ts';
import { publishedVersions } from '../../server/rule-tables/rule-table-reads.ts';
import { submitVersion } from '../../server/rule-tables/submit-version.ts';
import { asTheOffice, type SeedStep } from '../seeding.ts';
import { readSeedRuleTables } from './read-rule-table.ts';

interface Delivery {
  table: RuleTable;
  effectiveFrom: string;
}

/** Publishes a delivered table in the office's own name, by the steps people take, all or nothing. */
async function publishDelivered(context: CommandContext, { table, effectiveFrom }: Delivery): Promise<void> {
  const reason = 'Piegādāts kopā ar programmu. / Delivered with the product.';
  const { id } = await newDraft(context, { documentText: readableJson(table), changeNote: reason, shipped: true });
  await submitVersion(context, { id });
  await approveVersion(context, { id });
  await publishVersion(context, { id, effectiveFrom, reason, withoutReplay: true });
}

/**
 * From which day a delivered table shall hold: the first of its agreement from the day its rules apply, a newer one from
 * today. null: there is nothing to do, because it has been published before, or because people have published rules of
 * their own since, which a delivery never replaces.
 */
async function dayFor(db: Knex, table: RuleTable, today: string): Promise<string | null> {
  const published = await publishedVersions(db, table.agreement);
  const sha256 = sha256OfDocument(table);
  if (published.some((version) => version.shipped && version.sha256 === sha256)) return null;
  if (published.length === 0) return table.validFrom;
  return published.every(({ shipped }) => shipped) ? today : null;
}

/** Publishes the rule tables the product is delivered with. Loading again changes nothing; people's work is never replaced. */
export async function loadTables(seeding: Parameters<SeedStep>[0], tables: readonly RuleTable[]): Promise<void> {
  for (const table of tables) {
    const effectiveFrom = await dayFor(seeding.db, table, officeDay(seeding.now));
    if (effectiveFrom === null) continue;
    await asTheOffice(seeding, publishDelivered, { table, effectiveFrom });
    seeding.say(`${table.agreement}: ${table.entries.length} rule entries from ${effectiveFrom}`);
  }
}

/** The rule tables of `seeds/rule-tables`, published where they are not yet. */
export const loadRuleTables: SeedStep = (seeding) => loadTables(seeding, readSeedRuleTables());
