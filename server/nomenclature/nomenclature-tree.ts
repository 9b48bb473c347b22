import type { NomenclatureTexts } from '../../rules-schema/nomenclature/nomenclature.ts';
import type { ReadLine } from './read-nomenclature.ts';

/** A line in its place in the tree. */
export interface PlacedLine extends Omit<ReadLine, 'line'> {
  /** What its heading (four digits) says; nothing for a heading and for what stands above it. */
  heading: NomenclatureTexts;
  /** What the lines say under which it stands, from its heading down, so that “other” is found by what it is other than. */
  branch: string[];
}

const NOTHING: NomenclatureTexts = { lv: null, en: null };

const isHeadingOrDeeper = ({ code }: Pick<ReadLine, 'code'>): boolean => code === null || code.length >= 4;

/** Puts lines, in the order of the list, into their places in the tree. */
export function inTheirPlaces(lines: readonly ReadLine[]): PlacedLine[] {
  const above: ReadLine[] = [];
  return lines.map(({ line: _line, ...line }): PlacedLine => {
    while ((above.at(-1)?.level ?? -1) >= line.level) above.pop();
    const heading = above.find(({ code }) => code?.length === 4);
    const within = heading === undefined ? [] : above.slice(above.indexOf(heading)).filter(isHeadingOrDeeper);
    above.push({ line: 0, ...line });
    return { ...line, heading: heading?.description ?? NOTHING, branch: within.flatMap(({ description: { lv, en } }) => [lv, en].filter((text) => text !== null)) };
  });
}
