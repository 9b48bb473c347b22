import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { consignmentSchema, type Consignment } from '../../../rules-schema/proof/consignment.ts';
import type { EuroAmount, FixedEquivalents } from '../../../rules-schema/proof/currency-equivalent.ts';
import type { ProofsAnswer } from '../../../rules-schema/proof/proof.ts';
import { validator } from '../../../rules-schema/validate.ts';
import { permittedAmounts } from '../../../server/origin/proofs/euro-amounts.ts';
import { proofsOfOrigin } from '../../../server/origin/proofs/proofs-of-origin.ts';

const rowsOf = (file: string) => parse(readFileSync(new URL(`../cases/proofs/${file}`, import.meta.url), 'utf8'), { columns: true, skip_empty_lines: true, trim: true, comment: '#' }) as Record<string, string>[];

const latsOf2008: FixedEquivalents = {
  country: 'LV', currency: 'LVL', year: 2008, rate: '0.702800', rateOn: '2007-10-01',
  amounts: { invoiceDeclaration: '4217.00', smallPackage: '351.00', travellersLuggage: '843.00' },
};

/** `exporter.approved=yes instalments.code=9406 00` → nested facts; a value lasts until the next `path=`. */
function readFacts(text: string): object {
  const facts: Record<string, unknown> = {};
  for (const [, path = '', value = ''] of text.matchAll(/(\S+?)=(.*?)(?=\s+\S+?=|$)/g)) {
    const [part = '', field] = path.split('.');
    const said = value === 'yes' ? true : value === 'no' ? false : value;
    facts[part] = field === undefined ? said : { ...(facts[part] as object | undefined), [field]: said };
  }
  return facts;
}

const readShape = validator<Consignment>(consignmentSchema);

function readConsignment({ from, to, date, value = '', facts = '' }: Record<string, string>): Consignment {
  const [amount, currency] = value.split(' ');
  const reading = readShape({ from, to, date, ...(value && { value: { amount, currency } }), ...readFacts(facts) });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

/** What the answer says under the name a case uses. */
function answered(answer: ProofsAnswer, name: string): string {
  const [what = '', kind] = name.replace('until:', '').split('@');
  const proof = answer.proofs.find((each) => each.kind === (kind ?? what));
  const requirement = (proof && kind ? proof.requirements : answer.matters).find(({ id }) => id === what);
  if (name.startsWith('until:')) return requirement?.period?.until ?? 'absent';
  return (kind === undefined && proof ? proof.possible : requirement?.result) ?? 'absent';
}

describe('articles 16–33', () => {
  it.each(rowsOf('articles-16-33.csv').map((row) => [`${row['article']}: ${row['name']}`, row] as const))('%s', (_, row) => {
    const answer = proofsOfOrigin(readConsignment(row), [latsOf2008]);
    const expected = Object.fromEntries((row['expected'] ?? '').split(' ').map((one) => one.split('=')));
    expect(Object.fromEntries(Object.keys(expected).map((name) => [name, answered(answer, name)]))).toEqual(expected);
  });
});

describe('article 31', () => {
  it.each(rowsOf('article-31.csv').map((row) => [`${row['article']}: ${row['name']}`, row] as const))('%s', (_, row) => {
    const { least, most, kept } = permittedAmounts(row['euro'] as EuroAmount, row['rate'] ?? '', row['before'] || null);
    const amount = Number(row['amount']);
    expect((amount >= Number(least) && amount <= Number(most)) || kept === row['amount']).toBe(row['permitted'] === 'yes');
  });
});
