import type { Knex } from 'knex';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { Refusal } from '../command/refusal.ts';
import type { DecisionWithFacts } from '../decisions/decision-reads.ts';
import { versionById, type RuleTableVersion } from '../rule-tables/rule-table-reads.ts';
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

/** The tables of one replay, each handed out once: the thread keeps what it was sent. */
export interface TablesToSend {
  draft: string;
  baseline: string | null;
  /** The hash of the table a decision was made under; null when it is not kept. */
  ownOf: (decision: DecisionWithFacts) => Promise<string | null>;
  /** The tables named since the last call. */
  unsent: () => { sha256: string; document: RuleTable }[];
}

/** Gathers the tables of a replay: its draft as it was kept, the baseline if there is one, and those of its decisions. */
export async function tablesOf(db: Knex, { ruleTableSha256, baselineVersionId }: StoredReplay): Promise<TablesToSend> {
  const known = new Map<string, Promise<string | null>>();
  const sent = new Set<string>();
  let unsent: { sha256: string; document: RuleTable }[] = [];
  const name = (sha256: string, document: RuleTable): string => {
    if (!sent.has(sha256)) unsent.push({ sha256, document });
    sent.add(sha256);
    return sha256;
  };
  const draft = name(ruleTableSha256, JSON.parse(await readReplayDocument(db, ruleTableSha256)) as RuleTable);
  const baseline = baselineVersionId === null ? null : await versionById(db, baselineVersionId);
  return {
    draft,
    baseline: baseline && name(baseline.sha256, baseline.document),
    ownOf: (decision) => {
      const key = `${decision.ruleTableVersionId} ${decision.ruleTableSha256}`;
      const found = known.get(key) ?? ownVersion(db, decision).then((version) => version && name(version.sha256, version.document));
      known.set(key, found);
      return found;
    },
    unsent: () => {
      const tables = unsent;
      unsent = [];
      return tables;
    },
  };
}
