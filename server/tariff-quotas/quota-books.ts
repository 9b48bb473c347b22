import type { Thousandths } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import type { TariffQuota } from '../../rules-schema/tariff-quota/tariff-quota.ts';
import { forecastExhaustion, openDaysIn } from './quota-forecast.ts';
import type { QuotaForecast } from './quota-forecast.ts';
import { standAfter } from './quota-ledger.ts';
import type { LedgerEntry, QuotaStand } from './quota-ledger.ts';
import type { QuotaEventKind } from '../../rules-schema/tariff-quota/quota-terms.ts';
import { FIRST_YEAR, volumeInYear } from './quota-volume.ts';
import type { QuotaVolume, UseByYear } from './quota-volume.ts';

/** The ledger of a quota added up: what was entered of each kind in each year, how often, and the last entry of the kind. */
export interface LedgerTotal {
  year: number;
  kind: QuotaEventKind;
  quantity: Thousandths;
  entries: number;
  lastId: number;
}

/** All that decides how a quota stands: its terms, the quotas it shares a ceiling with, its ledger. */
export interface QuotaBook {
  quota: TariffQuota;
  sharing: readonly TariffQuota[];
  totals: readonly LedgerTotal[];
}

/** The sums of a year as entries: their order decides only whether a block or its lifting came last. */
function entriesOf(book: QuotaBook, year: number): LedgerEntry[] {
  return book.totals.filter((total) => total.year === year).sort((a, b) => a.lastId - b.lastId);
}

function useByYear(book: QuotaBook): UseByYear {
  const years = new Set(book.totals.map((total) => total.year));
  return new Map([...years].map((year) => [year, standAfter(0n, entriesOf(book, year))]));
}

/** The volume of a year by the terms and the use of the years before. */
export function volumeOf(book: QuotaBook, year: number): QuotaVolume {
  const others = (inYear: number): Thousandths =>
    book.sharing.reduce((sum, quota) => sum + volumeInYear(quota, inYear, new Map()).volume, 0n);
  return volumeInYear(book.quota, year, useByYear(book), others);
}

/** How the quota stands in a year. */
export function standIn(book: QuotaBook, year: number): QuotaStand {
  return standAfter(volumeOf(book, year).volume, entriesOf(book, year));
}

/** When the quota is expected to be exhausted, as seen on a day. */
export function forecastIn(book: QuotaBook, year: number, today: string): QuotaForecast {
  const { drawn, balance } = standIn(book, year);
  const draws = book.totals.filter((total) => total.year === year && total.kind === 'draw');
  const drawings = draws.reduce((sum, total) => sum + total.entries, 0);
  return forecastExhaustion({ drawn, balance, drawings, ...openDaysIn(book.quota, year), today });
}

/** The book with one more entry. */
export function bookWith(book: QuotaBook, year: number, entry: LedgerEntry): QuotaBook {
  return { ...book, totals: [...book.totals, { year, ...entry, entries: 1, lastId: Number.MAX_SAFE_INTEGER }] };
}

/**
 * The first year whose ledger exceeds its volume, or null. Changed terms can do that, and so can a return where the
 * use of one year earns the increase of the next (Annex IX, footnote 1).
 */
export function overdrawnYear(book: QuotaBook): number | null {
  const years = [...new Set(book.totals.map((total) => total.year))].sort((a, b) => a - b);
  return years.find((year) => year < FIRST_YEAR || standIn(book, year).balance < 0n) ?? null;
}
