import { useLocaleState, useTranslate } from 'react-admin';
import { returnReasons, RETURN_REASONS } from '../../rules-schema/application/reasons.ts';
import type { ReportColumnKind, ReportLink, ReportValue } from '../../rules-schema/report/report.ts';
import { useInReadersLanguage } from '../determinations/in-readers-language.ts';
import { formatDay } from '../display/moments.ts';
import { formattingLocale } from '../i18n/languages.ts';

const catalogues: Partial<Record<ReportColumnKind, string>> = {
  'engine-outcome': 'display.verdict',
  'application-state': 'applications.states',
  'application-type': 'applications.types',
};

/** A value of a report as the reader reads it. */
export const useReportWords = (): ((kind: ReportColumnKind, value: ReportValue | undefined) => string) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const inReadersLanguage = useInReadersLanguage();
  const figure = new Intl.NumberFormat(formattingLocale(language), { maximumFractionDigits: 3 });
  return (kind, value) => {
    if (value === null || value === undefined) return kind === 'text' ? translate('reports.nobody') : '–';
    if (typeof value === 'number') return figure.format(value);
    if (kind === 'quantity') return figure.format(Number(value));
    if (kind === 'day' || kind === 'period') return formatDay(value, language);
    if (kind === 'return-reason') {
      const reason = returnReasons.find((known) => known === value);
      return reason ? inReadersLanguage(RETURN_REASONS[reason]) : value;
    }
    const catalogue = catalogues[kind];
    return catalogue ? translate(`${catalogue}.${value}`, { _: value }) : value;
  };
};

/** The address of the records behind a number. */
export const pathOfRecords = ({ resource, filter }: ReportLink): string =>
  `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter) }).toString()}`;
