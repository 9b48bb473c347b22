import type { BothLanguages } from './selector.ts';

/** Column 1 as the Latvian list prints it, in both languages: `ex 4. nodaļa` → `ex chapter 4`, `1507 līdz 1515` → `1507 to 1515`. */
export function headingInBoth(printed: string): BothLanguages {
  const en = printed
    .replace(/(\d+)\. nodaļa/g, 'chapter $1')
    .replace(/(\d+)\. punkts/g, 'point $1')
    .replace(/ līdz /g, ' to ')
    .replace(/ un /g, ' and ');
  return { lv: printed, en };
}
