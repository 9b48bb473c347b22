import { createHash } from 'node:crypto';
import { canonicalJson } from '../command/canonical-json.ts';
import type { NewDecision } from './decision.ts';

/**
 * SHA-256 over decisions in order, with their documents as they are stored: what the audit chain vouches for, so that a
 * row altered behind the database's back can be shown.
 */
export function digestOfDecisions(decisions: readonly NewDecision[]): string {
  const hash = createHash('sha256');
  for (const { facts, determination, ...decision } of decisions) {
    hash.update(`${canonicalJson(decision)}\n${JSON.stringify(facts)}\n${JSON.stringify(determination)}\n`);
  }
  return hash.digest('hex');
}
