import { describe, expect, it } from 'vitest';
import { checkTariffQuota } from '../../rules-schema/tariff-quota/check-tariff-quota.ts';
import { tariffQuotaSchema } from '../../rules-schema/tariff-quota/tariff-quota.ts';
import type { TariffQuota } from '../../rules-schema/tariff-quota/tariff-quota.ts';
import { validator } from '../../rules-schema/validate.ts';
import { printedAnnexes } from '../../seeds/tariff-quotas/load.ts';
import { printedQuota } from './printed-quotas.ts';

const validate = validator<TariffQuota>(tariffQuotaSchema);

/** Annex, printed rows, sum of the volumes, sum of the increases, printed codes: counted in the print. */
const counted: [string, number, number, number, number][] = [
  ['II', 44, 145_987, 4_075, 71],
  ['IV', 18, 89_185, 3_515, 23],
  ['V', 20, 94_052, 0, 36],
  ['VI', 5, 2_510, 0, 58],
  ['VII', 5, 465, 0, 58],
  ['VIII/II/2', 8, 20_732, 0, 31],
  ['VIII/II/3', 5, 27_580, 0, 14],
  ['VIII/II/4', 1, 300, 0, 2],
  ['IX', 5, 95_900, 10_800, 7],
];

describe('the printed rows', () => {
  it.each(counted)('Annex %s: %i rows', (annex, rows, volume, increase, codes) => {
    const quotas = printedAnnexes.find((one) => one.annex === annex)?.quotas ?? [];
    const sum = (of: (quota: TariffQuota) => number): number => quotas.reduce((total, quota) => total + of(quota), 0);
    expect(quotas).toHaveLength(rows);
    expect(sum((quota) => Number(quota.baseVolume))).toBe(volume);
    expect(sum((quota) => Number(quota.yearlyIncrement))).toBe(increase);
    expect(sum((quota) => quota.codes.length)).toBe(codes);
  });

  it('stand in the order of the print, without overlap of lines', () => {
    for (const annex of printedAnnexes) {
      const lines = annex.quotas.flatMap((quota) => quota.source.lines);
      expect(lines).toEqual([...lines].sort((a, b) => a - b));
      expect(annex.quotas.map((quota) => quota.orderNumber)).toEqual(
        annex.quotas.map((_, index) => `${annex.annex}-${String(index + 1).padStart(2, '0')}`),
      );
    }
  });

  it('have the shape, make sense and speak both languages', () => {
    for (const quota of printedAnnexes.flatMap((annex) => annex.quotas)) {
      expect(validate(quota)).toMatchObject({ ok: true });
      expect(checkTariffQuota(quota)).toEqual([]);
      expect(quota.description.en).not.toBe(quota.description.lv);
    }
  });
});

const terms: [string, string, Partial<TariffQuota>][] = [
  ['Annex II, footnote *', 'II-23', { period: { from: '02-21', to: '09-14' }, baseVolume: '5800', yearlyIncrement: '0' }],
  ['Annex IV apples have no season', 'IV-10', { period: { from: '01-01', to: '12-31' }, inQuotaDuty: { kind: 'percentOfMfn', percent: '50' } }],
  ['Annex V, 0401: EUR 4,2/100 kg', 'V-05', {
    inQuotaDuty: { kind: 'specific', amount: { amount: '4.20', currency: 'EUR' }, per: { quantity: '100', unit: 'kg' } },
  }],
  ['Annex V, 2008 50', 'V-20', { baseVolume: '22', inQuotaDuty: { kind: 'adValorem', percent: '6' } }],
  ['Annex III frees half above the quota of Annex II, 0104', 'II-02', { overQuotaDuty: { kind: 'percentOfMfn', percent: '50', printedIn: 'III' } }],
  ['Annex IX, footnote 1 (Community)', 'IX-01', { importInto: 'EU', unit: 'hl', increaseCondition: { minimumUsePercent: '80', ceiling: '98000', ceilingOver: ['IX-01', 'IX-02'] } }],
  ['Annex IX, footnote 2', 'IX-02', { transferTo: ['IX-01'], yearlyIncrement: '0' }],
  ['Annex IX, footnote 1 (Croatia)', 'IX-03', { importInto: 'HR', increaseCondition: { minimumUsePercent: '80', ceiling: '18000', ceilingOver: ['IX-03'] } }],
  ['Annex IX, ex 2204', 'IX-05', { baseVolume: '900', inQuotaDuty: { kind: 'percentOfMfn', percent: '50' } }],
];

describe('terms of single rows', () => {
  it.each(terms)('%s', (_, orderNumber, expected) => {
    expect(printedQuota(orderNumber)).toMatchObject(expected);
  });
});

const faults: [string, string, Partial<TariffQuota>, string][] = [
  ['a range that descends', 'IV-16', { codes: [{ code: '1602 39', ex: false, to: '1602 10', except: [] }] }, '/codes/0/to'],
  ['an exception outside', 'II-11', { codes: [{ code: '0406', ex: false, to: null, except: ['0405 10'] }] }, '/codes/0/except/0'],
  ['a code given twice', 'II-01', { codes: [{ code: '0104', ex: false, to: null, except: [] }, { code: '0104', ex: false, to: null, except: [] }] }, '/codes/1/code'],
  ['a volume finer than the precision', 'II-01', { decimals: 0, baseVolume: '625.5' }, '/baseVolume'],
  ['29 February of every year is a day, 30 February is not', 'II-01', { period: { from: '02-29', to: '02-30' } }, '/period/to'],
  ['a period over New Year', 'II-01', { period: { from: '10-01', to: '03-31' } }, '/period/to'],
  ['a validity that ends before it begins', 'II-01', { validTo: '2007-07-31' }, '/validTo'],
  ['an increase of an unknown volume (art. 10)', 'II-01', { firstYear: { standing: 'increased', basis: 'days', previousVolume: null } }, '/firstYear/previousVolume'],
  ['a previous volume above the base (art. 10)', 'II-01', { firstYear: { standing: 'increased', basis: 'days', previousVolume: '626' } }, '/firstYear/previousVolume'],
  ['a condition without an increase', 'IX-01', { yearlyIncrement: '0' }, '/yearlyIncrement'],
  ['a ceiling below the volume', 'IX-03', { increaseCondition: { minimumUsePercent: '80', ceiling: '13000', ceilingOver: ['IX-03'] } }, '/increaseCondition/ceiling'],
  ['a ceiling over other quotas only', 'IX-03', { increaseCondition: { minimumUsePercent: '80', ceiling: '18000', ceilingOver: ['IX-04'] } }, '/increaseCondition/ceilingOver'],
  ['a transfer to itself', 'IX-02', { transferTo: ['IX-02'] }, '/transferTo'],
  ['lines that descend', 'II-01', { source: { ...printedQuota('II-01').source, lines: [637, 634] } }, '/source/lines'],
];

describe('sense a schema cannot say', () => {
  it.each(faults)('%s', (_, orderNumber, change, pointer) => {
    expect(checkTariffQuota({ ...printedQuota(orderNumber), ...change }).map((problem) => problem.pointer)).toEqual([pointer]);
  });
});

const misshapen: [string, Record<string, unknown>, string][] = [
  ['a volume with a space', { baseVolume: '1 500' }, '/baseVolume'],
  ['a duty of an unknown kind', { inQuotaDuty: { kind: 'reduced' } }, '/inQuotaDuty'],
  ['a code that is none', { codes: [{ code: 'milk', ex: false, to: null, except: [] }] }, '/codes/0/code'],
  ['a direction that is none', { importInto: 'LV' }, '/importInto'],
];

describe('shape', () => {
  it.each(misshapen)('%s', (_, change, pointer) => {
    const answer = validate({ ...printedQuota('II-02'), ...change });
    expect(answer.ok ? [] : answer.problems.map((problem) => problem.pointer).filter((at) => at.startsWith(pointer))).not.toEqual([]);
  });
});
