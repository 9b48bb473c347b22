import { describe, expect, it } from 'vitest';
import type { TariffQuota } from '../../rules-schema/tariff-quota/tariff-quota.ts';
import { quantityText, thousandthsOf } from '../../rules-schema/tariff-quota/quota-quantity.ts';
import { volumeInYear } from '../../server/tariff-quotas/quota-volume.ts';
import { printedQuota } from './printed-quotas.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const printedVolumes: [string, number, string, string][] = [
  ['II-20', 2007, '31250', '31 250'],
  ['II-20', 2008, '32500', '31 250 + 1 × 1 250 = 32 500'],
  ['II-20', 2011, '36250', '31 250 + 4 × 1 250 = 36 250'],
  ['II-23', 2012, '5800', '5 800'],
  ['IV-10', 2012, '8400', '6 900 + 5 × 300 = 8 400'],
  ['V-20', 2030, '22', '22'],
];

describe('volume of a year = base + increment × (year − 2007)', () => {
  it.each(printedVolumes)('%s in %i is %s', (orderNumber, year, volume, arithmetic) => {
    const answer = volumeInYear(printedQuota(orderNumber), year, new Map());
    expect(quantityText(answer.volume)).toBe(volume);
    expect(plain(answer.arithmetic)).toBe(arithmetic);
  });

  it('refuses a year before the protocol', () => {
    expect(() => volumeInYear(printedQuota('II-20'), 2006, new Map())).toThrow(RangeError);
  });
});

type FirstYear = TariffQuota['firstYear'];

const volumesOf2007: [FirstYear, string, string][] = [
  [{ standing: 'unrecorded', basis: 'months', previousVolume: null }, '31250', '31 250'],
  [{ standing: 'new', basis: 'months', previousVolume: null }, '13020.833', '31 250 × 5/12 = 13 020.833'],
  [{ standing: 'new', basis: 'days', previousVolume: null }, '13099.315', '31 250 × 153/365 = 13 099.315'],
  [{ standing: 'increased', basis: 'months', previousVolume: '25000' }, '27604.166', '25 000 + (31 250 − 25 000) × 5/12 = 27 604.166'],
  [{ standing: 'increased', basis: 'days', previousVolume: '25000' }, '27619.863', '25 000 + (31 250 − 25 000) × 153/365 = 27 619.863'],
];

describe('article 10: new quotas, and only the increase of existing ones, proportional to the time before 1 August 2007', () => {
  it.each(volumesOf2007)('%o gives %s', (firstYear, volume, arithmetic) => {
    const answer = volumeInYear({ ...printedQuota('II-20'), firstYear }, 2007, new Map());
    expect(quantityText(answer.volume)).toBe(volume);
    expect(plain(answer.arithmetic)).toBe(arithmetic);
    expect(answer.remarks).toHaveLength(1);
  });

  it('leaves 2008 alone', () => {
    const firstYear: FirstYear = { standing: 'new', basis: 'days', previousVolume: null };
    expect(quantityText(volumeInYear({ ...printedQuota('II-20'), firstYear }, 2008, new Map()).volume)).toBe('32500');
  });
});

/** Use of each year from 2007 on, then the year asked for, the other quotas' volume, the volume and its arithmetic. */
const wine: [string, string[], number, string, string, string][] = [
  ['IX-01', ['35200'], 2008, '29000', '54000', '44 000 + 10 000 = 54 000'],
  ['IX-01', ['35199.99'], 2008, '29000', '44000', '44 000'],
  ['IX-01', ['44000', '54000'], 2009, '29000', '64000', '44 000 + 10 000 + 10 000 = 64 000'],
  ['IX-01', ['44000', '0', '44000'], 2010, '29000', '64000', '44 000 + 10 000 + 10 000 = 64 000'],
  ['IX-01', ['44000', '54000', '64000'], 2010, '29000', '69000', '44 000 + 10 000 + 10 000 + 5 000 = 69 000'],
  ['IX-01', ['44000', '54000', '64000', '69000', '69000'], 2012, '29000', '69000', '44 000 + 10 000 + 10 000 + 5 000 = 69 000'],
  ['IX-03', ['11200'], 2008, '0', '14800', '14 000 + 800 = 14 800'],
  ['IX-03', ['14000', '14800', '15600', '16400', '17200', '18000'], 2013, '0', '18000', '14 000 + 800 + 800 + 800 + 800 + 800 = 18 000'],
];

describe('Annex IX, footnote 1: the increase is earned by 80 % use and stops at the ceiling', () => {
  it.each(wine)('%s after use of %j: %i', (orderNumber, use, year, others, volume, arithmetic) => {
    const byYear = new Map(use.map((used, index) => [2007 + index, { drawn: thousandthsOf(used), moved: 0n }] as const));
    const answer = volumeInYear(printedQuota(orderNumber), year, byYear, () => thousandthsOf(others));
    expect(quantityText(answer.volume)).toBe(volume);
    expect(plain(answer.arithmetic)).toBe(arithmetic);
  });

  it('counts what was moved to the quota as eligible: 80 % of 44 000 + 4 000 is 38 400', () => {
    const after = (drawn: string): string => {
      const use = new Map([[2007, { drawn: thousandthsOf(drawn), moved: thousandthsOf('4000') }]]);
      return quantityText(volumeInYear(printedQuota('IX-01'), 2008, use, () => thousandthsOf('29000')).volume);
    };
    expect([after('38399.99'), after('38400')]).toEqual(['44000', '54000']);
  });

  it('says why a year brought no increase', () => {
    const [remark] = volumeInYear(printedQuota('IX-01'), 2008, new Map(), () => thousandthsOf('29000')).remarks;
    expect(plain(remark?.en ?? '')).toBe('No increase in 2008: 0 / 44 000 was used in the year before, less than 80 %.');
    expect(plain(remark?.lv ?? '')).toContain('2008. gadā bez palielinājuma');
  });
});
