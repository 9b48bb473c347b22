import type { GoodsRow, ItemRows } from './goods-rows.ts';

/** What one sheet shows of the goods. */
export interface GoodsPage {
  rows: GoodsRow[];
  /** What earlier sheets showed to its end; null on the first. */
  carried: { items: number; grossWeightKg: string | null } | null;
  isLast: boolean;
}

const DECIMALS = 6;

function micrograms(mass: string): bigint {
  const [whole = '0', part = ''] = mass.split('.');
  return BigInt(whole + part.padEnd(DECIMALS, '0').slice(0, DECIMALS));
}

function asMass(sum: bigint): string {
  const digits = String(sum).padStart(DECIMALS + 1, '0');
  const part = digits.slice(-DECIMALS).replace(/0+$/, '');
  return part === '' ? digits.slice(0, -DECIMALS) : `${digits.slice(0, -DECIMALS)}.${part}`;
}

/** The sum of masses in kilograms, exact; null where one of them is not known. */
export function sumOfMasses(masses: readonly (string | undefined)[]): string | null {
  const known = masses.filter((mass) => mass !== undefined);
  return known.length < masses.length ? null : asMass(known.reduce((sum, mass) => sum + micrograms(mass), 0n));
}

/** Lines that a sheet among several keeps for what is carried over and for saying that the goods go on. */
const CARRYING_ROWS = 2;

interface Filled {
  rows: GoodsRow[];
  /** Items shown to their end on the sheets before. */
  before: readonly ItemRows[];
}

function fillSheets(items: readonly ItemRows[], capacity: number): Filled[] {
  const sheets: Filled[] = [];
  const newSheetAfter = (before: readonly ItemRows[]): Filled => {
    const sheet: Filled = { rows: [], before: [...before] };
    sheets.push(sheet);
    return sheet;
  };
  let sheet = newSheetAfter([]);
  for (const [place, { rows }] of items.entries()) {
    const before = items.slice(0, place);
    const fitsWhole = rows.length <= capacity;
    if (fitsWhole && sheet.rows.length + rows.length > capacity) sheet = newSheetAfter(before);
    let shown = 0;
    while (shown < rows.length) {
      if (sheet.rows.length === capacity) sheet = newSheetAfter(before);
      const part = rows.slice(shown, shown + capacity - sheet.rows.length);
      sheet.rows.push(...part);
      shown += part.length;
    }
  }
  return sheets;
}

/**
 * Lays the goods out on as many sheets as they need. An item is kept together where one sheet holds it.
 * @param capacity lines the box of a sheet holds
 */
export function goodsPages(items: readonly ItemRows[], capacity: number): GoodsPage[] {
  const rows = items.flatMap((item) => item.rows);
  if (rows.length <= capacity) return [{ rows, carried: null, isLast: true }];
  const sheets = fillSheets(items, capacity - CARRYING_ROWS);
  return sheets.map(({ rows: shown, before }, place) => ({
    rows: shown,
    carried: place === 0 ? null : { items: before.length, grossWeightKg: sumOfMasses(before.map(({ grossWeightKg }) => grossWeightKg)) },
    isLast: place === sheets.length - 1,
  }));
}
