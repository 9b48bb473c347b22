import type { DecisionImport, ImportFormat, ImportStatus } from '../../rules-schema/decision/decision-import.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse, sentenceOf } from '../command/refusal.ts';
import type { Verb } from '../command/run-command.ts';
import { countsOf, type ImportCandidate, type ReportedLine } from './decision-import.ts';
import { appendLines, endImport, insertImport, takeImportTurn } from './decision-import-store.ts';
import { decisionMessages, importLineMessages } from './decision-messages.ts';
import { referencesTaken } from './decision-store.ts';
import { lineDeterminer } from './determine-line.ts';
import { judgeCandidate } from './judge-candidates.ts';
import { recordPastDecisions, type PastDecision } from './record-past-decisions.ts';

/** How an import is to be carried out; a rehearsal (`dryRun`) checks everything and stores no decision. */
export interface ImportSettings {
  format: ImportFormat;
  dryRun: boolean;
}

/** Carries one verb out in a transaction of its own. */
export type Run = <Input, Answer>(verb: Verb<Input, Answer>, input: Input) => Promise<Answer>;

/** Decisions a transaction takes: long enough to be quick, short enough that others are not kept waiting. */
const BATCH = 250;

/** After so many the file is wrong as a whole. */
const MOST_REJECTED = 10_000;

async function beginImport({ tx, actor, now }: CommandContext, settings: ImportSettings): Promise<DecisionImport> {
  const officer = { id: actor.kind === 'person' ? actor.id : null, name: actor.name };
  return insertImport(tx, { ...settings, startedAt: now, officer });
}

interface Batch {
  importId: number;
  dryRun: boolean;
  candidates: readonly ImportCandidate[];
}

/** Takes one batch of candidates: judges each, stores those that can be determined and are not yet kept, reports all. */
async function importBatch(context: CommandContext, { importId, dryRun, candidates }: Batch): Promise<ReportedLine[]> {
  await takeImportTurn(context.tx);
  const taken = await referencesTaken(context.tx, candidates.flatMap(({ reference }) => reference ?? []));
  const determineLine = lineDeterminer(context.tx);
  const lines: ReportedLine[] = [];
  const past: PastDecision[] = [];
  for (const candidate of candidates) {
    const { line, reference } = candidate;
    if (reference !== null && candidate.document !== null && taken.has(reference)) {
      lines.push({ line, reference, status: 'duplicate', problems: [] });
      continue;
    }
    const judged = await judgeCandidate(candidate, importId, context.now, determineLine);
    lines.push({ line, reference, status: judged.ok ? 'imported' : 'rejected', problems: judged.ok ? [] : judged.problems });
    if (judged.ok) past.push(judged.past);
  }
  await appendLines(context.tx, importId, lines, countsOf(lines));
  if (!dryRun) await recordPastDecisions(context, past);
  return lines;
}

async function finishImport(context: CommandContext, { importId, status }: { importId: number; status: ImportStatus }): Promise<DecisionImport> {
  const ended = await endImport(context.tx, importId, status, context.now);
  await recordAudit(context, { entity: 'decision-imports', entityId: importId, action: ended.dryRun ? 'rehearse' : 'import', before: null, after: ended });
  return ended;
}

const again = (candidate: ImportCandidate, reference: string): ImportCandidate => ({
  ...candidate,
  problems: [{ ...candidate.placeOf('/reference'), message: sentenceOf(importLineMessages, 'reference-apart', { reference }) }],
  document: null,
});

/** Passes candidates on in batches; a reference that has already appeared in the file marks its candidate as wrong. */
async function* batches(candidates: AsyncIterable<ImportCandidate> | Iterable<ImportCandidate>): AsyncGenerator<ImportCandidate[]> {
  const seen = new Set<string>();
  let batch: ImportCandidate[] = [];
  for await (const candidate of candidates) {
    const { reference } = candidate;
    batch.push(reference !== null && seen.has(reference) ? again(candidate, reference) : candidate);
    if (reference !== null) seen.add(reference);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function tooManyRejected(line: number): ImportCandidate {
  const message = sentenceOf(importLineMessages, 'too-many-rejected', { limit: MOST_REJECTED });
  return { line, reference: null, document: null, problems: [{ line, field: '', message }], placeOf: () => ({ line, field: '' }), last: true };
}

/**
 * Imports past decisions batch by batch, each batch one transaction: what was taken stays when the rest fails, and sending
 * the file again takes only what is missing, because every decision is known by its reference.
 * @returns the record of the import with its counts
 * @throws Refusal 422 when the file holds nothing, or its first line does not name the columns
 */
export async function importDecisions(
  run: Run,
  candidates: AsyncIterable<ImportCandidate> | Iterable<ImportCandidate>,
  settings: ImportSettings,
): Promise<DecisionImport> {
  let importId = 0;
  let rejected = 0;
  let status: ImportStatus = 'finished';
  for await (const batch of batches(candidates)) {
    if (importId === 0) importId = (await run(beginImport, settings)).id;
    rejected += countsOf(await run(importBatch, { importId, dryRun: settings.dryRun, candidates: batch })).rejected;
    if (batch.at(-1)?.last) status = 'stopped';
    if (rejected < MOST_REJECTED) continue;
    await run(importBatch, { importId, dryRun: settings.dryRun, candidates: [tooManyRejected((batch.at(-1)?.line ?? 0) + 1)] });
    status = 'stopped';
    break;
  }
  if (importId === 0) refuse(decisionMessages, 'import-empty');
  return run(finishImport, { importId, status });
}
