import type { ApplicationState } from '../../rules-schema/application/application.ts';
import { typeWords } from '../../rules-schema/application/type-words.ts';
import { RETURN_REASONS } from '../../rules-schema/application/reasons.ts';
import type { Outcome } from '../../rules-schema/determination/determination.ts';
import type { Sentence } from '../../rules-schema/problem.ts';
import type { ReportColumnKind, ReportValue } from '../../rules-schema/report/report.ts';
import type { Language } from '../../rules-schema/user/language.ts';

const engineOutcomes: Readonly<Record<Outcome, Sentence>> = {
  'originating': { en: 'originating', lv: 'noteiktas izcelsmes' },
  'not-originating': { en: 'not originating', lv: 'nav noteiktas izcelsmes' },
  'undetermined': { en: 'undetermined', lv: 'nav izlemts' },
};

const states: Readonly<Record<ApplicationState, Sentence>> = {
  'draft': { en: 'draft', lv: 'melnraksts' },
  'received': { en: 'received', lv: 'saņemts' },
  'in-review': { en: 'in review', lv: 'tiek izskatīts' },
  'returned': { en: 'returned', lv: 'atgriezts labošanai' },
  'approved': { en: 'approved', lv: 'apstiprināts' },
  'refused': { en: 'refused', lv: 'atteikts' },
  'issued': { en: 'issued', lv: 'izsniegts' },
  'registered': { en: 'registered', lv: 'reģistrēts' },
  'cancelled': { en: 'cancelled', lv: 'anulēts' },
  'withdrawn': { en: 'withdrawn', lv: 'atsaukts' },
};

const words: Readonly<Partial<Record<ReportColumnKind, Readonly<Record<string, Sentence>>>>> = {
  'engine-outcome': engineOutcomes,
  'application-state': states,
  'application-type': typeWords,
  'return-reason': RETURN_REASONS,
};

/** What the last line of a file of figures is called. */
export const totalWord: Sentence = { en: 'Total', lv: 'Kopā' };

/** A value of a report as a person reads it in a file: codes in words, everything else as it is. */
export function inWords(kind: ReportColumnKind, value: ReportValue, language: Language): ReportValue {
  return (typeof value === 'string' ? words[kind]?.[value]?.[language] : undefined) ?? value;
}
