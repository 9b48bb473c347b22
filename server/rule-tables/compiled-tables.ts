import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { compileRuleTable, type Program } from '../origin/compile-rule-table.ts';

/** Tables kept ready: enough for every agreement with a few versions under discussion. */
const MOST_TABLES = 24;

interface Ready {
  document: RuleTable;
  program?: Program;
}

/** By SHA-256, the longest unused first. A document never changes under its hash, so nothing here grows stale. */
const ready = new Map<string, Ready>();

function touched(sha256: string): Ready | undefined {
  const found = ready.get(sha256);
  if (found) {
    ready.delete(sha256);
    ready.set(sha256, found);
  }
  return found;
}

/** The parsed document of this hash, if it was in use lately. */
export function documentKept(sha256: string): RuleTable | undefined {
  return touched(sha256)?.document;
}

/** Keeps a parsed document by its hash. */
export function keepDocument(sha256: string, document: RuleTable): void {
  ready.set(sha256, { document });
  const [longestUnused] = ready.keys();
  if (ready.size > MOST_TABLES && longestUnused !== undefined) ready.delete(longestUnused);
}

/** The table made ready to determine by: compiled once a hash. */
export function programFor(sha256: string, document: RuleTable): Program {
  const kept = touched(sha256);
  if (kept?.program) return kept.program;
  const program = compileRuleTable(document);
  if (!kept) keepDocument(sha256, document);
  const entry = ready.get(sha256);
  if (entry) entry.program = program;
  return program;
}
