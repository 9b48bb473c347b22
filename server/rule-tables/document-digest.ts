import { createHash } from 'node:crypto';
import { canonicalJson } from '../command/canonical-json.ts';

/** SHA-256 over the canonical JSON of a document: the same whatever its spaces and the order of its fields. */
export function sha256OfDocument(document: unknown): string {
  return createHash('sha256').update(canonicalJson(document)).digest('hex');
}
