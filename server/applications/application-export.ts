import type { Application } from '../../rules-schema/application/application.ts';
import { typeWords } from '../../rules-schema/application/type-words.ts';
import type { ExportColumn } from '../http/export-rows.ts';
import { stateWords } from './application-messages.ts';

/** The columns of the queue as a file. */
export const applicationExport: readonly ExportColumn<Application>[] = [
  { key: 'number', header: { en: 'Number', lv: 'Numurs' }, value: ({ number }) => number },
  { key: 'type', header: { en: 'Type', lv: 'Veids' }, value: ({ type }, language) => typeWords[type][language], width: 24 },
  { key: 'state', header: { en: 'State', lv: 'Stāvoklis' }, value: ({ state }, language) => stateWords[state][language], width: 24 },
  { key: 'applicant', header: { en: 'Applicant', lv: 'Pieteicējs' }, value: ({ applicant }) => applicant, width: 32 },
  { key: 'consignor', header: { en: 'Consignor', lv: 'Nosūtītājs' }, value: ({ consignor }) => consignor, width: 32 },
  { key: 'consignee', header: { en: 'Consignee', lv: 'Saņēmējs' }, value: ({ consignee }) => consignee, width: 32 },
  { key: 'destination', header: { en: 'Destination', lv: 'Galamērķis' }, value: ({ destination }) => destination, width: 12 },
  { key: 'goods', header: { en: 'Goods', lv: 'Preces' }, value: ({ goods }) => goods, width: 28 },
  { key: 'itemCount', header: { en: 'Items', lv: 'Preču skaits' }, value: ({ itemCount }) => itemCount, width: 10 },
  { key: 'refuse', header: { en: 'Findings: refuse', lv: 'Konstatēts: atteikt' }, value: ({ findingCounts }) => findingCounts.refuse },
  { key: 'return', header: { en: 'Findings: return', lv: 'Konstatēts: atgriezt' }, value: ({ findingCounts }) => findingCounts.return },
  { key: 'warn', header: { en: 'Findings: look closer', lv: 'Konstatēts: pārbaudīt' }, value: ({ findingCounts }) => findingCounts.warn },
  { key: 'originating', header: { en: 'Lines originating', lv: 'Noteiktas izcelsmes' }, value: ({ lineCounts }) => lineCounts.originating },
  { key: 'notOriginating', header: { en: 'Lines not originating', lv: 'Nav noteiktas izcelsmes' }, value: ({ lineCounts }) => lineCounts.notOriginating },
  { key: 'undetermined', header: { en: 'Lines undetermined', lv: 'Nav izšķirts' }, value: ({ lineCounts }) => lineCounts.undetermined },
  { key: 'notDeterminable', header: { en: 'Lines not determinable', lv: 'Nevar noteikt' }, value: ({ lineCounts }) => lineCounts.notDeterminable },
  { key: 'holder', header: { en: 'Held by', lv: 'Izskata' }, value: ({ holder }) => holder, width: 24 },
  { key: 'receivedAt', header: { en: 'Received', lv: 'Saņemts' }, value: ({ receivedAt }) => receivedAt, width: 26 },
  { key: 'dueAt', header: { en: 'Due', lv: 'Termiņš' }, value: ({ dueAt }) => dueAt, width: 26 },
  { key: 'decidedAt', header: { en: 'Decided', lv: 'Lēmuma laiks' }, value: ({ decidedAt }) => decidedAt, width: 26 },
  { key: 'revision', header: { en: 'Revision', lv: 'Redakcija' }, value: ({ revision }) => revision, width: 10 },
  { key: 'externalReference', header: { en: 'Applicant’s reference', lv: 'Pieteicēja atsauce' }, value: ({ externalReference }) => externalReference },
];
