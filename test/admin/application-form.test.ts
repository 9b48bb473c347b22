import { describe, expect, it } from 'vitest';
import { payloadInForm, payloadSent } from '../../admin/applications/form/form-values.ts';
import { aroundGoods, inBox, inItem, ofTheWhole } from '../../admin/applications/examination/places.ts';
import type { Finding } from '../../rules-schema/admissibility/findings.ts';
import { checkPayload } from '../../rules-schema/application/check-payload.ts';
import { formBoxes } from '../../rules-schema/application/payload.ts';

const chocolate = {
  code: '1806 90', exWorksPrice: { amount: '1000.00', currency: 'EUR' },
  materials: [{ status: 'non-originating' as const, code: '1701', value: { amount: '250.00' } }, { status: 'wholly-obtained' as const, code: '0409', value: { amount: '5.00' } }],
};

describe('what is typed into the form of an application', () => {
  it('is sent without gaps, items and materials numbered as they stand, one currency in an item', () => {
    const sent = payloadSent({ transport: '  ', between: { from: 'EU', to: '' }, declaration: { place: '' }, items: [chocolate, { materials: [], operations: [], unpacked: false }] });
    expect(sent).toEqual({
      between: { from: 'EU' },
      items: [
        {
          number: 1, code: '1806 90', exWorksPrice: { amount: '1000.00', currency: 'EUR' },
          materials: [
            { id: 'm1', code: '1701', value: { amount: '250.00', currency: 'EUR' }, originating: false },
            { id: 'm2', code: '0409', value: { amount: '5.00', currency: 'EUR' }, originating: true, whollyObtained: true },
          ],
        },
        { number: 2 },
      ],
    });
  });

  it('passes the check of its form, and comes back as it was sent', () => {
    const checked = checkPayload('eur1', payloadSent({ items: [chocolate] }));
    expect(checked.ok).toBe(true);
    if (checked.ok) expect(payloadSent({ ...payloadInForm(checked.value) })).toEqual(checked.value);
  });
});

describe('where a finding is shown', () => {
  const finding = (pointer: string): Finding => ({ check: pointer, severity: 'return', pointer, message: { lv: '', en: '' }, legalBasis: { lv: '', en: '' } });
  const findings = ['', '/exporter/name', '/items', '/items/1/code'].map(finding);
  const pointersOf = (found: readonly Finding[]) => found.map(({ pointer }) => pointer);

  it('is the whole, its box, or its item', () => {
    const { before, goods, after } = aroundGoods(formBoxes['eur1']);
    expect(before.map(({ box }) => box)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(goods.map(({ box }) => box)).toEqual(['8', '9']);
    expect(after.map(({ box }) => box)).toEqual(['10', '12', 'application']);
    expect(pointersOf(ofTheWhole(findings))).toEqual(['']);
    expect(before.flatMap((box) => pointersOf(inBox(findings, box)))).toEqual(['/exporter/name']);
    expect(goods.flatMap((box) => pointersOf(inBox(findings, box)))).toEqual(['/items']);
    expect(pointersOf(inItem(findings, 1))).toEqual(['/items/1/code']);
  });
});
