import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Facts, MaterialFacts } from '../../rules-schema/determination/facts.ts';

/** A row of a file of legal cases (test/origin/cases/*.csv): facts in a line, and what the law says of them. */
export interface LegalCase {
  name: string;
  article: string;
  facts: Facts;
  expected: { outcome: string; entry: string; column: string; questions: string[] | null };
}

const STATUS: Readonly<Record<string, Partial<MaterialFacts>>> = {
  no: { originating: false },
  yes: { originating: true },
  wo: { originating: true, whollyObtained: true },
  '?': {},
};

/** `m1 1701 30.00 no RS kg=4 is:sugar=yes` → a material. Status: yes, no, wo (wholly obtained) or ? (not said). */
function readMaterial(line: string): MaterialFacts {
  const [id = '', code = '', amount = '', status = '', ...rest] = line.trim().split(/\s+/);
  const more = STATUS[status];
  if (more === undefined) throw new Error(`"${line}": the status must be yes, no, wo or ?`);
  const material: MaterialFacts = { id, code, value: { amount, currency: 'EUR' }, ...more };
  for (const word of rest) {
    const [key = '', value] = word.split('=');
    if (value === undefined) material.origin = key;
    else if (key === 'kg') material.weightKg = value;
    else if (key === 'use') material.use = value as MaterialFacts['use'];
    else material.answers = { ...material.answers, [key]: value === 'yes' };
  }
  return material;
}

function readAnswers(text: string): Record<string, boolean> {
  return Object.fromEntries(text.split(';').map((one) => one.trim()).filter(Boolean).map((one) => {
    const cut = one.lastIndexOf('=');
    return [one.slice(0, cut), one.slice(cut + 1) === 'yes'];
  }));
}

/** `10.00 m1=4.00 worked=yes obtained=yes arrangement=yes` → processing outside: its total, shares of materials, attested facts. */
function readOutside(text: string): NonNullable<Facts['outsideProcessing']> {
  const [total = '', ...words] = text.trim().split(/\s+/);
  const money = (amount: string) => ({ amount, currency: 'EUR' });
  const pairs = words.map((word): [string, string] => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]);
  const materials = pairs.filter(([key]) => !(key in OUTSIDE_FACTS)).map(([id, amount]) => ({ id, addedValue: money(amount) }));
  const attested = pairs.flatMap(([key, value]) => (key in OUTSIDE_FACTS ? [[OUTSIDE_FACTS[key], value === 'yes']] : []));
  return { addedValue: money(total), ...(materials.length > 0 && { materials }), ...Object.fromEntries(attested) };
}

const OUTSIDE_FACTS: Readonly<Record<string, string>> = { worked: 'exportedMaterialsWorked', obtained: 'obtainedFromExportedMaterials', arrangement: 'underOutwardProcessing' };

/** `same=yes preserved=no` → goods that came back. */
function readReturned(text: string): NonNullable<Facts['returnedGoods']> {
  const said = (word: string) => new RegExp(`${word}=(yes|no)`).exec(text)?.[1];
  return { ...(said('same') && { sameGoods: said('same') === 'yes' }), ...(said('preserved') && { onlyPreserved: said('preserved') === 'yes' }) };
}

type Row = Record<'name' | 'article' | 'product' | 'price' | 'from' | 'to' | 'operations' | 'materials' | 'answers' | 'outcome' | 'entry' | 'column' | 'questions', string> & Partial<Record<'outside' | 'returned', string>>;

/** Reads a file of legal cases. `from`/`to` default to LV → HR; empty questions mean "not checked", "-" means none. */
export function readCases(file: URL, agreement: string): LegalCase[] {
  const rows = parse(readFileSync(file, 'utf8'), { columns: true, skip_empty_lines: true, trim: true, comment: '#' }) as Row[];
  return rows.map((row) => {
    const [code = '', ...flags] = row.product.split(' ');
    return {
      name: row.name,
      article: row.article,
      facts: {
        agreement,
        date: '2008-05-01',
        manufacturedIn: row.from || 'LV',
        exportedTo: row.to || 'HR',
        product: { code, exWorksPrice: { amount: row.price, currency: 'EUR' }, ...(flags.includes('set') && { isSet: true }) },
        materials: row.materials.split(';').map((one) => one.trim()).filter(Boolean).map(readMaterial),
        ...(row.operations && { operations: row.operations.split(' ') as NonNullable<Facts['operations']> }),
        ...(row.answers && { answers: readAnswers(row.answers) }),
        ...(row.outside && { outsideProcessing: readOutside(row.outside) }),
        ...(row.returned && { returnedGoods: readReturned(row.returned) }),
      },
      expected: {
        outcome: row.outcome,
        entry: row.entry,
        column: row.column,
        questions: row.questions === '' ? null : row.questions === '-' ? [] : row.questions.split(/[ ;]+/),
      },
    };
  });
}
