import { codeWithin, headingOf, rangeBounds, type Coverage } from '../../../rules-schema/origin-rules/hs-code.ts';

/** Rows that speak of ranges of codes, found by heading. */
type ByHeading<Row> = ReadonlyMap<string, readonly Row[]>;

function headingsOf(range: string): string[] {
  const { from, to } = rangeBounds(range);
  const first = Number(from.slice(0, 4).padEnd(4, '0'));
  const last = Number(to.slice(0, 4).padEnd(4, '9'));
  return Array.from({ length: last - first + 1 }, (_, step) => String(first + step).padStart(4, '0'));
}

/** Files rows under every heading their range touches, so that a code is held against the few that may concern it. */
export function filedByHeading<Row>(rows: readonly Row[], rangeOf: (row: Row) => string): ByHeading<Row> {
  const filed = new Map<string, Row[]>();
  for (const row of rows) for (const heading of headingsOf(rangeOf(row))) filed.set(heading, [...(filed.get(heading) ?? []), row]);
  return filed;
}

/** Whether a code, of a heading at least, lies inside one of some ranges. */
export function insideAny(ranges: readonly string[]): (code: string) => Coverage {
  const filed = filedByHeading(ranges, (range) => range);
  return (code) => {
    let best: Coverage = 'no';
    for (const range of filed.get(headingOf(code)) ?? []) {
      const coverage = codeWithin(code, range);
      if (coverage === 'yes') return 'yes';
      if (coverage === 'unknown') best = 'unknown';
    }
    return best;
  };
}
