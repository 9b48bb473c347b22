import { useQueries } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Question } from '../../rules-schema/determination/determination.ts';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import { determineOn } from './use-determination.ts';
import { useInReadersLanguage } from './in-readers-language.ts';

const without = (facts: Facts, id: string): Facts => {
  const { [id]: _, ...answers } = facts.answers ?? {};
  return { ...facts, answers };
};

/**
 * The words of questions that have been answered. Those asked on this screen are remembered; for others (a link somebody
 * sent) the goods are determined once without the answer, so that the question is asked again.
 */
export const useQuestionWords = (answered: readonly string[], asked: readonly Question[], facts: Facts | undefined, ruleTableVersionId?: number): ((id: string) => string) => {
  const inReadersLanguage = useInReadersLanguage();
  const known = useRef(new Map<string, Question>());
  for (const question of asked) known.current.set(question.id, question);
  const strange = facts === undefined ? [] : answered.filter((id) => !known.current.has(id));
  const found = useQueries({
    queries: strange.map((id) => ({
      queryKey: ['determinations', 'question', id, JSON.stringify(facts), ruleTableVersionId],
      staleTime: Infinity,
      retry: false,
      queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Question | null> => {
        if (facts === undefined) return null;
        const { questions } = await determineOn(without(facts, id), { signal, ...(ruleTableVersionId !== undefined && { ruleTableVersionId }) });
        return questions.find((question) => question.id === id) ?? null;
      },
    })),
  });
  for (const { data } of found) if (data) known.current.set(data.id, data);
  return (id) => {
    const question = known.current.get(id);
    return question === undefined ? id : inReadersLanguage(question.text);
  };
};
