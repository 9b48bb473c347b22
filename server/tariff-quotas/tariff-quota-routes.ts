import type { Request } from 'express';
import { HS_CODE_PATTERN } from '../../rules-schema/origin-rules/hs-code.ts';
import {
  quotaAllocationSchema,
  quotaCandidatesSchema,
  quotaEventAnswerSchema,
  quotaReturnSchema,
  quotaUseSchema,
  quotaWhatIfSchema,
  quotaYearSchema,
  removedQuotaSchema,
  tariffQuotaAnswerSchema,
} from '../../rules-schema/tariff-quota/quota-answers.ts';
import {
  allocateQuotaSchema,
  blockQuotaSchema,
  correctQuotaSchema,
  drawFromQuotaSchema,
  returnToQuotaSchema,
  transferVolumeSchema,
} from '../../rules-schema/tariff-quota/quota-commands.ts';
import { thousandthsOf } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import { IMPORT_TERRITORIES, quotaDateSchema, quotaQuantitySchema } from '../../rules-schema/tariff-quota/quota-terms.ts';
import type { ImportTerritory } from '../../rules-schema/tariff-quota/quota-terms.ts';
import { tariffQuotaSchema } from '../../rules-schema/tariff-quota/tariff-quota.ts';
import { officeDay } from '../command/office-calendar.ts';
import { refuse } from '../command/refusal.ts';
import { answer } from '../http/answer.ts';
import type { Question } from '../http/answer.ts';
import { command } from '../http/command.ts';
import { describeRoutes } from '../http/described-routes.ts';
import type { QueryParameter } from '../http/described-routes.ts';
import { list, one } from '../http/list.ts';
import { may, signedIn } from '../http/permission.ts';
import { allocateQuota } from './allocate-quota.ts';
import { blockQuota, unblockQuota } from './block-quota.ts';
import { correctQuota } from './correct-quota.ts';
import { drawFromQuota } from './draw-from-quota.ts';
import { FIRST_YEAR } from './quota-volume.ts';
import { removeTariffQuota } from './remove-tariff-quota.ts';
import { returnToQuota } from './return-to-quota.ts';
import { addTariffQuota, saveTariffQuota } from './save-tariff-quota.ts';
import { tariffQuotaMessages } from './tariff-quota-messages.ts';
import {
  askWhatIf,
  readCandidates,
  readQuotaUse,
  readQuotaYear,
  rehearseAllocation,
  tariffQuotaListing,
} from './tariff-quota-reads.ts';
import { yearOf } from './tariff-quota.ts';
import { isDate } from './working-days.ts';
import { transferVolume } from './transfer-volume.ts';

const LAST_YEAR = 2100;
const HIGHEST_MFN_PERCENT = 1000;

function asked({ query }: Request, name: string): string | undefined {
  const value: unknown = query[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const bad = (code: keyof typeof tariffQuotaMessages): never => refuse(tariffQuotaMessages, code, {}, { status: 400 });

/** The date asked about; today in Riga when none is named. */
function dateAsked({ request, now }: Question): string {
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

function quantityAsked(request: Request): bigint {
  const quantity = asked(request, 'quantity') ?? '';
  return new RegExp(quotaQuantitySchema.pattern).test(quantity) ? thousandthsOf(quantity) : bad('quantity-malformed');
}

const date: QueryParameter = { name: 'date', description: 'YYYY-MM-DD; today when left out.', schema: quotaDateSchema };
const year: QueryParameter = { name: 'year', description: 'This year when left out.', schema: { type: 'integer', minimum: FIRST_YEAR } };
const quantity: QueryParameter = { name: 'quantity', description: 'In the unit of the quota.', schema: quotaQuantitySchema };
const candidateParameters: QueryParameter[] = [
  { name: 'code', description: 'Tariff code, four to ten digits.', schema: { type: 'string', pattern: HS_CODE_PATTERN } },
  { name: 'importInto', description: 'Where the goods are imported.', schema: { enum: IMPORT_TERRITORIES } },
  date,
  { name: 'mfnPercent', description: 'The MFN duty, if known: makes shares of it comparable with percentages.', schema: { type: 'number', minimum: 0 } },
];

/** Tariff quotas and their ledgers: `/api/tariff-quotas`. */
export const tariffQuotaRoutes = describeRoutes('/api/tariff-quotas', 'Tariff quotas');
const routes = tariffQuotaRoutes;

routes.get('/', 'List quotas', signedIn, may('quota:read'), list(tariffQuotaListing));
routes.get('/candidates', 'Quotas that cover goods, cheapest first', signedIn, may('quota:read'),
  answer((question) => {
    const { db, request } = question;
    return readCandidates(db, {
      code: codeAsked(request), importInto: directionAsked(request), date: dateAsked(question), mfnPercent: mfnPercentAsked(request),
    });
  }, { answers: quotaCandidatesSchema, parameters: candidateParameters }));
routes.get('/use', 'How every quota stands in a year', signedIn, may('quota:read'),
  answer(({ db, request, now }) => readQuotaUse(db, yearNamed(asked(request, 'year') ?? String(yearOf(officeDay(now))))),
    { answers: quotaUseSchema, parameters: [year] }));
routes.get('/:id', 'Read a quota', signedIn, may('quota:read'), one(tariffQuotaListing));
routes.get('/:id/years/:year', 'A year of a quota with its ledger', signedIn, may('quota:read'),
  answer(({ db, id, request }) => readQuotaYear(db, id, yearNamed(String(request.params['year']))), { answers: quotaYearSchema }));
routes.get('/:id/rehearsal', 'Rehearse the allocation of a date', signedIn, may('quota:read'),
  answer((question) => rehearseAllocation(question.db, question.id, dateAsked(question)), { answers: quotaAllocationSchema, parameters: [date] }));
routes.get('/:id/what-if', 'Would a quantity be served?', signedIn, may('quota:read'),
  answer((question) => askWhatIf(question.db, question.id, { quantity: quantityAsked(question.request), date: dateAsked(question) }),
    { answers: quotaWhatIfSchema, parameters: [quantity, date] }));

routes.post('/', 'Add a quota', signedIn, may('quota:edit'),
  command(addTariffQuota, tariffQuotaSchema, { answers: tariffQuotaAnswerSchema, status: 201 }));
routes.put('/:id', 'Change the terms of a quota', signedIn, may('quota:edit'),
  command(saveTariffQuota, tariffQuotaSchema, { answers: tariffQuotaAnswerSchema, wholeRecord: true }));
routes.delete('/:id', 'Delete a quota, or close one that was used', signedIn, may('quota:edit'),
  command(removeTariffQuota, undefined, { answers: removedQuotaSchema }));

routes.post('/:id/draw', 'Enter a drawing', signedIn, may('quota:draw'),
  command(drawFromQuota, drawFromQuotaSchema, { answers: quotaEventAnswerSchema }));
routes.post('/:id/return', 'Enter a return', signedIn, may('quota:draw'),
  command(returnToQuota, returnToQuotaSchema, { answers: quotaReturnSchema }));
routes.post('/:id/allocate', 'Make the allocation of a working day', signedIn, may('quota:draw'),
  command(allocateQuota, allocateQuotaSchema, { answers: quotaAllocationSchema }));
routes.post('/:id/correct', 'Correct what counts as drawn', signedIn, may('quota:edit'),
  command(correctQuota, correctQuotaSchema, { answers: quotaEventAnswerSchema }));
routes.post('/:id/block', 'Block a year', signedIn, may('quota:edit'),
  command(blockQuota, blockQuotaSchema, { answers: quotaEventAnswerSchema }));
routes.post('/:id/unblock', 'Reopen a blocked year', signedIn, may('quota:edit'),
  command(unblockQuota, blockQuotaSchema, { answers: quotaEventAnswerSchema }));
routes.post('/:id/transfer', 'Move volume to another quota', signedIn, may('quota:edit'),
  command(transferVolume, transferVolumeSchema, { answers: quotaEventAnswerSchema }));
