/** Reading the cells of a file of the nomenclature: codes, dates and descriptions as the publishing offices write them. */

/** What stands in the cell of the code: a code, a line that only heads others, a sum of codes, or nothing of these. */
export type CodeReading = { kind: 'code'; code: string } | { kind: 'heading-line' | 'sum' | 'malformed' };

/** `80` marks a line goods are declared under; any other suffix marks a line that only heads others. */
const DECLARABLE = '80';
const SECTION = /^(?:section\s+|(?:\d+\.\s*)?sadaļa\s*)?[IVX]{1,6}\.?$/i;
/** What UN Comtrade lists among its codes though they are sums. */
const SUMS = /^(?:TOTAL|ALL|AG\d)$/;

/** `0101210000` → `010121`: the places a longer key fills up with zeros say nothing. */
function withoutFilling(key: string): string {
  let code = key;
  while (code.length > 2 && code.endsWith('00')) code = code.slice(0, -2);
  return code.length % 2 === 0 ? code : `${code}0`;
}

/**
 * Reads a code: `0101 21 00`, `0101.21`, `0101210000 80` (TARIC), `010121000080` (key of the Combined Nomenclature). A zero
 * that a spreadsheet has taken from the front is put back.
 * @param suffix what the column of suffixes says
 * @param digits how many digits count, where a column tells
 */
export function readCode(cell: string, suffix: string, digits: string): CodeReading {
  if (SUMS.test(cell)) return { kind: 'sum' };
  if (cell === '' || SECTION.test(cell)) return { kind: 'heading-line' };
  const [, tail = suffix] = /^\d{10}\s+(\d{2})$/.exec(cell) ?? [];
  const bare = tail !== suffix ? cell.slice(0, 10) : cell.replaceAll(/[\s.\u00a0]/g, '');
  if (!/^\d{1,12}$/.test(bare) || bare.length === 11) return { kind: 'malformed' };
  const key = bare.length === 12;
  const mark = key ? bare.slice(10) : tail;
  if (mark !== '' && mark !== DECLARABLE) return { kind: 'heading-line' };
  const whole = key ? bare.slice(0, 10) : bare.length % 2 === 0 ? bare : `0${bare}`;
  const counted = Number(digits);
  if (whole.length === 10 && [2, 4, 6, 8].includes(counted)) return { kind: 'code', code: whole.slice(0, counted) };
  return { kind: 'code', code: key || mark === DECLARABLE ? withoutFilling(whole) : whole };
}

const WRITINGS = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ].*)?$/,
  /^(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>\d{4})\.?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
];

/** A day as `YYYY-MM-DD`; null for an empty cell and for the end of time (31.12.9999); `wrong` for what is no day. */
export function readDay(cell: string): string | null | 'wrong' {
  if (cell === '') return null;
  const found = WRITINGS.map((writing) => writing.exec(cell)?.groups).find((groups) => groups !== undefined);
  if (found === undefined) return 'wrong';
  const { year = '', month = '', day = '' } = found;
  if (year === '9999') return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return new Date(`${iso}T00:00:00Z`).toJSON()?.startsWith(iso) === true ? iso : 'wrong';
}

/** The dashes that lead a description; the tree shows them by its depth. */
const DASHES = /^(?:[-–—]\s*)+/;

/** How many dashes lead a description. */
export function dashesOf(text: string): number {
  return (DASHES.exec(text)?.[0] ?? '').replaceAll(/\s/g, '').length;
}

/** A description without the dashes and without the code that some lists repeat in front of it. */
export function readDescription(cell: string): string | null {
  const text = cell.replace(/^[\d.]{2,14}\s+[-–]\s+/, '').replace(DASHES, '').replaceAll(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

const LATVIAN_LETTERS = /[āčēģīķļņšūž]/gi;

/** The language of descriptions whose column does not tell: Latvian has its letters in nearly every line. */
export function languageOf(texts: readonly string[]): 'lv' | 'en' {
  const all = texts.join(' ');
  return (all.match(LATVIAN_LETTERS)?.length ?? 0) > all.length / 100 ? 'lv' : 'en';
}
