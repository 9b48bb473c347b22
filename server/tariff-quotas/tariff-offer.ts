import type { BothLanguages } from '../../rules-schema/origin-rules/selector.ts';
import type { Concession } from '../../rules-schema/tariff-quota/concession.ts';
import type { ImportTerritory, QuotaDuty } from '../../rules-schema/tariff-quota/quota-terms.ts';
import type { QuotaCode, TariffQuota } from '../../rules-schema/tariff-quota/tariff-quota.ts';
import { dutyInWords } from './quota-duty-words.ts';
import { opensOn } from './tariff-quota.ts';
import type { KeptQuota } from './tariff-quota.ts';

/** A printed row that may spare goods some duty: a quota, or a concession without a limit of quantity. */
export type TariffOffer =
  | { kind: 'quota'; id: number; terms: TariffQuota }
  | { kind: 'concession'; id: number; terms: Concession };

/** What an offer is found and placed by, whichever kind it is. */
export interface OfferTerms {
  orderNumber: string;
  importInto: ImportTerritory;
  codes: readonly QuotaCode[];
  duty: QuotaDuty;
}

const ALL_YEAR = { from: '01-01', to: '12-31' } as const;

/** The quotas still in use and the concessions, as offers. */
export function offersOf(quotas: readonly KeptQuota[], concessions: readonly { id: number; concession: Concession }[]): TariffOffer[] {
  const limited = quotas.filter(({ status }) => status === 'open').map(({ id, quota }) => ({ kind: 'quota', id, terms: quota }) as const);
  return [...limited, ...concessions.map(({ id, concession }) => ({ kind: 'concession', id, terms: concession }) as const)];
}

/** What the offer is found and placed by. */
export function termsOf({ kind, terms }: TariffOffer): OfferTerms {
  const { orderNumber, importInto, codes } = terms;
  return { orderNumber, importInto, codes, duty: kind === 'quota' ? terms.inQuotaDuty : terms.duty };
}

const periodOf = (offer: TariffOffer): TariffQuota['period'] => (offer.kind === 'quota' ? offer.terms.period : ALL_YEAR);

/** Whether a date lies in the offer's validity and season. */
export function offerOpensOn(offer: TariffOffer, date: string): boolean {
  const { validFrom, validTo } = offer.terms;
  return opensOn({ validFrom, validTo, period: periodOf(offer) }, date);
}

/** The duty, and what is owed above the quantity that limits it. */
export function dutyReason(offer: TariffOffer): BothLanguages {
  const { lv, en } = dutyInWords(termsOf(offer).duty);
  if (offer.kind === 'concession') return { lv: `${lv} neierobežotā daudzumā, atlikums nav vajadzīgs`, en: `${en} for unlimited quantities, no balance is needed` };
  const above = dutyInWords(offer.terms.overQuotaDuty);
  return { lv: `kvotas robežās ${lv}, virs tās ${above.lv}`, en: `${en} within the quota, ${above.en} above it` };
}

/** Why the offer is not open. */
export function closedReason(offer: TariffOffer): BothLanguages {
  const { validFrom, validTo } = offer.terms;
  const period = periodOf(offer);
  const name = offer.kind === 'quota' ? { lv: 'kvota nav atvērta', en: 'not open' } : { lv: 'koncesija nav spēkā', en: 'not in force' };
  const until = validTo === null ? { lv: '', en: '' } : { lv: ` līdz ${validTo}`, en: ` to ${validTo}` };
  const season = period.from === ALL_YEAR.from && period.to === ALL_YEAR.to
    ? { lv: '', en: '' }
    : { lv: `, ik gadu ${numericDay(period.from)}–${numericDay(period.to)}`, en: `, every year ${namedDay(period.from)} to ${namedDay(period.to)}` };
  return {
    lv: `šajā dienā ${name.lv}: spēkā no ${validFrom}${until.lv}${season.lv}`,
    en: `${name.en} on this date: valid from ${validFrom}${until.en}${season.en}`,
  };
}

/** `02-21` → `21.02.` */
function numericDay(monthAndDay: string): string {
  const [month, day] = monthAndDay.split('-');
  return `${day}.${month}.`;
}

/** `02-21` → `21 February` */
function namedDay(monthAndDay: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(new Date(`2008-${monthAndDay}T00:00:00Z`));
}
