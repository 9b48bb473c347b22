import { createHash } from 'node:crypto';
import { canonicalJson } from '../command/canonical-json.ts';

/** One line of the trail as the chain sees it. Nothing in it is personal: names and values live in the details. */
export interface ChainedEntry {
  at: string;
  actorKind: string;
  actorId: number | null;
  entity: string;
  entityId: string;
  action: string;
  requestId: string;
  /** SHA-256 over the salted details. */
  detailsDigest: string;
}

/** What a line says beyond the bare fact; may be erased without breaking the chain. */
export interface AuditDetails {
  before: unknown;
  after: unknown;
  reason: string | null;
  ip: string | null;
}

/** What the first entry is chained to. */
export const BEFORE_THE_FIRST = '';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Digest of the details; the salt keeps anyone from guessing erased details by trying values. */
export function digestOfDetails(salt: string, document: string): string {
  return sha256(`${salt}\n${document}`);
}

/** The hash that chains `entry` to the one before it. */
export function hashOfEntry(previousHash: string, entry: ChainedEntry): string {
  const { at, actorKind, actorId, entity, entityId, action, requestId, detailsDigest } = entry;
  return sha256(canonicalJson([previousHash, at, actorKind, actorId, entity, entityId, action, requestId, detailsDigest]));
}
