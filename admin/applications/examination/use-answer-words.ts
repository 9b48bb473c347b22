import { useQueries } from '@tanstack/react-query';
import type { Question } from '../../../rules-schema/determination/determination.ts';
import type { Facts } from '../../../rules-schema/determination/facts.ts';
import type { OpenLine } from '../../../rules-schema/application/open-application.ts';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';
import { determineOn } from '../../determinations/use-determination.ts';
import { useMay } from '../../server-door/use-may.ts';

/** The question as the goods raise it again without its answer; else, where the other answers settle the matter, without any. */
const askedAgain = async (facts: Facts, id: string, options: { ruleTableVersionId?: number; signal: AbortSignal }): Promise<Question | null> => {
  const { [id]: _, ...others } = facts.answers ?? {};
  for (const answers of [others, {}]) {
    const { questions } = await determineOn({ ...facts, answers }, options);
    const found = questions.find((question) => question.id === id);
    if (found !== undefined) return found;
  }
  return null;
};

/** The sentences of the questions asked or answered on the lines of an application; the id where nobody knows the sentence any more. */
export const useAnswerWords = (lines: readonly OpenLine[]): ((item: number, questionId: string) => string) => {
  const inReadersLanguage = useInReadersLanguage();
  const mayAsk = useMay('determination:run');
  const answered = lines.flatMap(({ item, answers, facts, ruleTableVersion, determination }) =>
    [...new Set(answers.map(({ questionId }) => questionId))]
      .filter((id) => !determination?.questions.some((question) => question.id === id))
      .map((id) => ({ item, id, facts, ruleTableVersionId: ruleTableVersion?.id })));
  const found = useQueries({
    queries: answered.map(({ id, facts, ruleTableVersionId }) => ({
      queryKey: ['determinations', 'answered', id, JSON.stringify(facts), ruleTableVersionId],
      enabled: mayAsk && facts !== null,
      staleTime: Infinity,
      retry: false,
      queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Question | null> =>
        (facts === null ? null : askedAgain(facts, id, { signal, ...(ruleTableVersionId !== undefined && { ruleTableVersionId }) })),
    })),
  });
  return (item, questionId) => {
    const open = lines.find((line) => line.item === item)?.determination?.questions.find(({ id }) => id === questionId);
    const question = open ?? found[answered.findIndex((each) => each.item === item && each.id === questionId)]?.data;
    return question ? inReadersLanguage(question.text) : questionId;
  };
};
