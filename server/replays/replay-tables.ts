import type { Knex } from 'knex';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { Refusal } from '../command/refusal.ts';
import type { DecisionWithFacts } from '../decisions/decision-reads.ts';
import { versionById, versionOfHash, type RuleTableVersion } from '../rule-tables/rule-table-reads.ts';
import type { StoredReplay } from './replay.ts';
import { readReplayDocument } from './replay-store.ts';

/** The version a decision was made under; null when it is not kept with the content it had then. */
export async function ownVersion(db: Knex, { ruleTableVersionId, ruleTableSha256 }: Pick<DecisionWithFacts, 'ruleTableVersionId' | 'ruleTableSha256'>): Promise<RuleTableVersion | null> {
  try {
    const version = await versionById(db, ruleTableVersionId);
    return version?.sha256 === ruleTableSha256 ? version : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** The tables of one replay: its draft as it was kept, the baseline if there is one, and those of its decisions, by hash. */
export interface ReplayTables {
  draft: string;
  baseline: string | null;
  /** The hash of the table a decision was made under; null when it is not kept. */
  ownOf: (decision: Pick<DecisionWithFacts, 'ruleTableVersionId' | 'ruleTableSha256'>) => Promise<string | null>;
  /** Makes sure of the tables columns were packed under. @throws Error when one is no longer kept */
  gather: (hashes: Iterable<string>) => Promise<void>;
  /** A table gathered before. */
  documentOf: (sha256: string) => RuleTable;
}

/** Opens the tables of a replay. */
export async function tablesOf(db: Knex, { ruleTableSha256: draft, baselineVersionId }: StoredReplay): Promise<ReplayTables> {
  const known = new Map<string, Promise<string | null>>();
  const documents = new Map<string, RuleTable>([[draft, JSON.parse(await readReplayDocument(db, draft)) as RuleTable]]);
  const baseline = baselineVersionId === null ? null : await versionById(db, baselineVersionId);
  if (baseline !== null) documents.set(baseline.sha256, baseline.document);
  const keep = (version: RuleTableVersion | null): string | null => {
    if (version !== null) documents.set(version.sha256, version.document);
    return version?.sha256 ?? null;
  };
  return {
    draft,
    baseline: baseline?.sha256 ?? null,
    ownOf: (decision) => {
      const key = `${decision.ruleTableVersionId} ${decision.ruleTableSha256}`;
      const found = known.get(key) ?? ownVersion(db, decision).then(keep);
      known.set(key, found);
      return found;
    },
    gather: async (hashes) => {
      for (const sha256 of hashes) if (!documents.has(sha256) && keep(await versionOfHash(db, sha256)) === null) throw new Error(`No version is kept under ${sha256}.`);
    },
    documentOf: (sha256) => {
      const document = documents.get(sha256);
      if (document === undefined) throw new Error(`No version is kept under ${sha256}.`);
      return document;
    },
  };
}
