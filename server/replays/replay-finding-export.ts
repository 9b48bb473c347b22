import type { Outcome } from '../../rules-schema/determination/determination.ts';
import type { Sentence } from '../../rules-schema/problem.ts';
import type { FindingKind, ReplayFinding } from '../../rules-schema/replay/replay.ts';
import type { Language } from '../../rules-schema/user/language.ts';
import type { ExportColumn } from '../http/export-rows.ts';

const kinds: Readonly<Record<FindingKind, Sentence>> = {
  flip: { en: 'flip', lv: 'apvērsums' },
  'newly-undetermined': { en: 'newly undetermined', lv: 'kļūst neizšķirts' },
  'newly-determined': { en: 'newly determined', lv: 'kļūst izšķirts' },
  'reasoning-only': { en: 'other reasoning', lv: 'cits pamatojums' },
  error: { en: 'cannot be read', lv: 'nav nolasāms' },
  'set-aside': { en: 'set aside', lv: 'atlikts malā' },
};

const outcomes: Readonly<Record<Outcome, Sentence>> = {
  originating: { en: 'originating', lv: 'noteikta izcelsme' },
  'not-originating': { en: 'not originating', lv: 'nav noteiktas izcelsmes' },
  undetermined: { en: 'undetermined', lv: 'neizšķirts' },
};

const outcome = (found: Outcome | null, language: Language): string | null => (found === null ? null : outcomes[found][language]);

/** The columns of a replay's findings as a file. */
export const findingExport: readonly ExportColumn<ReplayFinding>[] = [
  { key: 'decisionId', header: { en: 'Decision', lv: 'Lēmums' }, value: ({ decisionId }) => decisionId },
  { key: 'applicationNumber', header: { en: 'Application', lv: 'Pieteikums' }, value: ({ applicationNumber }) => applicationNumber },
  { key: 'applicationDate', header: { en: 'Date', lv: 'Datums' }, value: ({ applicationDate }) => applicationDate },
  { key: 'productCode', header: { en: 'HS code', lv: 'HS kods' }, value: ({ productCode }) => productCode },
  { key: 'consignor', header: { en: 'Consignor', lv: 'Nosūtītājs' }, value: ({ consignor }) => consignor, width: 32 },
  { key: 'destination', header: { en: 'Destination', lv: 'Galamērķis' }, value: ({ destination }) => destination },
  { key: 'officer', header: { en: 'Officer', lv: 'Darbinieks' }, value: ({ officer }) => officer, width: 24 },
  { key: 'kind', header: { en: 'Difference', lv: 'Atšķirība' }, value: ({ kind }, language) => kinds[kind][language] },
  { key: 'beforeOutcome', header: { en: 'Before', lv: 'Pirms' }, value: ({ beforeOutcome }, language) => outcome(beforeOutcome, language) },
  { key: 'afterOutcome', header: { en: 'After', lv: 'Pēc' }, value: ({ afterOutcome }, language) => outcome(afterOutcome, language) },
  { key: 'beforeEntry', header: { en: 'Entry before', lv: 'Ieraksts pirms' }, value: ({ beforeEntry }) => beforeEntry },
  { key: 'afterEntry', header: { en: 'Entry after', lv: 'Ieraksts pēc' }, value: ({ afterEntry }) => afterEntry },
  {
    key: 'humanOutcome', header: { en: 'The officer decided', lv: 'Darbinieks nolēma' },
    value: ({ humanOutcome }, language) => ({ approved: { en: 'approved', lv: 'apstiprināts' }, refused: { en: 'refused', lv: 'atteikts' } })[humanOutcome][language],
  },
  { key: 'firstTest', header: { en: 'First test that differs', lv: 'Pirmais atšķirīgais tests' }, value: ({ firstTest }) => firstTest },
  { key: 'reason', header: { en: 'Reason', lv: 'Iemesls' }, value: ({ reason }, language) => reason?.message[language] ?? null, width: 48 },
];
