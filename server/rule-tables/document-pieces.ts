import type { DraftPiece } from '../../rules-schema/rule-table-version/merge-draft.ts';
import { canonicalJson } from '../command/canonical-json.ts';
import { pointerTo } from '../../rules-schema/problem.ts';

/** A value of a JSON document; undefined: it is not there. */
export type Held = unknown;
export type Fields = Readonly<Record<string, unknown>>;

/** The parts of a document that hold things with ids of their own. */
export const COLLECTIONS = ['provisions', 'classes', 'entries', 'cases'] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** The collections that are lists, and the field by which their items are known. */
export const KEY_OF: Readonly<Partial<Record<Collection, string>>> = { entries: 'id', cases: 'name' };

/** A document taken apart, so that everything in it is known by its id and not by its position. */
export interface TakenApart {
  fields: ReadonlyMap<string, Held>;
  collections: Readonly<Record<Collection, ReadonlyMap<string, Held>>>;
}

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values say the same, whatever the order of their fields. */
export const sameValue = (a: Held, b: Held): boolean => a === b || canonicalJson([a]) === canonicalJson([b]);

function keyed(value: unknown, key: string | undefined): ReadonlyMap<string, Held> | null {
  if (value === undefined) return new Map();
  if (key === undefined) return isFields(value) ? new Map(Object.entries(value)) : null;
  if (!Array.isArray(value)) return null;
  const items = new Map<string, Held>();
  for (const item of value as unknown[]) {
    const id: unknown = isFields(item) ? item[key] : null;
    if (typeof id !== 'string' || items.has(id)) return null;
    items.set(id, item);
  }
  return items;
}

/** Takes a document apart. @returns null where it is no document, or something in it cannot be known by an id */
export function takeApart(document: unknown): TakenApart | null {
  if (!isFields(document)) return null;
  const collections: Partial<Record<Collection, ReadonlyMap<string, Held>>> = {};
  for (const name of COLLECTIONS) {
    const items = keyed(document[name], KEY_OF[name]);
    if (items === null) return null;
    collections[name] = items;
  }
  const fields = new Map(Object.entries(document).filter(([name]) => !COLLECTIONS.some((collection) => collection === name)));
  return { fields, collections: collections as TakenApart['collections'] };
}

export const kindOf = (before: Held, after: Held): DraftPiece['kind'] => (before === undefined ? 'added' : after === undefined ? 'removed' : 'changed');

/** The place of something in a document, by ids. */
export function placeOf(collection: Collection | null, id: string, field: string | null = null): Omit<DraftPiece, 'kind'> {
  const place = [...(collection === null ? [] : [collection]), id, ...(field === null ? [] : [field])].reduce((at, step) => pointerTo(at, step), '');
  return { place, entryId: collection === 'entries' ? id : null, field: collection === null ? id : field };
}

function changedFields(id: string, before: Fields, after: Fields): DraftPiece[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.filter((name) => !sameValue(before[name], after[name])).map((name) => ({ ...placeOf('entries', id, name), kind: kindOf(before[name], after[name]) }));
}

/** Which parts of a document differ from an earlier one. Moving an entry changes no part. */
export function changedPieces(before: TakenApart, after: TakenApart): DraftPiece[] {
  const found: DraftPiece[] = [];
  for (const name of new Set([...before.fields.keys(), ...after.fields.keys()])) {
    const [was, is] = [before.fields.get(name), after.fields.get(name)];
    if (!sameValue(was, is)) found.push({ ...placeOf(null, name), kind: kindOf(was, is) });
  }
  for (const collection of COLLECTIONS) {
    const [earlier, later] = [before.collections[collection], after.collections[collection]];
    for (const id of new Set([...earlier.keys(), ...later.keys()])) {
      const [was, is] = [earlier.get(id), later.get(id)];
      if (sameValue(was, is)) continue;
      if (collection === 'entries' && isFields(was) && isFields(is)) found.push(...changedFields(id, was, is));
      else found.push({ ...placeOf(collection, id), kind: kindOf(was, is) });
    }
  }
  return found;
}
