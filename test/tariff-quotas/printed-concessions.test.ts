import { describe, expect, it } from 'vitest';
import { checkConcession } from '../../rules-schema/tariff-quota/check-tariff-quota.ts';
import { concessionSchema } from '../../rules-schema/tariff-quota/concession.ts';
import type { Concession } from '../../rules-schema/tariff-quota/concession.ts';
import { bareCode } from '../../rules-schema/origin-rules/hs-code.ts';
import { validator } from '../../rules-schema/validate.ts';
import { printedAnnexes } from '../../seeds/tariff-quotas/load.ts';
import { concessionAnnexes, concessionsOf } from '../../seeds/tariff-quotas/printed-concessions.ts';
import type { ConcessionAnnex, PrintedRow } from '../../seeds/tariff-quotas/printed-concessions.ts';
import { coverageByQuota } from '../../server/tariff-quotas/quota-coverage.ts';
import { closedUp, codesBetween, lineOf, textOf } from './annex-source.ts';

const validate = validator<Concession>(concessionSchema);

function annexNamed(name: string): ConcessionAnnex {
  const found = concessionAnnexes.find(({ annex }) => annex === name);
  if (!found) throw new Error(`no annex ${name}`);
  return found;
}

const everyRow = (rows: readonly PrintedRow[]): PrintedRow[] => rows.flatMap((row) => [row, ...everyRow(row.rows ?? [])]);

/** Annex, rows, first and last line of the table, lines of it that begin with figures but go on with a sentence. */
const counted: [string, number, number, number, number[]][] = [
  ['I', 134, 465, 610, []],
  ['III', 34, 821, 935, []],
  ['VIII/I', 102, 1475, 1855, []],
  ['VIII/II/1', 118, 1862, 2277, [2029]],
];

describe('the concessions without a volume, as printed', () => {
  it.each(counted)('Annex %s: %i rows', (name, rows) => {
    const orderNumbers = concessionsOf(annexNamed(name)).map(({ orderNumber }) => orderNumber);
    expect(orderNumbers).toHaveLength(rows);
    expect(new Set(orderNumbers).size).toBe(rows);
  });

  it.each(counted)('Annex %s prints no code beside those encoded, in their order (%i rows)', (name, _rows, first, last, textual) => {
    expect(everyRow(annexNamed(name).rows).flatMap(({ code }) => code ?? [])).toEqual(codesBetween(first, last, textual));
  });

  it.each(counted)('Annex %s: every line of print belongs to one row, and the row says what its lines say', (name, _rows, first, last) => {
    const rows = everyRow(annexNamed(name).rows);
    const taken = rows.flatMap(({ lines: [from, to] }) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
    expect(new Set(taken).size).toBe(taken.length);
    const printed = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((line) => lineOf(line).trim() !== '');
    const left = printed.filter((line) => !taken.includes(line)).map((line) => lineOf(line).trim());
    expect(left.filter((text) => !/^(?:KN kods +Apraksts|Horvātijas|tarifa kods(?: Apraksts| \(1)|LV \d+ +LV)$/.test(text))).toEqual([]);
    const differing = rows.filter(({ code = '', lv = '', lines: [from, to] }) => textOf(from, to) !== closedUp(code + lv));
    expect(differing).toEqual([]);
  });

  it('have the shape, make sense and speak both languages', () => {
    for (const concession of concessionAnnexes.flatMap(concessionsOf)) {
      expect(validate(concession)).toMatchObject({ ok: true });
      expect(checkConcession(concession)).toEqual([]);
      for (const words of [...concession.path, ...(concession.description === null ? [] : [concession.description])]) {
        expect(words.en.trim()).not.toBe('');
        expect(words.lv.trim()).not.toBe('');
      }
    }
  });

  it('tell a misprint where the print says something else than is meant', () => {
    const eggs = concessionsOf(annexNamed('III')).find(({ codesPrinted }) => codesPrinted === '0407 00 30 40');
    expect(eggs?.corrections[0]).toMatchObject({ kind: 'misprint', readAs: '0407 00 30 - - citādas / 0407 00 30 40 - - - tītaru olas' });
    expect(concessionsOf(annexNamed('I')).every(({ corrections }) => corrections.length === 1)).toBe(true);
  });
});

describe('the quotas beside them', () => {
  const quotas = printedAnnexes.flatMap((annex) => annex.quotas);

  it('say in Latvian what their lines say, with volume and increase', () => {
    for (const { orderNumber, description, baseVolume, yearlyIncrement, source } of quotas) {
      const [from = 0, to = 0] = source.lines;
      const text = textOf(from, to);
      expect(text, orderNumber).toContain(baseVolume);
      if (yearlyIncrement !== '0') expect(text, orderNumber).toContain(baseVolume + yearlyIncrement);
      expect(description.lv.split(/[ ;,]+/).filter((word) => !text.includes(closedUp(word))), orderNumber).toEqual([]);
    }
  });

  it('have no yearly increase where none is printed (Annexes II and IV)', () => {
    const steady = quotas.filter(({ annex, yearlyIncrement }) => yearlyIncrement === '0' && (annex === 'II' || annex === 'IV'));
    expect(steady).toHaveLength(24);
    for (const { orderNumber, baseVolume, source } of steady) {
      const [from = 0, to = 0] = source.lines;
      expect(textOf(from, to), orderNumber).toMatch(new RegExp(`${baseVolume}(?!\\d)`));
    }
  });

  it('name codes that stand in their lines', () => {
    for (const { orderNumber, codes, source } of quotas) {
      const [from = 0, to = 0] = source.lines;
      const printed = textOf(from, to);
      const missing = codes.flatMap(({ code, to: end, except }) => [code, ...(end === null ? [] : [end]), ...except]).filter((code) => !printed.includes(bareCode(code)));
      expect(missing, orderNumber).toEqual([]);
    }
  });

  it('owe the full MFN duty above the quota only where no concession takes over', () => {
    const concessions = concessionAnnexes.flatMap(concessionsOf);
    const wrong = quotas.filter(({ importInto, codes, overQuotaDuty }) => {
      const over = concessions.filter((one) => one.importInto === importInto);
      const relieved = codes.every(({ code, to }) => to === null && over.some((one) => coverageByQuota(one.codes, code).covers === 'yes'));
      return relieved && overQuotaDuty.kind === 'mfn';
    });
    expect(wrong.map(({ orderNumber }) => orderNumber)).toEqual([]);
  });
});
