import type { AttestedAnswer } from '../../../rules-schema/application/application.ts';
import type { OpenLine } from '../../../rules-schema/application/open-application.ts';

export const keyOfQuestion = (item: number, questionId: string): string => `${item} ${questionId}`;

const isOtherThan = (draft: string | undefined, saved: string): boolean => draft !== undefined && draft.trim() !== saved.trim();

/**
 * Items with evidence that was typed beside a question and is not saved, each once.
 * @param drafts what was typed, by `keyOfQuestion`
 */
export const unsavedEvidence = (lines: readonly OpenLine[], drafts: Readonly<Record<string, string>>): number[] =>
  lines.filter(({ item, determination, answers }) => {
    const open = (determination?.questions ?? []).map(({ id }) => ({ id, saved: '' }));
    const given = answers.filter(({ holds }) => holds).map(({ questionId, evidence }) => ({ id: questionId, saved: evidence ?? '' }));
    return [...open, ...given].some(({ id, saved }) => isOtherThan(drafts[keyOfQuestion(item, id)], saved));
  }).map(({ item }) => item);

/** Attested answers that still hold and rest on no stated evidence, with the item they are about. */
export const answersWithoutEvidence = (lines: readonly OpenLine[]): (AttestedAnswer & { item: number })[] =>
  lines.flatMap(({ item, answers }) => answers.filter(({ holds, evidence }) => holds && !evidence?.trim()).map((answer) => ({ ...answer, item })));
