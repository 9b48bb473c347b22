import { bareCode } from '../../rules-schema/origin-rules/hs-code.ts';
import type { BothLanguages } from '../../rules-schema/origin-rules/selector.ts';
import type { Concession } from '../../rules-schema/tariff-quota/concession.ts';
import annexI from './concessions-annex-i.json' with { type: 'json' };
import annexIII from './concessions-annex-iii.json' with { type: 'json' };
import annexVIIIpartI from './concessions-annex-viii-i.json' with { type: 'json' };
import annexVIIIlist1 from './concessions-annex-viii-ii-1.json' with { type: 'json' };

/** A row as it is printed, with the rows that hang under it. A row with a code and nothing under it is a concession. */
export interface PrintedRow {
  code?: string;
  lv?: string;
  en?: string;
  page: number;
  lines: [number, number];
  remarks?: BothLanguages[];
  corrections?: Concession['corrections'];
  rows?: PrintedRow[];
}

/** An annex of concessions: what holds for all its rows, and the rows as they are printed. */
export interface ConcessionAnnex extends Pick<Concession, 'annex' | 'importInto' | 'nomenclature' | 'duty' | 'validFrom' | 'validTo' | 'footnotes' | 'remarks' | 'corrections'> {
  title: BothLanguages;
  part: string;
  legalBasis: string;
  rows: PrintedRow[];
}

/** Annexes I and III, and of Annex VIII part I and list 1 of part II. */
export const concessionAnnexes = [annexI, annexIII, annexVIIIpartI, annexVIIIlist1] as unknown as readonly ConcessionAnnex[];

interface Leaf {
  row: PrintedRow & { code: string };
  above: PrintedRow[];
}

function leavesOf(rows: readonly PrintedRow[], above: PrintedRow[]): Leaf[] {
  return rows.flatMap((row) => {
    if (row.rows !== undefined) return leavesOf(row.rows, [...above, row]);
    return row.code === undefined ? [] : [{ row: { ...row, code: row.code }, above }];
  });
}

const wordsOf = ({ lv, en }: PrintedRow): BothLanguages | null => (lv === undefined || en === undefined ? null : { lv, en });

function concessionOf(annex: ConcessionAnnex, { row, above }: Leaf, place: number): Concession {
  const { importInto, nomenclature, duty, validFrom, validTo, footnotes, part, legalBasis } = annex;
  const code = row.code.replace(/^ex /, '');
  if (bareCode(code) === '') throw new Error(`Annex ${annex.annex}: a row without a code`);
  return {
    orderNumber: `${annex.annex}-${String(place + 1).padStart(3, '0')}`,
    annex: annex.annex, importInto, nomenclature,
    codes: [{ code, ex: row.code.startsWith('ex '), to: null, except: [] }],
    codesPrinted: row.code,
    path: above.map(wordsOf).filter((words) => words !== null),
    description: wordsOf(row),
    duty, validFrom, validTo, footnotes,
    remarks: [...(row.remarks ?? []), ...annex.remarks],
    corrections: [...[...above, row].flatMap(({ corrections }) => corrections ?? []), ...annex.corrections],
    source: { annex: annex.annex.split('/')[0] ?? annex.annex, part, legalBasis, page: row.page, lines: row.lines },
  };
}

/** The concessions of an annex in the order of the print. */
export function concessionsOf(annex: ConcessionAnnex): Concession[] {
  return leavesOf(annex.rows, []).map((leaf, place) => concessionOf(annex, leaf, place));
}
