import type { Request } from 'express';
import { HS_CODE_PATTERN } from '../../rules-schema/origin-rules/hs-code.ts';
import { thousandthsOf } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import type { Thousandths } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import { IMPORT_TERRITORIES, quotaDateSchema, quotaQuantitySchema } from '../../rules-schema/tariff-quota/quota-terms.ts';
import type { ImportTerritory } from '../../rules-schema/tariff-quota/quota-terms.ts';
import { officeDay } from '../command/office-calendar.ts';
import { refuse } from '../command/refusal.ts';
import type { Question } from '../http/answer.ts';
import type { QueryParameter } from '../http/described-routes.ts';
import type { CandidateQuestion } from './quota-candidates.ts';
import { FIRST_YEAR } from './quota-volume.ts';
import { tariffQuotaMessages } from './tariff-quota-messages.ts';
import { yearOf } from './tariff-quota.ts';
import { isDate } from './working-days.ts';

const LAST_YEAR = 2100;
const HIGHEST_MFN_PERCENT = 1000;

function asked({ query }: Request, name: string): string | undefined {
  const value: unknown = query[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const bad = (code: keyof typeof tariffQuotaMessages): never => refuse(tariffQuotaMessages, code, {}, { status: 400 });

/** The date asked about; today in Riga when none is named. @throws Refusal 400 */
export function dateAsked({ request, now }: Question): string {
  const date = asked(request, 'date') ?? officeDay(now);
  return isDate(date) ? date : bad('date-malformed');
}

function yearNamed(text: string): number {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : bad('year-malformed');
}

function codeAsked(request: Request): string {
  const code = asked(request, 'code') ?? '';
  return new RegExp(HS_CODE_PATTERN).test(code) ? code : bad('code-malformed');
}

function directionAsked(request: Request): ImportTerritory {
  return IMPORT_TERRITORIES.find((territory) => territory === asked(request, 'importInto')) ?? bad('direction-malformed');
}

function mfnPercentAsked(request: Request): number | null {
  const text = asked(request, 'mfnPercent');
  if (text === undefined) return null;
  return /^\d{1,4}(\.\d{1,4})?$/.test(text) && Number(text) <= HIGHEST_MFN_PERCENT ? Number(text) : bad('percent-malformed');
}

function quantityAsked(request: Request): Thousandths {
  const quantity = asked(request, 'quantity') ?? '';
  return new RegExp(quotaQuantitySchema.pattern).test(quantity) ? thousandthsOf(quantity) : bad('quantity-malformed');
}

/** The year asked about; this year in Riga when none is named. @throws Refusal 400 */
export function yearAsked({ request, now }: Question): number {
  return yearNamed(asked(request, 'year') ?? String(yearOf(officeDay(now))));
}

/** The year in the path. @throws Refusal 400 */
export function yearInPath({ request }: Question): number {
  return yearNamed(String(request.params['year']));
}

/** What candidates are asked for. @throws Refusal 400 */
export function candidateQuestionAsked(question: Question): CandidateQuestion {
  const { request } = question;
  return {
    code: codeAsked(request),
    importInto: directionAsked(request),
    date: dateAsked(question),
    mfnPercent: mfnPercentAsked(request),
  };
}

/** The quantity and date of a what-if. @throws Refusal 400 */
export function whatIfAsked(question: Question): { quantity: Thousandths; date: string } {
  return { quantity: quantityAsked(question.request), date: dateAsked(question) };
}

export const dateParameter: QueryParameter = { name: 'date', description: 'YYYY-MM-DD; today when left out.', schema: quotaDateSchema };
export const yearParameter: QueryParameter = { name: 'year', description: 'This year when left out.', schema: { type: 'integer', minimum: FIRST_YEAR } };
export const quantityParameter: QueryParameter = { name: 'quantity', description: 'In the unit of the quota.', schema: quotaQuantitySchema };
export const candidateParameters: QueryParameter[] = [
  { name: 'code', description: 'Tariff code, four to ten digits.', required: true, schema: { type: 'string', pattern: HS_CODE_PATTERN } },
  { name: 'importInto', description: 'Where the goods are imported.', schema: { enum: IMPORT_TERRITORIES } },
  dateParameter,
  { name: 'mfnPercent', description: 'The MFN duty, if known: makes shares of it comparable with percentages.', schema: { type: 'number', minimum: 0 } },
];
