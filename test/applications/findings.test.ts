import { describe, expect, it } from 'vitest';
import { readApplicationTypes } from '../../seeds/application-types/load.ts';
import { applicationTypeSchema, type ApplicationType } from '../../rules-schema/admissibility/application-type.ts';
import { examinedApplication, type OnFile } from '../../rules-schema/admissibility/examined-application.ts';
import { examine, proveFragments, satisfies } from '../../rules-schema/admissibility/findings.ts';
import { descriptionWords } from '../../rules-schema/admissibility/goods-description.ts';
import type { CertificateOfOrigin } from '../../rules-schema/application/certificate-of-origin.ts';
import type { Eur1 } from '../../rules-schema/application/eur1.ts';
import { formBoxes, formOf, goodsPayload, type ApplicationTypeId, type Payload } from '../../rules-schema/application/payload.ts';
import { validator } from '../../rules-schema/validate.ts';
import { caramels, certificateOfOrigin, eur1 } from './forms.ts';

const types = new Map((readApplicationTypes() as ApplicationType[]).map((type) => [type.id, type]));
const inOrder: OnFile = { company: 'active', exporter: 'applicant', powerOfAttorney: 'not-needed', consignee: 'on-file' };

const typeOf = (id: ApplicationTypeId): ApplicationType => {
  const type = types.get(id);
  if (!type) throw new Error(`no type ${id}`);
  return type;
};

/** Every file the form names, as if it had been sent. */
const filesNamed = (payload: Payload): { name: string }[] =>
  (goodsPayload(payload)?.documents ?? []).flatMap(({ attachment }) => (attachment === undefined ? [] : [{ name: attachment }]));

const seenBy = (id: ApplicationTypeId, payload: Payload, onFile: Partial<OnFile>): object =>
  examinedApplication(formOf(id, payload), { ...inOrder, ...onFile }, '2026-01-05', filesNamed(payload));

const found = (id: ApplicationTypeId, payload: Payload, onFile: Partial<OnFile> = {}): string[] =>
  examine(typeOf(id).checks, seenBy(id, payload, onFile)).map(({ check, severity, pointer }) => `${severity} ${check} ${pointer}`);

const foundInEur1 = (more: Partial<Eur1>, onFile: Partial<OnFile> = {}): string[] => found('eur1', eur1(undefined, more), onFile);
const foundInItem = (more: Partial<Eur1['items'][number]>): string[] => found('eur1', eur1([{ ...caramels(1), ...more }]));
const foundInOrigin = (more: Partial<CertificateOfOrigin>, onFile: Partial<OnFile> = {}): string[] =>
  found('certificate-of-origin', certificateOfOrigin(more), onFile);
const foundInOriginItem = (more: Partial<CertificateOfOrigin['items'][number]>): string[] =>
  foundInOrigin({ items: certificateOfOrigin().items.map((item) => ({ ...item, ...more })) });

describe('the delivered application types', () => {
  it.each([...types.values()].map((type) => [type.id, type] as const))('%s has the shape of a type, and fragments that compile', (_id, type) => {
    expect(validator(applicationTypeSchema)(type)).toMatchObject({ ok: true });
    expect(() => proveFragments(type.checks)).not.toThrow();
    expect(new Set(type.checks.map(({ id }) => id)).size).toBe(type.checks.length);
  });

  it('find nothing in applications that are in order', () => {
    expect(found('eur1', eur1())).toEqual([]);
    expect(found('certificate-of-origin', certificateOfOrigin())).toEqual([]);
  });

  it('find in an empty form every box that is missing, at its box', () => {
    const pointers = examine(typeOf('eur1').checks, seenBy('eur1', { items: [] }, { exporter: 'not-named', consignee: 'not-named' })).map(({ pointer }) => pointer);
    const fields = formBoxes.eur1.flatMap((box) => box.fields);
    expect(pointers).toEqual(expect.arrayContaining(['/exporter', '/between', '/origin', '/destination', '/items', '/declaration', '/manufacturedIn', '/exportedTo']));
    expect(pointers.filter((pointer) => !fields.includes(pointer.split('/')[1] ?? ''))).toEqual([]);
  });
});

describe('EUR.1: admissibility (Protocol 4, articles 16–20, Annex III)', () => {
  it.each<[string, Partial<Eur1>, string]>([
    ['16(1) trade that is not between the parties', { between: { from: 'EU', to: 'LV' } }, 'refuse not-between-the-parties /between'],
    ['box 1 without address', { exporter: { name: 'SIA “Saldā Dzīve”', country: 'LV' } }, 'return exporter-missing /exporter/address'],
    ['box 3, optional, filled in by half', { consignee: { name: 'Slatkiši d.o.o.', country: 'HR' } }, 'return consignee-incomplete /consignee/address'],
    ['box 4 other than where it was made', { origin: 'HR' }, 'return origin-differs /origin'],
    ['box 5 missing', { destination: undefined }, 'return destination-missing /destination'],
    ['18(2) retrospective without a reason', { remarks: { issuedRetrospectively: { exportPlace: 'Rīga', exportDate: '2025-12-01' } } }, 'return retrospective-incomplete /remarks/issuedRetrospectively/reason'],
    ['18(1) retrospective before export', { remarks: { issuedRetrospectively: { exportPlace: 'Rīga', exportDate: '2026-02-01', reason: 'error-or-omission' } } }, 'return retrospective-before-export /remarks/issuedRetrospectively/exportDate'],
    ['19 duplicate without the original’s date', { remarks: { duplicateOf: { number: 'EUR1-25-000001', reason: 'lost' } } }, 'return duplicate-incomplete /remarks/duplicateOf/issuedOn'],
    ['Annex III, note 2: a gap between items', { items: [caramels(1), caramels(3)] }, 'return items-with-gaps /items'],
    ['box 12 dated in the future', { declaration: { place: 'Rīga', date: '2026-01-06', signatory: 'J. Paraugs' } }, 'return declaration-in-future /declaration/date'],
    ['box 12 dated before the protocol applied', { declaration: { place: 'Rīga', date: '2007-07-31', signatory: 'J. Paraugs' } }, 'return declaration-before-agreement /declaration/date'],
    ['28 no supporting document', { documents: [] }, 'warn documents-missing /documents'],
  ])('%s', (_what, more, finding) => {
    expect(foundInEur1(more).filter((each) => !each.includes('beyond-retention'))).toEqual([finding]);
  });

  it.each<[string, Partial<Eur1['items'][number]>, string]>([
    ['unmarked packages that do not say so', { marks: '-' }, 'warn marks-missing /items/0/marks'],
    ['packages not counted', { packages: { kind: 'kastes' } }, 'return packages-missing /items/0/packages'],
    ['a heading that does not exist', { code: '7704' }, 'return heading-unknown /items/0/code'],
    ['no HS code', { code: undefined }, 'return code-missing /items/0/code'],
    ['no ex-works price', { exWorksPrice: undefined }, 'return price-missing /items/0/exWorksPrice'],
    ['neither mass nor measure', { grossWeightKg: undefined, netWeightKg: undefined }, 'return measure-missing /items/0/grossWeightKg'],
    ['a net mass above the gross mass', { netWeightKg: '92.500001' }, 'return net-above-gross /items/0/netWeightKg'],
    ['a vague description', { description: 'Rezerves daļas' }, 'return description-vague /items/0/description'],
    ['a trade name alone', { description: '“Gotiņa”' }, 'return description-trade-name /items/0/description'],
    ['no description', { description: ' ' }, 'return description-missing /items/0/description'],
    ['no bill of materials', { materials: undefined }, 'warn materials-missing /items/0/materials'],
  ])('box 8: %s', (_what, more, finding) => {
    expect(foundInItem(more)).toEqual([finding]);
  });

  it('lets goods be unpacked, and measured in litres', () => {
    expect(foundInItem({ packages: undefined, unpacked: true })).toEqual([]);
    expect(foundInItem({ grossWeightKg: undefined, netWeightKg: undefined, otherMeasure: { quantity: '400', unit: 'l' } })).toEqual([]);
  });

  it('looks at the registers: applicant, consignor, power of attorney', () => {
    expect(foundInEur1({}, { company: 'deactivated' })).toEqual(['refuse applicant-deactivated ']);
    expect(foundInEur1({}, { exporter: 'not-on-file' })).toEqual(['return exporter-not-on-file /exporter']);
    expect(foundInEur1({}, { exporter: 'entry-unknown' })).toEqual(['return exporter-entry-unknown /exporter']);
    expect(foundInEur1({}, { consignee: 'entry-unknown' })).toEqual(['return consignee-entry-unknown /consignee']);
    expect(foundInEur1({}, { consignee: 'not-on-file' })).toEqual([]);
    expect(foundInEur1({}, { exporter: 'consignor', powerOfAttorney: 'missing' })).toEqual(['return power-of-attorney-missing /exporter']);
    expect(foundInEur1({}, { exporter: 'consignor', powerOfAttorney: 'valid' })).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['2007-08-01', ['warn declaration-beyond-retention /declaration/date']],
    ['2023-01-05', ['warn declaration-beyond-retention /declaration/date']],
    ['2023-01-06', []],
    ['2026-01-05', []],
  ])('29(1) declared on %s, examined on 2026-01-05: supporting documents are kept for three years', (date, findings) => {
    expect(foundInEur1({ declaration: { place: 'Rīga', date, signatory: 'J. Paraugs' } })).toEqual(findings);
  });

  it('lets net and gross mass be equal', () => {
    expect(foundInItem({ netWeightKg: '92.50', grossWeightKg: '92.5' })).toEqual([]);
  });

  it('is complex with more than twenty items, or a remark of articles 18–20', () => {
    const { complexWhen = {} } = typeOf('eur1').serviceLevel;
    const many = eur1(Array.from({ length: 21 }, (_, place) => caramels(place + 1)));
    const complex = (payload: Eur1): boolean => satisfies(complexWhen, seenBy('eur1', payload, {}));
    expect([complex(eur1()), complex(many), complex(eur1(undefined, { remarks: { text: 'x' } })), complex(eur1(undefined, { remarks: { replaces: [] } }))]).toEqual([false, true, false, true]);
  });
});

describe('certificate of origin: admissibility (Cabinet Regulation 736, essCert guide)', () => {
  it.each<[string, Partial<CertificateOfOrigin>, string]>([
    ['no reference', { reference: '' }, 'return reference-missing /reference'],
    ['box 2 without a name', { consignee: { address: 'Tokyo', country: 'JP' } }, 'return consignee-missing /consignee/name'],
    ['box 3 empty', { originCountries: [], basis: { ground: '8.3', countries: ['BR'] }, documents: [...(certificateOfOrigin().documents ?? []), { kind: 'origin-certificate', number: 'BR-1', date: '2025-12-01', attachment: 'br.pdf' }] }, 'return origin-countries-missing /originCountries'],
    ['box 5 filled in without its invoice', { remarks: 'Rēķins R-2026-18', documents: [{ kind: 'invoice', number: 'R-2026-18', date: '2026-01-05' }] }, 'return remarks-without-invoice /documents'],
    ['box 8.1 without a criterion', { basis: { ground: '8.1' } }, 'return criterion-missing /basis/criterion'],
    ['box 8.1 for goods of elsewhere', { originCountries: ['BR'] }, 'return latvia-not-among-origins /originCountries'],
    ['box 9 empty', { circumstances: '' }, 'return circumstances-missing /circumstances'],
    ['dated before Regulation 736', { declaration: { place: 'Rīga', date: '2016-11-21', signatory: 'J. Paraugs' } }, 'return declaration-before-regulation /declaration/date'],
    ['no way of delivery', { delivery: undefined }, 'return delivery-missing /delivery'],
  ])('%s', (_what, more, finding) => {
    expect(foundInOrigin(more)).toContain(finding);
  });

  it('boxes 1 and 2: entries of the register that are not there', () => {
    expect(foundInOrigin({}, { exporter: 'entry-unknown' })).toEqual(['return consignor-entry-unknown /exporter']);
    expect(foundInOrigin({}, { consignee: 'entry-unknown' })).toEqual(['return consignee-entry-unknown /consignee']);
  });

  it('box 8.3 needs its countries and the foreign certificate by number and date', () => {
    expect(foundInOrigin({ basis: { ground: '8.3' }, originCountries: ['BR'] })).toEqual([
      'return foreign-origin-missing /basis/countries', 'return foreign-certificate-missing /documents',
    ]);
  });

  it('box 10: every document named is attached, the export invoice among them', () => {
    expect(foundInOrigin({ documents: [{ kind: 'calculation' }] })).toEqual(['return invoice-missing /documents', 'return document-not-attached /documents/0/attachment']);
  });

  it.each<[string, Partial<CertificateOfOrigin['items'][number]>, string]>([
    ['unmarked packages must say “nemarķēts”', { marks: 'nav' }, 'return marks-missing /items/0/marks'],
    ['gross and net mass, or another quantity', { grossWeightKg: undefined }, 'return measure-missing /items/0'],
    ['net mass above gross mass', { netWeightKg: '66.1' }, 'return net-above-gross /items/0/netWeightKg'],
    ['spare parts are vague', { description: 'Dažādas rezerves daļas' }, 'return description-vague /items/0/description'],
    ['a brand in capitals says nothing', { description: 'LAIMA' }, 'return description-trade-name /items/0/description'],
  ])('boxes 6 and 7: %s', (_what, more, finding) => {
    expect(foundInOriginItem(more)).toEqual([finding]);
  });
});

describe('what a description names', () => {
  it.each([
    ['Šokolādes konfektes “Serenāde”', ['sokolades', 'konfektes']],
    ['Laima® konfektes', ['konfektes']],
    ['Spare parts for tractors', ['spare', 'parts', 'for', 'tractors']],
    ['„Gotiņa”', []],
    ['LAIMA', []],
    ['12 x 500 g', []],
  ])('%s', (description, words) => {
    expect(descriptionWords(description)).toEqual(words);
  });

  it.each([['Spare parts'], ['Dažādas preces'], ['GOODS, various'], ['Preces 20 gab.'], ['other products']])('is vague: %s', (description) => {
    expect(foundInItem({ description })).toEqual(['return description-vague /items/0/description']);
  });

  it.each([['Rezerves daļas traktoriem'], ['Spare parts for tractors'], ['Rudzu maize'], ['SALDĒTAS ZIVIS']])('is specific: %s', (description) => {
    expect(foundInItem({ description })).toEqual([]);
  });
});
