import type { Knex } from 'knex';
import { tariffQuotaAnswerSchema } from '../../rules-schema/tariff-quota/quota-answers.ts';
import type { QuotaUseAnswer, QuotaYearAnswer, TariffQuotaAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import type {
  QuotaAllocationAnswer,
  QuotaCandidateAnswer,
  QuotaWhatIfAnswer,
} from '../../rules-schema/tariff-quota/quota-question-answers.ts';
import { quantityText } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import type { Thousandths } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import type { Listing } from '../database/listing.ts';
import { candidateAnswer } from './candidate-answers.ts';
import { readAllConcessions } from './concession-store.ts';
import { allocatedYearAnswer, eventAnswer, quotaAnswer, standAnswer } from './quota-answers.ts';
import { readBook, readBooks } from './quota-book-reads.ts';
import { volumeOf } from './quota-books.ts';
import { candidatesFor } from './quota-candidates.ts';
import type { CandidateQuestion } from './quota-candidates.ts';
import { readQuotaEvents } from './quota-event-store.ts';
import { readGround } from './quota-ground-reads.ts';
import { balancesAfter } from './quota-ledger.ts';
import { demandYear, found } from './quota-refusals.ts';
import { allocationOn, whatIf } from './quota-rehearsal.ts';
import { offersOf } from './tariff-offer.ts';
import { quotaFromRow, readAllQuotas, readQuota } from './tariff-quota-store.ts';
import type { QuotaRow } from './tariff-quota-store.ts';
import { hasYear, opensOn, yearOf, yearsAllocatedOn } from './tariff-quota.ts';
import { acceptedUpTo, countedAcceptance, workingDayFrom } from './working-days.ts';

/** The register of quotas. */
export const tariffQuotaListing: Listing<QuotaRow, TariffQuotaAnswer> = {
  resource: 'tariff-quotas',
  from: (db) => db('tariff_quotas').select('tariff_quotas.*'),
  id: 'tariff_quotas.id',
  columns: {
    orderNumber: { column: 'tariff_quotas.order_number', holds: 'text' },
    annex: { column: 'tariff_quotas.annex', holds: 'text' },
    importInto: { column: 'tariff_quotas.import_into', holds: 'text' },
    unit: { column: 'tariff_quotas.unit', holds: 'text' },
    baseVolume: { column: 'tariff_quotas.base_volume', holds: 'integer', filterable: false },
    status: { column: 'tariff_quotas.status', holds: 'text' },
    updatedAt: { column: 'tariff_quotas.updated_at', holds: 'moment' },
  },
  search: 'tariff_quotas.search_text',
  order: ['orderNumber', 'ASC'],
  item: (row) => quotaAnswer(quotaFromRow(row)),
  itemSchema: tariffQuotaAnswerSchema,
};

/** The annexes the register holds quotas of, closed ones included. */
export async function readAnnexes(db: Knex): Promise<string[]> {
  return db('tariff_quotas').distinct('annex').orderBy('annex').pluck('annex');
}

/** One year of a quota: volume with its arithmetic, what was drawn, the balance, the forecast of `today`, the ledger. @throws Refusal 404; 422 no such year */
export async function readQuotaYear(db: Knex, id: number, year: number, today: string): Promise<QuotaYearAnswer> {
  const kept = found(await readQuota(db, id));
  demandYear(kept, year);
  const { orderNumber, unit } = kept.quota;
  const book = await readBook(db, kept);
  const entered = await readQuotaEvents(db, id, year);
  const balances = balancesAfter(volumeOf(book, year).volume, entered);
  const events = entered.map((event, index) => ({ ...eventAnswer(event), balance: quantityText(balances[index] ?? 0n) }));
  return { ...standAnswer(book, year, today), quotaId: id, orderNumber, unit, events };
}

/** How every quota that has such a year stands in it, by order number, with the forecast of `today`. */
export async function readQuotaUse(db: Knex, year: number, today: string): Promise<QuotaUseAnswer[]> {
  const quotas = (await readAllQuotas(db)).filter(({ quota }) => hasYear(quota, year));
  const books = await readBooks(db, quotas);
  return quotas.flatMap(({ id: quotaId, quota: { orderNumber, annex, importInto, unit, description } }) => {
    const book = books.get(quotaId);
    return book ? [{ ...standAnswer(book, year, today), quotaId, orderNumber, annex, importInto, unit, description }] : [];
  });
}

/** Every quota and concession that covers or may cover the goods, each quota with its stand in the year of the date. */
export async function readCandidates(db: Knex, question: CandidateQuestion, today: string): Promise<QuotaCandidateAnswer[]> {
  const quotas = await readAllQuotas(db);
  const candidates = candidatesFor(offersOf(quotas, await readAllConcessions(db)), question);
  const year = yearOf(question.date);
  const covering = new Set(candidates.map(({ offer }) => (offer.kind === 'quota' ? offer.id : null)));
  const books = await readBooks(db, quotas.filter(({ id }) => covering.has(id)));
  return candidates.map((candidate) => {
    const { offer } = candidate;
    const book = offer.kind === 'quota' && hasYear(offer.terms, year) ? books.get(offer.id) : undefined;
    return candidateAnswer(candidate, book === undefined ? null : standAnswer(book, year, today));
  });
}

/** The allocation of a date (of the next working day, if it is none), with ratio and shares; nothing is changed. @throws Refusal 404 */
export async function rehearseAllocation(db: Knex, id: number, date: string): Promise<QuotaAllocationAnswer> {
  const kept = found(await readQuota(db, id));
  const day = workingDayFrom(date);
  const years: QuotaAllocationAnswer['years'] = [];
  for (const year of yearsAllocatedOn(kept.quota, day)) {
    const ground = await readGround(db, kept, year);
    years.push(allocatedYearAnswer(year, ground, allocationOn(ground, day)));
  }
  return { quotaId: id, day, acceptedUpTo: acceptedUpTo(day), years };
}

/** Whether a quantity would be served if it were accepted on the date. @throws Refusal 404; 422 no such year */
export async function askWhatIf(db: Knex, id: number, { quantity, date }: { quantity: Thousandths; date: string }): Promise<QuotaWhatIfAnswer> {
  const kept = found(await readQuota(db, id));
  const year = yearOf(countedAcceptance(date));
  demandYear(kept, year);
  return { quotaId: id, open: kept.status === 'open' && opensOn(kept.quota, date), ...whatIf(await readGround(db, kept, year), quantity, date) };
}
