import type { RuleTable } from '../rule-table.ts';
import { ruleTableSchema } from '../rule-table.ts';
import { childrenOf, followed, type NodeAt } from './schema-nodes.ts';

/** Which entries of a table use each node of the schema: ids in the order of the list, by the node's pointer. */
export type Uses = ReadonlyMap<string, readonly string[]>;

const ENTRY: NodeAt = followed({ pointer: '', node: ruleTableSchema.properties.entries.items });

function* usedBy(value: unknown, at: NodeAt): Generator<string> {
  if (value === null) return;
  yield at.pointer;
  if (at.node.$ref !== undefined) {
    yield* usedBy(value, followed(at));
    return;
  }
  const children = childrenOf(at);
  const child = (step: string) => children.find(({ pointer }) => pointer === `${at.pointer}/${step}`);
  const choice = child('anyOf/0');
  if (choice) yield* usedBy(value, choice);
  const items = child('items');
  if (Array.isArray(value) && items) for (const one of value) yield* usedBy(one, items);
  if (typeof value !== 'object' || Array.isArray(value)) return;
  for (const [name, inner] of Object.entries(value)) {
    const field = child(`properties/${name}`);
    if (field) yield* usedBy(inner, field);
  }
}

/** Counts, node by node, the entries of a table that use it. */
export function usesOf({ entries }: Pick<RuleTable, 'entries'>): Uses {
  const uses = new Map<string, string[]>();
  for (const entry of entries) {
    for (const pointer of new Set(usedBy(entry, ENTRY))) uses.set(pointer, [...(uses.get(pointer) ?? []), entry.id]);
  }
  return uses;
}
