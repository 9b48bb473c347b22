import { describe, expect, it } from 'vitest';
import type { QuotaCode } from '../../rules-schema/tariff-quota/tariff-quota.ts';
import { candidatesFor } from '../../server/tariff-quotas/quota-candidates.ts';
import { coverageByCode } from '../../server/tariff-quotas/quota-coverage.ts';
import type { KeptQuota } from '../../server/tariff-quotas/tariff-quota.ts';
import { offersOf } from '../../server/tariff-quotas/tariff-offer.ts';
import { printedAnnexes } from '../../seeds/tariff-quotas/load.ts';
import { concessionAnnexes, concessionsOf } from '../../seeds/tariff-quotas/printed-concessions.ts';

const kept: KeptQuota[] = printedAnnexes
  .flatMap((annex) => annex.quotas)
  .map((quota, index) => ({ id: index + 1, version: 1, status: 'open', quota }));
const conceded = concessionAnnexes.flatMap(concessionsOf).map((concession, index) => ({ id: index + 1, concession }));
const offers = offersOf(kept, conceded);

const code = (text: string, more: Partial<QuotaCode> = {}): QuotaCode => ({ code: text, ex: false, to: null, except: [], ...more });

const coverages: [string, QuotaCode, string, 'yes' | 'no' | 'unknown'][] = [
  ['a longer code inside', code('0406'), '0406 90 78', 'yes'],
  ['another heading', code('0406'), '0405 10', 'no'],
  ['a shorter code may be inside', code('0406 90 78'), '0406', 'unknown'],
  ['the code itself', code('0406 90 78'), '04069078', 'yes'],
  ['an exception takes out', code('0406', { except: ['0406 90 78'] }), '0406 90 78', 'no'],
  ['a Croatian tenth digit of the exception', code('0406', { except: ['0406 90 78'] }), '0406 90 78 10', 'no'],
  ['a code that holds the exception', code('0406', { except: ['0406 90 78'] }), '0406 90', 'unknown'],
  ['beside the exception', code('0406', { except: ['0406 90 78'] }), '0406 10', 'yes'],
  ['ex has to be attested', code('0105 94 00', { ex: true }), '0105 94 00', 'unknown'],
  ['a range of subheadings', code('1602 10', { to: '1602 39' }), '1602 32 11', 'yes'],
  ['beyond the range', code('1602 10', { to: '1602 39' }), '1602 41', 'no'],
  ['the heading of a range', code('1602 10', { to: '1602 39' }), '1602', 'unknown'],
  ['a range printed with eight digits and six', code('1602 10 00', { to: '1602 39' }), '1602 39 80', 'yes'],
];

describe('whether a printed code covers the goods', () => {
  it.each(coverages)('%s', (_, pattern, goods, covers) => {
    expect(coverageByCode(pattern, goods).covers).toBe(covers);
  });
});

/** Code, date, MFN duty if known, and the candidates in order with their coverage. */
const questions: [string, string, 'HR' | 'EU', string, number | null, string[]][] = [
  ['0406 90 78 is printed twice and excepted once', '0406 90 78', 'HR', '2008-05-20', null, ['II-10 yes', 'II-12 yes']],
  ['0406 10: the general quota and the one without Gouda', '0406 10', 'HR', '2008-05-20', null, ['II-10 yes', 'II-11 yes']],
  ['0406 alone may be any of the three', '0406', 'HR', '2008-05-20', null, ['II-10 yes', 'II-11 unknown', 'II-12 unknown']],
  ['0602 90 10 falls under both, and Annex III halves all of 0602', '0602 90 10', 'HR', '2008-05-20', null, ['II-14 yes', 'II-15 yes', 'III-009 yes']],
  ['2009 80 stands in two rows', '2009 80 73', 'HR', '2008-05-20', null, ['II-40 yes', 'II-41 yes']],
  ['apples in season: free before half', '0808 10 80', 'HR', '2008-03-01', null, ['II-23 yes', 'IV-10 yes']],
  ['apples out of season: the open quota first', '0808 10 80', 'HR', '2008-10-01', null, ['IV-10 yes', 'II-23 yes']],
  ['pork: 25 % listed before half of an unknown MFN', '0203', 'HR', '2008-05-20', null, ['V-04 yes', 'IV-03 yes']],
  ['pork: half of an MFN of 40 % is 20 %', '0203', 'HR', '2008-05-20', 40, ['IV-03 yes', 'V-04 yes']],
  ['pork: half of an MFN of 60 % is 30 %', '0203', 'HR', '2008-05-20', 60, ['V-04 yes', 'IV-03 yes']],
  ['milk: free before an amount per mass', '0401 20', 'HR', '2008-05-20', null, ['II-07 yes', 'V-05 yes']],
  ['wine into Croatia: ex everywhere', '2204 21', 'HR', '2008-05-20', null, ['IX-03 unknown', 'IX-05 unknown']],
  ['wine into the Community', '2204 21', 'EU', '2008-05-20', null, ['IX-01 unknown']],
  ['cheese into the Community: nothing', '0406', 'EU', '2008-05-20', null, []],
  ['2009 80 11 is freed by Annex I; the quota comes after it, for it needs a balance', '2009 80 11', 'HR', '2008-05-20', null, ['I-100 yes', 'II-40 yes']],
  ['flowers of Annex III have no quota', '0603 10', 'HR', '2008-05-20', null, ['III-010 yes']],
  ['turkey eggs: Annex I frees what Annex III halves', '0407 00 30 40', 'HR', '2008-05-20', null, ['I-007 yes', 'III-007 yes']],
  ['yoghurt with fruit into Croatia is a quota, into the Community a concession', '0403 10 51', 'HR', '2008-05-20', null, ['VIII/II/2-01 yes']],
  ['yoghurt with fruit into the Community', '0403 10 51', 'EU', '2008-05-20', null, ['VIII/I-001 yes']],
  ['plum, pear and cherry spirit share a code', '2208 90 33', 'HR', '2008-05-20', null, ['VIII/II/1-081 unknown', 'VIII/II/2-06 unknown']],
  ['bitters: list 1 frees 2103 whatever list 4 says', '2103 90 30', 'HR', '2008-05-20', null, ['VIII/II/1-064 yes', 'VIII/II/4-01 yes']],
  ['trout into the Community', '0302 11 80', 'EU', '2008-05-20', null, ['VI-01 yes']],
  ['canned fish into Croatia', '1604 14', 'HR', '2008-05-20', null, ['VII-05 yes']],
  ['before the protocol nothing is in force', '0603 10', 'HR', '2007-07-31', null, ['III-010 yes']],
];

describe('candidates: every quota and concession that covers the goods, open ones first, cheapest first', () => {
  it.each(questions)('%s', (_, goods, importInto, date, mfnPercent, expected) => {
    const found = candidatesFor(offers, { code: goods, importInto, date, mfnPercent });
    expect(found.map((candidate) => `${candidate.offer.terms.orderNumber} ${candidate.covers}`)).toEqual(expected);
    expect(found.every((candidate) => candidate.why.length >= 2)).toBe(true);
  });

  it('tells the season (Annex II, footnote *) at both ends', () => {
    const apples = (date: string): boolean | undefined =>
      candidatesFor(offers, { code: '0808 10', importInto: 'HR', date, mfnPercent: null }).find(({ offer }) => offer.terms.orderNumber === 'II-23')?.open;
    expect([apples('2008-02-20'), apples('2008-02-21'), apples('2008-09-14'), apples('2008-09-15')]).toEqual([false, true, true, false]);
  });

  it('tells from which MFN duty on the other is cheaper', () => {
    const [, half] = candidatesFor(offers, { code: '0203', importInto: 'HR', date: '2008-05-20', mfnPercent: null });
    expect(half?.why.map((why) => why.en)).toContain('50 % of MFN is cheaper than 25 % only if the MFN duty is below 50 %');
  });
});
