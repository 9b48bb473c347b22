import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { VERSION_STEPS } from '../../rules-schema/rule-table-version/version-steps.ts';
import { readableJson } from '../../rules-schema/readable-json.ts';
import type { CommandContext } from '../../server/command/context.ts';
import { approveVersion } from '../../server/rule-tables/approve-version.ts';
import { demandFitDocument } from '../../server/rule-tables/demand-fit-document.ts';
import { sha256OfDocument } from '../../server/rule-tables/document-digest.ts';
import { newDraft } from '../../server/rule-tables/new-draft.ts';
import { publishVersion } from '../../server/rule-tables/publish-version.ts';
import { agreementsWithRules, allVersions } from '../../server/rule-tables/rule-table-reads.ts';
import type { StoredVersion } from '../../server/rule-tables/rule-table-version.ts';
import { saveDraft } from '../../server/rule-tables/save-draft.ts';
import { submitVersion } from '../../server/rule-tables/submit-version.ts';
import { asTheOffice, takeDelivered, type SeedStep } from '../seeding.ts';
import { seedRuleTables, type SeedRuleTable } from './read-rule-table.ts';

interface Delivery {
  table: RuleTable;
  effectiveFrom: string;
}

interface Offer {
  table: RuleTable;
  /** null: nothing of the agreement has been published. */
  basedOnVersionId: number | null;
}

const DELIVERED = 'Piegādāts kopā ar programmu. / Delivered with the product.';

/** Publishes a delivered table in the office's own name, by the steps people take, all or nothing. */
async function publishDelivered(context: CommandContext, { table, effectiveFrom }: Delivery): Promise<void> {
  const { id } = await newDraft(context, { documentText: readableJson(table), changeNote: DELIVERED, shipped: true });
  await submitVersion(context, { id });
  await approveVersion(context, { id });
  await publishVersion(context, { id, effectiveFrom, reason: DELIVERED, withoutReplay: true });
}

/** Lays a delivered table before the people who keep the rules: a draft upon what was published last. @returns its number */
async function offerDelivered(context: CommandContext, { table, basedOnVersionId }: Offer): Promise<number> {
  const documentText = readableJson(table);
  demandFitDocument(documentText, table.agreement);
  const begun = await newDraft(context, { changeNote: DELIVERED, shipped: true, ...(basedOnVersionId === null ? { documentText } : { basedOnVersionId }) });
  await saveDraft(context, { id: begun.id, documentText });
  return begun.number;
}

/** Whether people have this very delivery before them already, or still an earlier one they have not done with. */
function isKnown(versions: readonly StoredVersion[], sha256: string): boolean {
  return versions.some((version) => version.shipped && (version.sha256 === sha256 || VERSION_STEPS.withdraw.from.includes(version.state)));
}

/**
 * Publishes a table of an agreement the office has no version of, from the day its rules apply. Where there are versions
 * nothing comes into force by itself: a table that has changed becomes a draft, for people to replay, approve and publish.
 */
async function deliver(seeding: Parameters<SeedStep>[0], table: RuleTable): Promise<void> {
  const { db, say } = seeding;
  const { agreement, entries, validFrom } = table;
  const versions = await allVersions(db, agreement);
  if (versions.length === 0) {
    await asTheOffice(seeding, publishDelivered, { table, effectiveFrom: validFrom });
    return say(`${agreement}: ${entries.length} rule entries from ${validFrom}`);
  }
  if (isKnown(versions, sha256OfDocument(table))) return;
  const basedOnVersionId = versions.findLast(({ state }) => state === 'published')?.id ?? null;
  const number = await asTheOffice(seeding, offerDelivered, { table, basedOnVersionId });
  say(`${agreement}: the delivered rule table has changed. It is draft ${number} and is not in force: replay it, have it approved and publish it.`);
}

/** Takes delivered rule tables, each by itself. Loading again changes nothing; people's work is never replaced. */
export async function loadTables(seeding: Parameters<SeedStep>[0], tables: readonly SeedRuleTable[]): Promise<void> {
  const atWork = (await agreementsWithRules(seeding.db)).length > 0;
  for (const { name, read } of tables) await takeDelivered(seeding, name, atWork, async () => deliver(seeding, read()));
}

/** The rule tables of `seeds/rule-tables`. */
export const loadRuleTables: SeedStep = (seeding) => loadTables(seeding, seedRuleTables());
