import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { canonicalJson } from './canonical-json.ts';
import { commandMessages } from './command-messages.ts';
import type { Actor, CommandContext } from './context.ts';
import { refuse } from './refusal.ts';

const TABLE = 'idempotency_keys';

/** A write the caller can recognise again: their key, and everything that makes the request this very request. */
export interface RepeatableRequest {
  key: string;
  method: string;
  path: string;
  body: unknown;
  /** False when the answer holds a secret that is shown once and must not be kept. */
  keepAnswer: boolean;
}

interface KeptRow {
  id: number;
  fingerprint: string;
  answer: string | null;
}

const nameOf = ({ kind, id }: Actor): string => `${kind}:${id ?? ''}`;

const fingerprintOf = ({ method, path, body }: RepeatableRequest, expectedVersion: number | null): string =>
  createHash('sha256').update(canonicalJson([method, path, expectedVersion, body])).digest('hex');

/**
 * Takes the key for this actor. A request with the same key waits here until the first one ends.
 * @returns the id of our row when the key is new, or the row of the request that used it
 */
async function takeKey({ tx, actor, now }: CommandContext, key: string, fingerprint: string): Promise<{ taken: number } | { used: KeptRow }> {
  const row = { actor: nameOf(actor), key, fingerprint, answer: null, created_at: now };
  const inserted: { id: number }[] = await tx(TABLE).insert(row).onConflict(['actor', 'key']).ignore().returning('id');
  if (inserted[0]) return { taken: inserted[0].id };
  const used: KeptRow = await tx(TABLE).where({ actor: row.actor, key }).first('id', 'fingerprint', 'answer');
  return { used };
}

/**
 * Carries a command out once however often the same request arrives. The key's row is written in the command's own
 * transaction: no answer is kept of a command that was rolled back.
 * @throws Refusal 422 when the key was used for another request, 409 when the first answer was a secret shown once
 */
export async function onlyOnce<T>(
  context: CommandContext,
  request: RepeatableRequest,
  carryOut: () => Promise<T>,
): Promise<{ answer: T; repeated: boolean }> {
  const fingerprint = fingerprintOf(request, context.expectedVersion);
  const key = await takeKey(context, request.key, fingerprint);
  if ('used' in key) {
    if (key.used.fingerprint !== fingerprint) refuse(commandMessages, 'idempotency-key-reused');
    if (key.used.answer === null) refuse(commandMessages, 'already-done', {}, { status: 409 });
    return { answer: JSON.parse(key.used.answer) as T, repeated: true };
  }
  const answer = await carryOut();
  if (request.keepAnswer) await context.tx(TABLE).where('id', key.taken).update({ answer: JSON.stringify(answer ?? null) });
  return { answer, repeated: false };
}

/** Reads an Idempotency-Key header; null when there is none. @throws Refusal 400 when it is not 1–200 visible characters */
export function idempotencyKeyNamed(header: string | undefined): string | null {
  if (header === undefined) return null;
  return /^[\x21-\x7e]{1,200}$/.test(header) ? header : refuse(commandMessages, 'idempotency-key-malformed', {}, { status: 400 });
}

/** Forgets the keys taken before `before` (ISO time): nobody repeats a request days later. */
export async function forgetIdempotencyKeys(db: Knex, before: string): Promise<number> {
  return db(TABLE).where('created_at', '<', before).delete();
}
