import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import type { Report, ReportName } from '../../rules-schema/report/report.ts';
import { readFrom } from '../server-door/commands.ts';

/** What the figures are asked for; the address holds it, so that a page of figures can be shared and come back to. */
export const reportParameters = ['from', 'to', 'by', 'type', 'officer', 'chapter', 'agreement'] as const;
export type ReportParameter = (typeof reportParameters)[number];
export type ReportQuestion = Partial<Record<ReportParameter, string>>;

/** The question in the address, and how to change parts of it. */
export const useReportQuestion = (): [ReportQuestion, (part: ReportQuestion) => void] => {
  const [address, setAddress] = useSearchParams();
  const question: ReportQuestion = {};
  for (const name of reportParameters) {
    const value = address.get(name);
    if (value) question[name] = value;
  }
  const change = (part: ReportQuestion) => setAddress(queryOf({ ...question, ...part }), { replace: true });
  return [question, change];
};

/** The question as the server reads it, without what is not asked for. */
export const queryOf = (question: ReportQuestion): string =>
  new URLSearchParams(Object.entries(question).filter(([, value]) => value !== undefined && value !== '')).toString();

/** One report. The one before stays on the screen while the next is counted. */
export const useReport = (name: ReportName, question: ReportQuestion) =>
  useQuery({
    queryKey: ['reports', name, question],
    queryFn: () => readFrom<Report>(`reports/${name}?${queryOf(question)}`),
    placeholderData: (before) => before,
  });
