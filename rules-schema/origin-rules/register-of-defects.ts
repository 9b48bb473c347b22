import { chapterOf } from './hs-code.ts';
import { headingInBoth } from './printed-heading.ts';
import type { Correction, RuleTable } from './rule-table.ts';
import { bothLanguagesSchema } from './selector.ts';
import type { BothLanguages } from './selector.ts';

export const DEFECT_KINDS = ['misprint', 'interpretation'] as const satisfies readonly Correction['kind'][];

/** One place of the print that is wrong or unclear, with the entry it stands in. */
export interface Defect extends Correction {
  entryId: string;
  /** Column 1 as printed, in both languages. */
  heading: BothLanguages;
  /** The first chapter the entry covers, two digits. */
  chapter: string;
  /** The printed page on which the entry begins; null where the table names none. */
  page: number | null;
}

export const defectsSchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['entryId', 'heading', 'chapter', 'page', 'kind', 'printed', 'readAs', 'why'],
    additionalProperties: false,
    properties: {
      entryId: { type: 'string' },
      heading: bothLanguagesSchema,
      chapter: { type: 'string', pattern: '^\\d\\d$' },
      page: { type: ['integer', 'null'] },
      kind: { enum: DEFECT_KINDS },
      printed: { type: 'string' },
      readAs: { type: 'string' },
      why: bothLanguagesSchema,
    },
  },
} as const;

/** Every recorded correction and interpretation of a table, in the order of the list. */
export function defectsOf({ entries }: Pick<RuleTable, 'entries'>): Defect[] {
  return entries.flatMap(({ id, covers, page, printed: { column1 }, corrections = [] }) =>
    corrections.map(({ kind, printed, readAs, why }) => (
      { entryId: id, heading: headingInBoth(column1 === '' ? id : column1), chapter: chapterOf(covers[0] ?? ''), page: page ?? null, kind, printed, readAs, why }
    )));
}

/** Which defects are looked at; an empty text leaves them all. */
export interface DefectChoice {
  words: string;
  chapter: string;
  kind: string;
}

const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The defects that fit: of the chapter and kind, with every word somewhere in heading, texts or reasons. Accents do not matter. */
export function fittingDefects(defects: readonly Defect[], { words, chapter, kind }: DefectChoice): Defect[] {
  const asked = folded(words).split(/\s+/).filter(Boolean);
  return defects.filter((defect) => {
    if (chapter !== '' && defect.chapter !== chapter) return false;
    if (kind !== '' && defect.kind !== kind) return false;
    const said = folded([defect.entryId, defect.heading.lv, defect.heading.en, defect.printed, defect.readAs, defect.why.lv, defect.why.en].join(' '));
    return asked.every((word) => said.includes(word));
  });
}
