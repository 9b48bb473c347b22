import { describe, expect, it } from 'vitest';
import type { OpenApplication, OpenLine } from '../../rules-schema/application/open-application.ts';
import { consignmentOfApplication, sumOf } from '../../admin/proofs/consignment-of-application.ts';
import { consignmentOfGoods } from '../../admin/proofs/consignment-of-goods.ts';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

const line = (item: number, outcome: OpenLine['outcome']): OpenLine => ({ item, outcome, determination: null, problems: [], facts: null, ruleTableVersion: null, decision: null, answers: [] });

const application = (payload: object, lines: OpenLine[]) =>
  ({ type: 'eur1', receivedAt: '2008-05-02T09:00:00.000Z', payload: { manufacturedIn: 'LV', exportedTo: 'HR', items: [{ number: 1, exWorksPrice: eur('5999.99') }, { number: 2, exWorksPrice: eur('0.02') }], ...payload }, lines }) as unknown as OpenApplication;

describe('the consignment of an application for EUR.1', () => {
  const both = [line(1, 'originating'), line(2, 'originating')];

  it('sums the goods exactly, and originates when every line does (articles 17(4) and 22(1)(b))', () => {
    expect(consignmentOfApplication(application({}, both))).toEqual({ from: 'LV', to: 'HR', date: '2008-05-02', originating: true, value: eur('6000.01') });
    expect(consignmentOfApplication(application({}, [line(1, 'originating'), line(2, 'undetermined')]))).not.toHaveProperty('originating');
    expect(consignmentOfApplication(application({}, [line(1, 'not-originating'), line(2, 'undetermined')]))?.originating).toBe(false);
  });

  it('reads box 7: retrospective, duplicate, replacement (articles 18–20)', () => {
    const remarks = {
      issuedRetrospectively: { exportPlace: 'Rīga', exportDate: '2008-04-30', reason: 'error-or-omission' },
      duplicateOf: { number: 'A 1', issuedOn: '2008-04-01', reason: 'lost' },
      replaces: [{ number: 'A 2' }],
    };
    expect(consignmentOfApplication(application({ remarks, destination: 'HR' }, both))).toMatchObject({
      exportedOn: '2008-04-30', exportedFrom: 'Rīga', retrospective: { reason: 'error-or-omission' },
      loss: { reason: 'lost', originalIssuedOn: '2008-04-01' }, replacement: { sentTo: 'HR' },
    });
  });

  it('is none where the form does not say from where and to where, or another certificate is asked for', () => {
    expect(consignmentOfApplication(application({ manufacturedIn: undefined }, both))).toBeNull();
    expect(consignmentOfApplication({ ...application({}, both), type: 'certificate-of-origin' })).toBeNull();
  });
});

it('has no value where prices are missing or in several currencies', () => {
  expect(sumOf([])).toBeUndefined();
  expect(sumOf([eur('1'), { amount: '1', currency: 'LVL' }])).toBeUndefined();
  expect(sumOf([eur('0.1'), eur('0.2')])).toEqual(eur('0.30'));
  expect(consignmentOfApplication(application({ items: [{ number: 1 }] }, [line(1, 'originating')]))).not.toHaveProperty('value');
});

it('tried goods make a consignment of their own under Protocol 4 only', () => {
  const facts = { agreement: 'EC-HR-SAA', date: '2008-05-01', manufacturedIn: 'LV', exportedTo: 'HR', product: { code: '1704', exWorksPrice: eur('100.00') }, materials: [] };
  expect(consignmentOfGoods(facts, { outcome: 'undetermined', trace: [] })).toEqual({ from: 'LV', to: 'HR', date: '2008-05-01', value: eur('100.00') });
  expect(consignmentOfGoods(facts, { outcome: 'originating', trace: [] })?.originating).toBe(true);
  expect(consignmentOfGoods({ ...facts, agreement: 'LV-736' }, { outcome: 'originating', trace: [] })).toBeNull();
});
