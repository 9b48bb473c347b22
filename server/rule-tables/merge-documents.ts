import { readableJson } from '../../rules-schema/readable-json.ts';
import type { DraftPiece, MergeConflict } from '../../rules-schema/rule-table-version/merge-draft.ts';
import { COLLECTIONS, isFields, KEY_OF, kindOf, placeOf, sameValue, type Collection, type Fields, type Held, type TakenApart } from './document-pieces.ts';
import { mergeOrder } from './merge-order.ts';

/** Two people's changes to one document, put together. */
export interface MergedDocument {
  document: Fields;
  /** What of the others' changes came in, in the order of the document. */
  taken: DraftPiece[];
  /** What both changed, each otherwise: the document has one's own. */
  conflicts: MergeConflict[];
  /** Whether a list now stands in the others' order. */
  isReordered: boolean;
}

type At = Omit<DraftPiece, 'kind'>;
type Three<T> = Readonly<Record<'base' | 'mine' | 'theirs', T>>;

const told = (value: Held): string | null => (value === undefined ? null : readableJson(value).trimEnd());

/** Gathers what is decided for each part. */
class Merging {
  readonly taken: DraftPiece[] = [];
  readonly conflicts: MergeConflict[] = [];
  isReordered = false;

  /** Whoever changed a part is followed; where both did, one's own text stands and the conflict is noted. */
  part(at: At, { base, mine, theirs }: Three<Held>): Held {
    if (sameValue(mine, theirs) || sameValue(base, theirs)) return mine;
    if (sameValue(base, mine)) {
      this.taken.push({ ...at, kind: kindOf(mine, theirs) });
      return theirs;
    }
    this.conflicts.push({ ...at, base: told(base), mine: told(mine), theirs: told(theirs) });
    return mine;
  }

  /** An entry both kept is merged field by field; one that somebody removed or added, as a whole. */
  item(collection: Collection, id: string, three: Three<Held>): Held {
    const { base, mine, theirs } = three;
    if (collection !== 'entries' || !isFields(base) || !isFields(mine) || !isFields(theirs)) return this.part(placeOf(collection, id), three);
    const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
    const fields = names.map((name) => [name, this.part(placeOf(collection, id, name), { base: base[name], mine: mine[name], theirs: theirs[name] })] as const);
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  }

  collection(name: Collection, three: Three<ReadonlyMap<string, Held>>): Map<string, Held> {
    const { base, mine, theirs } = three;
    const items = new Map<string, Held>();
    for (const id of new Set([...mine.keys(), ...theirs.keys()])) {
      const held = this.item(name, id, { base: base.get(id), mine: mine.get(id), theirs: theirs.get(id) });
      if (held !== undefined) items.set(id, held);
    }
    const order = mergeOrder({ base: [...base.keys()], mine: [...mine.keys()], theirs: [...theirs.keys()], kept: new Set(items.keys()) });
    if (KEY_OF[name] !== undefined) {
      if (order.contested) this.conflicts.push({ place: `/${name}`, entryId: null, field: 'order', base: null, mine: told([...mine.keys()]), theirs: told([...theirs.keys()]) });
      this.isReordered ||= order.takenFromTheirs;
    }
    return new Map(order.ids.map((id) => [id, items.get(id)]));
  }
}

const written = (name: Collection, items: ReadonlyMap<string, Held>): unknown => (KEY_OF[name] === undefined ? Object.fromEntries(items) : [...items.values()]);

/**
 * Merges two texts that began from the same one, part by part: what only one side changed is taken from that side, what
 * both changed alike is no matter, what both changed otherwise is a conflict. Nothing anybody wrote is lost: it is in the
 * document or in a conflict.
 */
export function mergeDocuments({ base, mine, theirs }: Three<TakenApart>): MergedDocument {
  const merging = new Merging();
  const document: Record<string, unknown> = {};
  const order = new Set([...mine.fields.keys(), ...COLLECTIONS, ...theirs.fields.keys()]);
  for (const name of order) {
    const collection = COLLECTIONS.find((one) => one === name);
    if (collection === undefined) {
      document[name] = merging.part(placeOf(null, name), { base: base.fields.get(name), mine: mine.fields.get(name), theirs: theirs.fields.get(name) });
      continue;
    }
    const items = merging.collection(collection, { base: base.collections[collection], mine: mine.collections[collection], theirs: theirs.collections[collection] });
    if (items.size > 0 || collection !== 'cases') document[name] = written(collection, items);
  }
  const { taken, conflicts, isReordered } = merging;
  return { document: Object.fromEntries(Object.entries(document).filter(([, value]) => value !== undefined)), taken, conflicts, isReordered };
}
