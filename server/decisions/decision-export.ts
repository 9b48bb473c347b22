import type { Decision, HumanOutcome } from '../../rules-schema/decision/decision.ts';
import type { Outcome } from '../../rules-schema/determination/determination.ts';
import type { Sentence } from '../../rules-schema/problem.ts';
import { spacedCode } from '../../rules-schema/origin-rules/hs-code.ts';
import type { ExportColumn } from '../http/export-rows.ts';

const engineWords: Readonly<Record<Outcome, Sentence>> = {
  'originating': { en: 'originating', lv: 'noteiktas izcelsmes' },
  'not-originating': { en: 'not originating', lv: 'nav noteiktas izcelsmes' },
  'undetermined': { en: 'undetermined', lv: 'nav izšķirts' },
};

const humanWords: Readonly<Record<HumanOutcome, Sentence>> = {
  approved: { en: 'approved', lv: 'apstiprināts' },
  refused: { en: 'refused', lv: 'atteikts' },
};

const yesNo = { true: { en: 'yes', lv: 'jā' }, false: { en: 'no', lv: 'nē' } } as const;

/** The columns of the decisions as a file. */
export const decisionExport: readonly ExportColumn<Decision>[] = [
  { key: 'id', header: { en: 'Id', lv: 'Id' }, value: ({ id }) => id, width: 10 },
  { key: 'decidedAt', header: { en: 'Decided', lv: 'Lēmuma laiks' }, value: ({ decidedAt }) => decidedAt, width: 26 },
  { key: 'applicationNumber', header: { en: 'Application', lv: 'Iesniegums' }, value: ({ applicationNumber }) => applicationNumber },
  { key: 'itemNumber', header: { en: 'Item', lv: 'Prece' }, value: ({ itemNumber }) => itemNumber, width: 8 },
  { key: 'applicationDate', header: { en: 'Application date', lv: 'Iesnieguma datums' }, value: ({ applicationDate }) => applicationDate },
  { key: 'agreement', header: { en: 'Agreement', lv: 'Nolīgums' }, value: ({ agreement }) => agreement },
  { key: 'productCode', header: { en: 'HS code', lv: 'HS kods' }, value: ({ productCode }) => spacedCode(productCode) },
  { key: 'consignor', header: { en: 'Consignor', lv: 'Nosūtītājs' }, value: ({ consignor }) => consignor, width: 32 },
  { key: 'consignee', header: { en: 'Consignee', lv: 'Saņēmējs' }, value: ({ consignee }) => consignee, width: 32 },
  { key: 'destination', header: { en: 'Destination', lv: 'Galamērķis' }, value: ({ destination }) => destination, width: 12 },
  { key: 'exWorksPrice', header: { en: 'Ex-works price', lv: 'Ražotāja cena' }, value: ({ exWorksPrice }) => exWorksPrice.amount },
  { key: 'currency', header: { en: 'Currency', lv: 'Valūta' }, value: ({ exWorksPrice }) => exWorksPrice.currency, width: 10 },
  { key: 'engineOutcome', header: { en: 'The engine found', lv: 'Sistēma noteica' }, value: ({ engineOutcome }, language) => engineWords[engineOutcome][language], width: 24 },
  { key: 'entryId', header: { en: 'Entry', lv: 'Saraksta ieraksts' }, value: ({ entryId }) => entryId },
  { key: 'columnUsed', header: { en: 'Column', lv: 'Aile' }, value: ({ columnUsed }) => columnUsed, width: 8 },
  { key: 'humanOutcome', header: { en: 'The officer decided', lv: 'Darbinieks nolēma' }, value: ({ humanOutcome }, language) => humanWords[humanOutcome][language], width: 20 },
  { key: 'agrees', header: { en: 'Agrees', lv: 'Sakrīt' }, value: ({ agrees }, language) => yesNo[`${agrees}`][language], width: 8 },
  { key: 'humanReason', header: { en: 'Reason', lv: 'Pamatojums' }, value: ({ humanReason }) => humanReason, width: 40 },
  { key: 'officerName', header: { en: 'Officer', lv: 'Darbinieks' }, value: ({ officerName }) => officerName, width: 24 },
  { key: 'source', header: { en: 'Source', lv: 'Avots' }, value: ({ source }) => source },
  { key: 'externalReference', header: { en: 'External reference', lv: 'Ārējā atsauce' }, value: ({ externalReference }) => externalReference },
  { key: 'ruleTableSha256', header: { en: 'Rule table (SHA-256)', lv: 'Noteikumu tabula (SHA-256)' }, value: ({ ruleTableSha256 }) => ruleTableSha256, width: 66 },
];
