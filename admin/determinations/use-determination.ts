import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Determination } from '../../rules-schema/determination/determination.ts';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import { apiRoot, askServer } from '../server-door/ask-server.ts';
import { useSettled } from './use-settled.ts';

/** A determination with the version of the table it was made by. */
export type AnsweredDetermination = Determination & { ruleTableVersion: { id: number; number: number; sha256: string } };

/** Asks the server to determine upon facts once typing pauses; null asks nothing. The last answer stays in sight meanwhile. */
export const useDetermination = (facts: Facts | null, locale: string) => {
  const body = useSettled(facts === null ? null : JSON.stringify(facts));
  return useQuery({
    queryKey: ['determinations', body, locale],
    enabled: body !== null,
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: async (): Promise<{ determination: AnsweredDetermination; facts: Facts }> => {
      const { json } = await askServer(`${apiRoot}/determinations`, { method: 'POST', body: body ?? '' });
      return { determination: json as AnsweredDetermination, facts: JSON.parse(body ?? '{}') as Facts };
    },
  });
};
