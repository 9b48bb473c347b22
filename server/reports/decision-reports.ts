import { COLUMN, head, PERIOD } from './report-columns.ts';
import {
  decisionsByChapter, decisionsOverTime, disagreementByEntry, disagreementByOfficer, engineAndOfficer, refusalReasons,
} from './decision-figures-reads.ts';
import type { ReportDefinition } from './report-definition.ts';

const { lines, approved, refused, originating, notOriginating, undetermined, differing, approvedAgainst, refusedAgainst, approvedShare, differingShare } = COLUMN;
const outcomes = [lines, approved, refused, originating, notOriginating, undetermined] as const;
const disagreement = [lines, differing, differingShare, approvedAgainst, refusedAgainst] as const;

/** Figures about decisions: every goods line decided in the period. */
export const decisionReports: readonly ReportDefinition[] = [
  {
    name: 'decisions-over-time',
    title: { en: 'Decisions over time', lv: 'Lēmumi laika gaitā' },
    asks: ['by', 'agreement', 'officer', 'chapter'],
    columns: [PERIOD, ...outcomes, differing, approvedShare, differingShare],
    read: decisionsOverTime,
  },
  {
    name: 'decisions-by-chapter',
    title: { en: 'Decisions by chapter', lv: 'Lēmumi pa nodaļām' },
    asks: ['agreement', 'officer'],
    columns: [head('chapter', 'chapter', { en: 'Chapter', lv: 'Nodaļa' }), ...outcomes, differing, approvedShare, differingShare],
    read: decisionsByChapter,
  },
  {
    name: 'engine-and-officer',
    title: { en: 'What the engine found and what officers decided', lv: 'Ko noteica sistēma un ko nolēma darbinieki' },
    asks: ['agreement', 'officer', 'chapter'],
    columns: [head('engineOutcome', 'engine-outcome', { en: 'The engine found', lv: 'Sistēma noteica' }), lines, approved, refused, approvedShare],
    read: engineAndOfficer,
  },
  {
    name: 'disagreement-by-officer',
    title: { en: 'Decided otherwise than the engine, by officer', lv: 'Nolemts citādi nekā sistēma, pa darbiniekiem' },
    asks: ['agreement', 'chapter'],
    columns: [head('officer', 'text', { en: 'Officer', lv: 'Darbinieks' }), ...disagreement],
    read: disagreementByOfficer,
  },
  {
    name: 'disagreement-by-entry',
    title: { en: 'Decided otherwise than the engine, by entry of the list', lv: 'Nolemts citādi nekā sistēma, pa saraksta ierakstiem' },
    asks: ['agreement', 'officer', 'chapter'],
    columns: [head('entryId', 'entry', { en: 'Entry', lv: 'Ieraksts' }), ...disagreement],
    read: disagreementByEntry,
  },
  {
    name: 'refusal-reasons',
    title: { en: 'Why lines were refused', lv: 'Kāpēc preces atteiktas' },
    asks: ['agreement', 'officer', 'chapter'],
    columns: [head('reason', 'text', { en: 'Reason', lv: 'Pamatojums' }), lines],
    read: refusalReasons,
  },
];
