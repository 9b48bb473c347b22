import { useQuery } from '@tanstack/react-query';
import type { QuotaUseAnswer, QuotaYearAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import type { QuotaAllocationAnswer, QuotaCandidateAnswer, QuotaWhatIfAnswer } from '../../rules-schema/tariff-quota/quota-question-answers.ts';
import type { ImportTerritory } from '../../rules-schema/tariff-quota/quota-terms.ts';
import { readFrom } from '../server-door/commands.ts';

const asked = (values: Record<string, string | undefined>): string =>
  new URLSearchParams(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();

/** How every quota stands in a year. */
export const useQuotaUse = (year: number) =>
  useQuery({ queryKey: ['tariff-quotas', 'use', year], queryFn: () => readFrom<QuotaUseAnswer[]>(`tariff-quotas/use?year=${year}`) });

/** One quota in one year, with its ledger. */
export const useQuotaYearAnswer = (id: number, year: number) =>
  useQuery({ queryKey: ['tariff-quotas', id, 'years', year], queryFn: () => readFrom<QuotaYearAnswer>(`tariff-quotas/${id}/years/${year}`) });

/** Whether a quantity would be served if it were accepted on a date; asks nothing until there is a question. */
export const useWhatIf = (id: number, question: { quantity: string; date: string } | undefined) =>
  useQuery({
    queryKey: ['tariff-quotas', id, 'what-if', question],
    enabled: question !== undefined,
    queryFn: () => readFrom<QuotaWhatIfAnswer>(`tariff-quotas/${id}/what-if?${asked(question ?? {})}`),
  });

/** The allocation of a date, rehearsed. */
export const useRehearsal = (id: number, date: string) =>
  useQuery({
    queryKey: ['tariff-quotas', id, 'rehearsal', date],
    queryFn: () => readFrom<QuotaAllocationAnswer>(`tariff-quotas/${id}/rehearsal?${asked({ date })}`),
    placeholderData: (before) => before,
  });

export type CandidateQuestion = { code: string; importInto: ImportTerritory; date?: string; mfnPercent?: string };

/** The quotas that cover goods, cheapest first; asks nothing until there is a code. */
export const useCandidates = ({ code, importInto, date, mfnPercent }: CandidateQuestion) =>
  useQuery({
    queryKey: ['tariff-quotas', 'candidates', code, importInto, date, mfnPercent],
    enabled: code !== '',
    queryFn: () => readFrom<QuotaCandidateAnswer[]>(`tariff-quotas/candidates?${asked({ code, importInto, date, mfnPercent })}`),
  });
