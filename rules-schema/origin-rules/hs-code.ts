/**
 * Codes of the Harmonized System and the sets of codes a rule speaks of.
 * A code is kept as bare digits: `17` chapter, `1704` heading, `170490` subheading, more digits for a tariff.
 */

/** yes: wholly inside · no: wholly outside · unknown: the code is too short to tell. */
export type Coverage = 'yes' | 'no' | 'unknown';

/** A code as people type it: digits, optionally in groups parted by one space or full stop. */
export const HS_CODE_PATTERN = '^\\d{4}(?:[ .]?\\d{2}){0,3}$';
/** A chapter, heading or subheading, or a range of them: `17`, `1704`, `1507-1515`. */
export const CODE_RANGE_PATTERN = '^\\d{2}(?:\\d{2}){0,4}(?:-\\d{2}(?:\\d{2}){0,4})?$';

/** `1704 90 99` → `17049099`. */
export function bareCode(code: string): string {
  return code.replace(/[ .]/g, '');
}

/** `17049099` → `1704 90 99`, as the tariff prints it. */
export function spacedCode(code: string): string {
  const bare = bareCode(code);
  return [bare.slice(0, 4), ...(bare.slice(4).match(/.{1,2}/g) ?? [])].join(' ');
}

/** The heading (first four digits) of a code (article 1(j)). */
export function headingOf(code: string): string {
  return bareCode(code).slice(0, 4);
}

/** The chapter (first two digits) of a code (article 1(j)). */
export function chapterOf(code: string): string {
  return bareCode(code).slice(0, 2);
}

/** The first and last code of a range, both of the same length. A single code is its own range. */
export function rangeBounds(range: string): { from: string; to: string } {
  const [from = '', to = from] = range.split('-');
  return { from, to };
}

/** Whether every good classified under `code` (bare digits) lies inside `range`. */
export function codeWithin(code: string, range: string): Coverage {
  const { from, to } = rangeBounds(range);
  const digits = from.length;
  if (code.length >= digits) {
    const head = code.slice(0, digits);
    return head >= from && head <= to ? 'yes' : 'no';
  }
  const lowest = code.padEnd(digits, '0');
  const highest = code.padEnd(digits, '9');
  if (highest < from || lowest > to) return 'no';
  return lowest >= from && highest <= to ? 'yes' : 'unknown';
}

/** Whether some code lies inside both of two ranges. */
export function rangesMeet(one: string, other: string): boolean {
  const [a, b] = [rangeBounds(one), rangeBounds(other)];
  const digits = Math.max(a.from.length, b.from.length);
  return a.from.padEnd(digits, '0') <= b.to.padEnd(digits, '9') && b.from.padEnd(digits, '0') <= a.to.padEnd(digits, '9');
}

/** Whether every good classified under `code` lies inside one of `ranges`. */
export function codeWithinAny(code: string, ranges: readonly string[]): Coverage {
  let best: Coverage = 'no';
  for (const range of ranges) {
    const coverage = codeWithin(code, range);
    if (coverage === 'yes') return 'yes';
    if (coverage === 'unknown') best = 'unknown';
  }
  return best;
}
