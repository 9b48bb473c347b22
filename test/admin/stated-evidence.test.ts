import { describe, expect, it } from 'vitest';
import { answersWithoutEvidence, keyOfQuestion, unsavedEvidence } from '../../admin/applications/examination/stated-evidence.ts';
import type { OpenLine } from '../../rules-schema/application/open-application.ts';

const answered = (questionId: string, evidence: string | null, holds = true): OpenLine['answers'][number] => ({
  questionId, answer: true, evidence, answeredBy: 'Ilze', answeredAt: '2026-11-20T09:00:00.000Z', holds,
});

const line = (item: number, answers: OpenLine['answers']): OpenLine => ({
  item, outcome: 'undetermined', determination: null, problems: [], facts: null, ruleTableVersion: null, decision: null, answers,
});

describe('the evidence of attested answers', () => {
  const lines = [line(1, [answered('fact:milling', 'invoice 7'), answered('fact:drying', null)]), line(2, [answered('fact:drying', '', false)])];

  it('is unsaved while what was typed is not what is kept', () => {
    const typed = (text: string) => ({ [keyOfQuestion(1, 'fact:milling')]: text });
    expect(unsavedEvidence(lines, {})).toEqual([]);
    expect(unsavedEvidence(lines, typed('invoice 7 '))).toEqual([]);
    expect(unsavedEvidence(lines, typed('invoice 8'))).toEqual([1]);
    expect(unsavedEvidence(lines, typed(''))).toEqual([1]);
  });

  it('is asked of no question that left the page', () => {
    expect(unsavedEvidence(lines, { [keyOfQuestion(2, 'fact:drying')]: 'a note' })).toEqual([]);
  });

  it('is missing from the answers that hold without it', () => {
    expect(answersWithoutEvidence(lines).map(({ item, questionId }) => [item, questionId])).toEqual([[1, 'fact:drying']]);
  });
});
