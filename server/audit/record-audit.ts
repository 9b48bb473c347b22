import { randomBytes } from 'node:crypto';
import type { AuditDeed } from '../../rules-schema/audit/deeds.ts';
import { canonicalJson } from '../command/canonical-json.ts';
import type { CommandContext } from '../command/context.ts';
import { digestOfDetails, hashOfEntry, type AuditDetails, type ChainedEntry } from './audit-entry.ts';
import { appendEntry, lockTip } from './audit-store.ts';
import { redacted } from './redaction.ts';

/** What happened to which record. `before` and `after` are the record, or null where there was or is none. */
export interface AuditEvent {
  /** The resource's name on the wire, e.g. `applications`. */
  entity: string;
  entityId: number | string;
  /** The verb, e.g. `approve`. */
  action: AuditDeed;
  before?: unknown;
  after?: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of two states of a record, only the fields that differ. */
function onlyChanges(before: unknown, after: unknown): { before: unknown; after: unknown } {
  if (!isRecord(before) || !isRecord(after)) return { before: before ?? null, after: after ?? null };
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => canonicalJson(before[name]) !== canonicalJson(after[name]),
  );
  const kept = (record: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(changed.filter((name) => name in record).map((name) => [name, record[name]]));
  return { before: kept(before), after: kept(after) };
}

/**
 * Records who did what, when and why, chained to the entry before. Secrets and personal codes are left out. Call it last
 * in a verb: from here to the commit the end of the chain is held, and other commands wait.
 * @returns the id of the entry
 */
export async function recordAudit(context: CommandContext, event: AuditEvent): Promise<number> {
  const { tx, actor, now, ip, requestId, reason } = context;
  const changes = onlyChanges(redacted(event.before), redacted(event.after));
  const details: AuditDetails = { ...changes, reason: reason === undefined ? null : String(redacted(reason)), ip };
  const salt = randomBytes(16).toString('hex');
  const document = canonicalJson(details);
  const entry: ChainedEntry = {
    at: now,
    actorKind: actor.kind,
    actorId: actor.id,
    entity: event.entity,
    entityId: String(event.entityId),
    action: event.action,
    requestId,
    detailsDigest: digestOfDetails(salt, document),
  };
  const tip = await lockTip(tx);
  return appendEntry(tx, { entry, tip, hash: hashOfEntry(tip.hash, entry), salt, document });
}
