import type { NomenclatureTexts } from '../../rules-schema/nomenclature/nomenclature.ts';
import type { ReadLine } from './read-nomenclature.ts';

/** A line in its place in the tree. */
export interface PlacedLine extends Omit<ReadLine, 'line'> {
  /** What its heading (four digits) says; of a heading, or where that says nothing, what the chapter says. */
  heading: NomenclatureTexts;
  /**
   * What the lines say under which it stands, from its heading down, so that “other” is found by what it is other than;
   * from the chapter down where the heading says nothing.
   */
  branch: string[];
}

const NOTHING: NomenclatureTexts = { lv: null, en: null };

const says = ({ description: { lv, en } }: Pick<ReadLine, 'description'>): boolean => lv !== null || en !== null;

/** Puts lines, in the order of the list, into their places in the tree. */
export function inTheirPlaces(lines: readonly ReadLine[]): PlacedLine[] {
  const above: ReadLine[] = [];
  return lines.map(({ line: _line, ...line }): PlacedLine => {
    while ((above.at(-1)?.level ?? -1) >= line.level) above.pop();
    const heading = above.find(({ code }) => code?.length === 4);
    const chapter = above.find(({ code }) => code?.length === 2);
    const falls = [heading, chapter].find((each) => each !== undefined && says(each));
    const within = heading === undefined ? [] : above.slice(above.indexOf(heading));
    const around = chapter !== undefined && !says(heading ?? line) ? [chapter, ...within] : within;
    above.push({ line: 0, ...line });
    return { ...line, heading: falls?.description ?? NOTHING, branch: around.flatMap(({ description: { lv, en } }) => [lv, en].filter((text) => text !== null)) };
  });
}
