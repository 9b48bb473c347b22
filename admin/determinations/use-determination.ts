import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Determination } from '../../rules-schema/determination/determination.ts';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import { apiRoot, askServer } from '../server-door/ask-server.ts';
import { useSettled } from './use-settled.ts';

/** A determination with the version of the table it was made by. */
export type AnsweredDetermination = Determination & { ruleTableVersion: { id: number; number: number; sha256: string } };

/**
 * Asks the server for one determination.
 * @param ruleTableVersionId the version to determine by; left out: the one in force on the date
 * @throws HttpError 422 with a sentence at every fact at fault
 */
export const determineOn = async (facts: Facts, { ruleTableVersionId, signal }: { ruleTableVersionId?: number; signal?: AbortSignal } = {}): Promise<AnsweredDetermination> => {
  const body = JSON.stringify({ ...facts, ...(ruleTableVersionId !== undefined && { ruleTableVersionId }) });
  const { json } = await askServer(`${apiRoot}/determinations`, { method: 'POST', body, ...(signal && { signal }) });
  return json as AnsweredDetermination;
};

/**
 * Asks the server to determine upon facts once typing pauses; null asks nothing. The last answer stays in sight meanwhile,
 * and a question that has been overtaken is given up.
 */
export const useDetermination = (facts: Facts | null, locale: string, ruleTableVersionId?: number) => {
  const asked = useSettled(facts === null ? null : JSON.stringify({ facts, ruleTableVersionId }));
  return useQuery({
    queryKey: ['determinations', asked, locale],
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: async ({ signal }): Promise<{ determination: AnsweredDetermination; facts: Facts }> => {
      const question = JSON.parse(asked ?? '{}') as { facts: Facts; ruleTableVersionId?: number };
      const { ruleTableVersionId: version } = question;
      return { determination: await determineOn(question.facts, { signal, ...(version !== undefined && { ruleTableVersionId: version }) }), facts: question.facts };
    },
  });
};
