import type { TariffQuotaAnswer } from '../../../rules-schema/tariff-quota/quota-answers.ts';
import type { OverQuotaDuty, QuotaDuty } from '../../../rules-schema/tariff-quota/quota-terms.ts';
import type { TariffQuota } from '../../../rules-schema/tariff-quota/tariff-quota.ts';

/** A duty while it is edited: the fields of every kind stay until the form is sent. */
type DutyFields = { kind: QuotaDuty['kind']; percent?: string; amount?: { amount: string; currency: string } };
type OverDutyFields = { kind: OverQuotaDuty['kind']; percent?: string; printedIn?: string; except?: TariffQuota['description'] };

/** A quota as the form holds it: emptied inputs are null, and the condition of the increase is a switch. */
export type QuotaFormValues = Omit<TariffQuota, 'inQuotaDuty' | 'overQuotaDuty' | 'increaseCondition' | 'source'> & {
  inQuotaDuty: DutyFields;
  overQuotaDuty: OverDutyFields;
  increaseIsEarned: boolean;
  increaseCondition: Partial<NonNullable<TariffQuota['increaseCondition']>> | null;
  source: Omit<TariffQuota['source'], 'lines'> & { firstLine: number | null; lastLine: number | null };
};

/** What a new quota begins with. */
export const emptyQuota: QuotaFormValues = {
  orderNumber: '', annex: '', importInto: 'EU', nomenclature: 'CN', codes: [{ code: '', ex: false, to: null, except: [] }], codesPrinted: '',
  description: { lv: '', en: '' }, unit: 't', decimals: 3, baseVolume: '', yearlyIncrement: '0',
  inQuotaDuty: { kind: 'free' }, overQuotaDuty: { kind: 'mfn' }, period: { from: '01-01', to: '12-31' }, validFrom: '', validTo: null,
  firstYear: { standing: 'unrecorded', basis: 'months', previousVolume: null }, increaseIsEarned: false, increaseCondition: null,
  transferTo: [], conditions: [], footnotes: [], remarks: [], source: { annex: '', part: '', legalBasis: '', page: null, firstLine: null, lastLine: null },
};

/** A kept quota as the form shows it. */
export const formValuesOf = ({ increaseCondition, source: { lines, ...source }, ...quota }: TariffQuotaAnswer): QuotaFormValues => ({
  ...quota,
  increaseIsEarned: increaseCondition !== null,
  increaseCondition,
  source: { ...source, firstLine: lines[0] ?? null, lastLine: lines[1] ?? null },
});

const dutyFrom = ({ kind, percent, amount }: DutyFields): object => {
  switch (kind) {
    case 'free':
      return { kind };
    case 'percentOfMfn':
    case 'adValorem':
      return { kind, percent };
    case 'specific':
      return { kind, amount, per: { quantity: '100', unit: 'kg' } };
  }
};

const overDutyFrom = ({ kind, percent, printedIn, except }: OverDutyFields): object => {
  switch (kind) {
    case 'mfn':
      return { kind };
    case 'free':
      return { kind, printedIn };
    case 'percentOfMfn':
      return { kind, percent, printedIn, ...(except ? { except } : {}) };
  }
};

/** An input React-Admin emptied is null; the server asks for text, and says so at the field when there is none. */
const textOf = (value: string | null | undefined): string => value ?? '';

const linesFrom = ({ firstLine, lastLine }: QuotaFormValues['source']): number[] =>
  firstLine === null ? [] : [firstLine, lastLine ?? firstLine];

/** The form as the server wants it: only the fields of the chosen kinds, lists never missing. */
export const quotaFrom = (values: QuotaFormValues): object => {
  const { orderNumber, annex, importInto, nomenclature, codesPrinted, description, unit, decimals, baseVolume, yearlyIncrement, period, validFrom, firstYear } = values;
  const { page, part, legalBasis, annex: sourceAnnex } = values.source;
  return {
    orderNumber: textOf(orderNumber), annex: textOf(annex), importInto, nomenclature, codesPrinted: textOf(codesPrinted), unit, decimals, period, validFrom: textOf(validFrom), firstYear,
    baseVolume: textOf(baseVolume), yearlyIncrement: textOf(yearlyIncrement), validTo: values.validTo || null,
    description: { lv: textOf(description?.lv), en: textOf(description?.en) },
    codes: (values.codes ?? []).map(({ code, ex, to, except }) => ({ code: textOf(code), ex: ex ?? false, to: to || null, except: except ?? [] })),
    inQuotaDuty: dutyFrom(values.inQuotaDuty),
    overQuotaDuty: overDutyFrom(values.overQuotaDuty),
    increaseCondition: values.increaseIsEarned ? { ...values.increaseCondition } : null,
    transferTo: values.transferTo ?? [], conditions: values.conditions ?? [], footnotes: values.footnotes ?? [], remarks: values.remarks ?? [],
    ...(values.corrections ? { corrections: values.corrections } : {}),
    source: { annex: textOf(sourceAnnex), part: textOf(part), legalBasis: textOf(legalBasis), page: page ?? null, lines: linesFrom(values.source) },
  };
};
