import type { TimberStatement } from '../../rules-schema/timber/timber-statement.ts';
import type { ExportColumn } from '../http/export-rows.ts';
import { statementStateWords } from './timber-messages.ts';

/** The columns of the statements as a file: above all the numbers buyers ask for. */
export const timberStatementExport: readonly ExportColumn<TimberStatement>[] = [
  { key: 'internalReference', header: { en: 'Internal reference', lv: 'Iekšējā atsauce' }, value: ({ internalReference }) => internalReference, width: 20 },
  { key: 'operator', header: { en: 'Operator', lv: 'Operators' }, value: ({ operator }) => operator, width: 36 },
  { key: 'state', header: { en: 'State', lv: 'Stāvoklis' }, value: ({ state }, language) => statementStateWords[state][language] },
  { key: 'licences', header: { en: 'Felling licences', lv: 'Ciršanas apliecinājumi' }, value: ({ licences }) => licences.map(({ number }) => number ?? '').join(', '), width: 40 },
  { key: 'referenceNumber', header: { en: 'Reference number', lv: 'References numurs' }, value: ({ referenceNumber }) => referenceNumber, width: 20 },
  { key: 'verificationNumber', header: { en: 'Verification number', lv: 'Verifikācijas numurs' }, value: ({ verificationNumber }) => verificationNumber, width: 20 },
  { key: 'submittedAt', header: { en: 'Submitted', lv: 'Iesniegts' }, value: ({ submittedAt }) => submittedAt, width: 26 },
  { key: 'fee', header: { en: 'Fee, EUR', lv: 'Maksa, EUR' }, value: ({ fee }) => fee.amount, width: 10 },
];
