import fc from 'fast-check';
import type { Facts, MaterialFacts } from '../../rules-schema/determination/facts.ts';
import { readSeedRuleTables } from '../../seeds/rule-tables/read-rule-table.ts';

const table = readSeedRuleTables().find(({ agreement }) => agreement === 'EC-HR-SAA')!;
const headings = table.entries.flatMap(({ covers }) => covers).filter((code) => /^\d{4}$/.test(code));
/** Headings with rows of their own, and awkward codes. */
export const codes = fc.oneof(fc.constantFrom(...headings), fc.constantFrom('0101', '0203', '0303', '0401', '0708', '0713', '0801', '1001', '1101', '1108 13', '1507', '1701', '1702 50', '1806', '2009 11', '2208 40', '2401', '3302', '4819'));
const money = fc.integer({ min: 1, max: 12_000 }).map((minor) => ({ amount: (minor / 100).toFixed(2), currency: 'EUR' }));

const material: fc.Arbitrary<MaterialFacts> = fc.record({
  code: codes,
  value: money,
  status: fc.constantFrom('yes', 'no', 'no', 'unknown', 'wholly'),
}).map(({ code, value, status }) => ({
  code, value,
  ...(status === 'yes' && { originating: true }),
  ...(status === 'no' && { originating: false }),
  ...(status === 'wholly' && { originating: true, whollyObtained: true }),
}));

/** Facts over every kind of row of the list: awkward codes, open and settled origins, insufficient operations. */
export const shipments: fc.Arbitrary<Facts> = fc.record({
  code: fc.constantFrom(...headings),
  materials: fc.array(material, { maxLength: 5 }),
  operations: fc.option(fc.constantFrom<Facts['operations'][]>(['simple-mixing'], ['manufacture'], ['simple-mixing', 'manufacture']), { nil: undefined }),
}).map(({ code, materials, operations }): Facts => ({
  agreement: 'EC-HR-SAA', date: '2008-05-01', manufacturedIn: 'LV', exportedTo: 'HR',
  product: { code, exWorksPrice: { amount: '100.00', currency: 'EUR' } },
  materials: materials.map((one, index) => ({ id: `m${index + 1}`, ...one })),
  ...(operations && { operations }),
}));

