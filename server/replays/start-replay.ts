import type { ReplayRecord, StartReplay } from '../../rules-schema/replay/replay.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse, sentenceOf } from '../command/refusal.ts';
import { extentOfDecisions } from '../decisions/decision-reads.ts';
import { demandFitDocument } from '../rule-tables/demand-fit-document.ts';
import { CASE_FAILS } from '../rule-tables/run-cases.ts';
import { sha256OfDocument } from '../rule-tables/document-digest.ts';
import { readDocumentOf, versionById } from '../rule-tables/rule-table-reads.ts';
import { recordOf } from './replay.ts';
import { replayMessages } from './replay-messages.ts';
import { insertReplay, keepReplayDocument, openReplays } from './replay-store.ts';
import { emptyTally } from './replay-tally.ts';

/** Replays that may wait at once: nobody asks for more on purpose. */
const MOST_WAITING = 20;

function refuseBaseline(code: keyof typeof replayMessages, id: number): never {
  const message = sentenceOf(replayMessages, code, { id });
  return refuse(replayMessages, code, { id }, { errors: [{ pointer: '/baselineVersionId', code, message, params: { id } }] });
}

/** A version to compare with has to stand still: a published one of the same table. */
async function checkBaseline({ tx }: CommandContext, id: number, agreement: string, ownId: number): Promise<void> {
  if (id === ownId) refuseBaseline('baseline-is-itself', id);
  const version = await versionById(tx, id);
  if (version !== null && version.agreement === agreement && version.state === 'published') return;
  refuseBaseline(version !== null && version.agreement === agreement ? 'baseline-not-published' : 'version-unknown', id);
}

/**
 * Asks for a replay of all decisions on record under a version, as its document is at this moment: the document is kept
 * beside the replay, and decisions recorded from now on are left out. It runs in the background.
 * @throws Refusal 404 no such version, 422 while its document has an error, 409 when too many replays wait
 */
export async function startReplay(context: CommandContext, { id, baselineVersionId, mode = 'regions' }: StartReplay & { id: number }): Promise<ReplayRecord> {
  const { tx, actor, now } = context;
  const { agreement, number, documentText } = await readDocumentOf(tx, id);
  const document = demandFitDocument(documentText, agreement, [CASE_FAILS]);
  if (baselineVersionId !== undefined) await checkBaseline(context, baselineVersionId, agreement, id);
  const waiting = (await openReplays(tx)).length;
  if (waiting >= MOST_WAITING) refuse(replayMessages, 'too-many-waiting', { count: waiting }, { status: 409 });
  const sha256 = sha256OfDocument(document);
  await keepReplayDocument(tx, sha256, JSON.stringify(document));
  const { count, lastId } = await extentOfDecisions(tx, agreement);
  const replay = await insertReplay(tx, {
    ruleTableVersionId: id, versionNumber: number, ruleTableSha256: sha256, baselineVersionId: baselineVersionId ?? null, agreement, state: 'queued',
    requested: { kind: actor.kind, id: actor.id, name: actor.name, at: now }, total: count, done: 0, watermark: lastId, lastDecisionId: 0, mode, lastHeading: '', engineBuild: null, tally: emptyTally(),
    failure: null, runner: null, heartbeatAt: null, startedAt: null, finishedAt: null, createdAt: now, version: 1,
  });
  const record = recordOf(replay);
  await recordAudit(context, { entity: 'replays', entityId: replay.id, action: 'start', before: null, after: record });
  return record;
}
