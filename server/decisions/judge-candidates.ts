import { importedDecisionSchema, type ImportedDecision } from '../../rules-schema/decision/decision-import.ts';
import type { Problem } from '../../rules-schema/problem.ts';
import { validator } from '../../rules-schema/validate.ts';
import { officeDay, startOfOfficeDay } from '../command/office-calendar.ts';
import { sentenceOf } from '../command/refusal.ts';
import type { DeterminedFacts } from './decision.ts';
import { momentOf, type ImportCandidate, type LineProblem } from './decision-import.ts';
import { importLineMessages } from './decision-messages.ts';
import type { DetermineLine } from './determine-line.ts';
import type { PastDecision } from './record-past-decisions.ts';

/** Nobody corrects more than this in one line before sending it again. */
const MOST_PROBLEMS = 20;

const checkShape = validator<ImportedDecision>(importedDecisionSchema);

export type Judged = { ok: true; past: PastDecision } | { ok: false; problems: LineProblem[] };

/** One problem a field, in words of the file; what could not even be read is told already. */
function inWordsOfTheFile(candidate: ImportCandidate, problems: readonly Problem[]): LineProblem[] {
  const told = new Set(candidate.problems.map(({ line, field }) => `${line} ${field}`));
  const found = problems.map(({ pointer, message }) => ({ ...candidate.placeOf(pointer), message }));
  return found.filter(({ line, field }) => {
    const place = `${line} ${field}`;
    return !told.has(place) && told.add(place);
  });
}

function problemsOfTime(decision: ImportedDecision, decidedAt: string, now: string): Problem[] {
  const at = (code: 'decided-in-future' | 'decided-before-application'): Problem => ({
    pointer: '/decidedAt', code, message: sentenceOf(importLineMessages, code), params: {},
  });
  if (decidedAt > now) return [at('decided-in-future')];
  return officeDay(decidedAt) < decision.facts.date ? [at('decided-before-application')] : [];
}

function pastDecisionOf(decision: ImportedDecision, decidedAt: string, importId: number, determined: DeterminedFacts): PastDecision {
  return {
    determined,
    line: {
      applicationId: null,
      applicationNumber: decision.applicationNumber ?? null,
      itemNumber: decision.itemNumber ?? 1,
      decidedAt,
      officer: { id: null, name: decision.officer },
      consignor: decision.consignor,
      consignee: decision.consignee,
      ...(decision.destination !== undefined && { destination: decision.destination }),
      humanOutcome: decision.humanOutcome,
      humanReason: decision.humanReason ?? null,
      source: 'import',
      externalReference: decision.reference,
      importId,
    },
  };
}

/**
 * Holds a candidate against the schema and the calendar and has the engine determine it under the version in force on its
 * date. Everything wrong is told in words of the file.
 */
export async function judgeCandidate(candidate: ImportCandidate, importId: number, now: string, determineLine: DetermineLine): Promise<Judged> {
  const wrong = (problems: readonly Problem[]): Judged => ({
    ok: false, problems: [...candidate.problems, ...inWordsOfTheFile(candidate, problems)].slice(0, MOST_PROBLEMS),
  });
  if (candidate.document === null) return wrong([]);
  const shape = checkShape(candidate.document);
  if (!shape.ok) return wrong(shape.problems);
  const decision = shape.value;
  const decidedAt = momentOf(decision, startOfOfficeDay);
  const untimely = problemsOfTime(decision, decidedAt, now);
  if (untimely.length > 0 || candidate.problems.length > 0) return wrong(untimely);
  const finding = await determineLine(decision.facts);
  if (!finding.ok) return wrong(finding.problems.map((problem) => ({ ...problem, pointer: `/facts${problem.pointer}` })));
  return { ok: true, past: pastDecisionOf(decision, decidedAt, importId, finding.determined) };
}
