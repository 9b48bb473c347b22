import type { AffectedCounts } from '../../rules-schema/decision/affected-decisions.ts';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import type { Evidence, Publish, VersionRecord } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { handsBehind } from '../../rules-schema/rule-table-version/version-steps.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { officeDay } from '../command/office-calendar.ts';
import { refuse } from '../command/refusal.ts';
import { checkVersion } from '../command/version.ts';
import { countAffected } from '../decisions/affected-decisions.ts';
import { engineBuild } from '../packed-decisions/engine-build.ts';
import { finishedReplayOf } from '../replays/replay-reads.ts';
import { replaySince } from '../replays/replay-since.ts';
import { demandFitDocument } from './demand-fit-document.ts';
import { sha256OfDocument } from './document-digest.ts';
import { personsBehind } from './persons-behind.ts';
import { ruleTableMessages } from './rule-table-messages.ts';
import { lockRuleTable, retitleRuleTable } from './rule-table-store.ts';
import { handOf, isDay, lastDays, taken, type StoredVersion } from './rule-table-version.ts';
import { lockVersion, moveLastDay, readDocumentText, readReigns, readVersion, updateVersion } from './rule-table-version-store.ts';
import { recordOf } from './version-record.ts';

function checkDay({ now }: CommandContext, { effectiveFrom, reason }: Publish): void {
  if (!isDay(effectiveFrom)) refuse(ruleTableMessages, 'not-a-day', { date: effectiveFrom });
  if (effectiveFrom < officeDay(now) && reason === undefined) refuse(ruleTableMessages, 'past-needs-reason', { date: effectiveFrom });
}

/**
 * Who puts rules into force from a past day must have seen the decisions that were made since under rules meaning
 * something else: their number is sent along. The office itself ships what its makers approved.
 */
async function checkAffected({ tx, actor, now }: CommandContext, { id, effectiveFrom, affectedDecisions }: Publish & { id: number }): Promise<AffectedCounts | null> {
  if (effectiveFrom >= officeDay(now) || actor.kind === 'system') return null;
  const counts = await countAffected(tx, id, effectiveFrom, now);
  if (counts.affected === (affectedDecisions ?? 0)) return counts;
  const list = `/api/rule-table-versions/${id}/affected-decisions?from=${effectiveFrom}`;
  const affected = { ...counts, list, export: list.replace('?', '/export.xlsx?') };
  return refuse(ruleTableMessages, 'affected-not-seen', { from: counts.from, count: counts.affected }, { members: { affected } });
}

/** Nobody puts into force what they wrote or submitted, nor does a program in their place. The office itself ships what its makers approved. */
async function checkHands({ tx, actor }: CommandContext, version: StoredVersion): Promise<void> {
  if (actor.kind === 'system') return;
  const own = await personsBehind(tx, handsBehind('publish', version));
  const acting = await personsBehind(tx, [actor]);
  if (acting.some((id) => own.includes(id))) refuse(ruleTableMessages, 'own-publication', {}, { status: 403 });
}

/**
 * On what the publication rests: a finished replay of exactly this document by the engine of today, or the reason for going
 * without. Decisions made since are replayed now; where one of them would change, the evidence is stale.
 */
async function evidenceFor({ tx }: CommandContext, table: { sha256: string; document: RuleTable }, { withoutReplay, reason }: Publish): Promise<Evidence> {
  const { sha256 } = table;
  if (withoutReplay) {
    const why = reason ?? refuse(ruleTableMessages, 'without-replay-needs-reason');
    return { replayId: null, sha256, watermark: null, since: 0, counts: {}, withoutReplay: why };
  }
  const replay = await finishedReplayOf(tx, sha256);
  if (replay === null) return refuse(ruleTableMessages, 'replay-missing');
  if (replay.engineBuild !== engineBuild()) refuse(ruleTableMessages, 'replay-of-other-engine', {}, { status: 409 });
  const { lines, changed, watermark } = await replaySince(tx, replay.watermark, table);
  if (changed === null) refuse(ruleTableMessages, 'replay-too-old', { lines }, { status: 409 });
  if (changed !== 0) refuse(ruleTableMessages, 'replay-stale', { lines, changed: changed ?? 0 }, { status: 409 });
  return { replayId: replay.id, sha256, watermark, since: lines, counts: replay.counts, withoutReplay: null };
}

/** Gives every published version of the table its last day anew. */
async function settleReigns({ tx, now }: CommandContext, ruleTableId: number): Promise<void> {
  const reigns = await readReigns(tx, ruleTableId);
  const ends = lastDays(reigns);
  for (const { id, effectiveTo } of reigns) {
    const end = ends.get(id) ?? null;
    if (end !== effectiveTo) await moveLastDay(tx, id, end, now);
  }
}

/**
 * Puts an approved version into force from a day. The version before it ends the day before, in the same transaction, so
 * that on every day exactly one is in force. The document is checked once more, and frozen for good.
 * @throws Refusal 422 for a past day without a reason or without the number of decisions it affects (member `affected`), without a finished replay of exactly this document (unless
 *   `withoutReplay` with a reason), or when the document has an error; 403 for whoever wrote or submitted it; 409 unless approved; 412 stale
 */
export async function publishVersion(context: CommandContext, input: Publish & { id: number }): Promise<VersionRecord> {
  const { tx, actor, now } = context;
  const table = await lockRuleTable(tx, (await readVersion(tx, input.id)).ruleTableId);
  const before = await lockVersion(tx, input.id);
  checkVersion(context, before.version);
  const next = taken(before, 'publish');
  await checkHands(context, before);
  checkDay(context, input);
  const document = demandFitDocument(await readDocumentText(tx, before.id), before.agreement);
  const sha256 = sha256OfDocument(document);
  const retroactive = await checkAffected(context, input);
  const evidence = { ...(await evidenceFor(context, { sha256, document }, input)), ...(retroactive && { affectedDecisions: retroactive.affected }) };
  await updateVersion(tx, { ...next, evidence, published: handOf(actor, now), effectiveFrom: input.effectiveFrom, effectiveTo: null }, now);
  await settleReigns(context, table.id);
  await retitleRuleTable(tx, table, document.title);
  const after = await readVersion(tx, before.id);
  const day = officeDay(now);
  const record = recordOf(after, day);
  await recordAudit(context, { entity: 'rule-table-versions', entityId: before.id, action: 'publish', before: recordOf(before, day), after: record });
  return record;
}
