import { applyEdits, modify, type JSONPath } from 'jsonc-parser';
import { pointerSteps } from '../../rules-schema/problem.ts';
import { readableJson } from '../../rules-schema/readable-json.ts';
import type { DraftPiece } from '../../rules-schema/rule-table-version/merge-draft.ts';
import { COLLECTIONS, isFields, KEY_OF, sameValue, type Fields } from './document-pieces.ts';
import type { MergedDocument } from './merge-documents.ts';

const FORMAT = { insertSpaces: true, tabSize: 2, eol: '\n' } as const;
/** Each edit reads the text once: beyond this the document is written anew. */
const MOST_EDITED_CHARACTERS = 20_000_000;

const idsIn = (document: Fields, collection: string, key: string): string[] => {
  const list: unknown = document[collection];
  return Array.isArray(list) ? list.map((item: unknown) => (isFields(item) ? String(item[key]) : '')) : [];
};

const heldAt = (document: unknown, path: JSONPath): unknown =>
  path.reduce<unknown>((held, step) => (Array.isArray(held) ? (held as unknown[])[Number(step)] : isFields(held) ? held[String(step)] : undefined), document);

/** Where an item new to a list goes: behind the one before it in the merged list. */
function placeForNew(id: string, merged: readonly string[], now: readonly string[]): number {
  for (let at = merged.indexOf(id) - 1; at >= 0; at -= 1) {
    const place = now.indexOf(merged[at] ?? '');
    if (place >= 0) return place + 1;
  }
  return 0;
}

/** The text with one part as the merged document has it. */
function withPiece(text: string, { place, kind }: DraftPiece, merged: Fields): string {
  const steps = pointerSteps(place);
  const [first = '', id = '', ...rest] = steps;
  const collection = COLLECTIONS.find((name) => name === first);
  const key = collection === undefined ? undefined : KEY_OF[collection];
  if (collection === undefined || key === undefined) return applyEdits(text, modify(text, steps, heldAt(merged, steps), { formattingOptions: FORMAT }));
  const document = JSON.parse(text) as Fields;
  const [now, then] = [idsIn(document, collection, key), idsIn(merged, collection, key)];
  const value = heldAt(merged, [collection, then.indexOf(id), ...rest]);
  const isNew = kind === 'added' && rest.length === 0;
  const path = [collection, isNew ? placeForNew(id, then, now) : now.indexOf(id), ...rest];
  if (isNew && document[collection] === undefined) return applyEdits(text, modify(text, [collection], [value], { formattingOptions: FORMAT }));
  return applyEdits(text, modify(text, path, value, { formattingOptions: FORMAT, isArrayInsertion: isNew }));
}

/** The merged document as a text that leaves everything untouched as it was typed; written anew where too much came in. */
export function mergedText(mine: string, { document, taken, isReordered }: MergedDocument): string {
  if (taken.length === 0 && !isReordered) return mine;
  if (isReordered || taken.length * mine.length > MOST_EDITED_CHARACTERS) return readableJson(document);
  const text = taken.reduce((so, piece) => withPiece(so, piece, document), mine);
  return sameValue(JSON.parse(text), document) ? text : readableJson(document);
}
