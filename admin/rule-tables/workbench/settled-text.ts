import { applyEdits, modify, type JSONPath } from 'jsonc-parser';
import type { MergeConflict, MergedDraft } from '../../../rules-schema/rule-table-version/merge-draft.ts';
import { outlineOf } from './document-outline.ts';

const WRITING = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } } as const;

const stepsOf = (place: string): string[] => place.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Where a place named by ids stands in a text: entries and cases stand in lists, by number. */
function pathIn(text: string, place: string): { path: JSONPath; isNew: boolean } {
  const [list, id = '', ...rest] = stepsOf(place);
  if (list !== 'entries' && list !== 'cases') return { path: stepsOf(place), isNew: false };
  const { entries, frame } = outlineOf(text);
  const cases: unknown = frame['cases'];
  const ids = list === 'entries' ? entries.map((entry) => entry.id) : (Array.isArray(cases) ? cases : []).map((each: unknown) => (typeof each === 'object' && each !== null && 'name' in each ? String(each.name) : ''));
  const index = ids.indexOf(id);
  return { path: [list, index < 0 ? ids.length : index, ...rest], isNew: index < 0 };
}

/** The text with what the other person made of a place; where they took it out, it goes. */
function withTheirs(text: string, { place, theirs }: MergeConflict): string {
  const { path, isNew } = pathIn(text, place);
  const value: unknown = theirs === null ? undefined : JSON.parse(theirs);
  return applyEdits(text, modify(text, path, value, { ...WRITING, ...(isNew && { isArrayInsertion: true }) }));
}

/** The text a person makes of two: brought together, and at each place both changed, the one they chose. @param places where the other's goes on */
export function settledText({ documentText, conflicts }: Pick<MergedDraft, 'documentText' | 'conflicts'>, places: ReadonlySet<string>): string {
  return conflicts.filter(({ place }) => places.has(place)).reduce(withTheirs, documentText);
}
