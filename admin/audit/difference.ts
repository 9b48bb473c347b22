/** One place where a record's state before a change and after it differ. `path` reads `goods.2.code`. */
export type Change = { path: string; kind: 'added' | 'removed' | 'changed'; before?: string; after?: string };

const isDocument = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A list of plain values, such as roles, reads best as one value. */
const isPlainList = (value: object): boolean => Array.isArray(value) && !value.some(isDocument);

const isBranch = (value: unknown): value is object =>
  isDocument(value) && !isPlainList(value) && Object.keys(value).length > 0;

/** Every leaf of a document by its path; an empty object is a leaf of its own, so that emptying one shows. */
const leavesOf = (document: unknown, path = ''): Map<string, string> => {
  if (!isBranch(document)) return new Map(isNothing(document) ? [] : [[path, printed(document)]]);
  const leaves = new Map<string, string>();
  for (const [key, value] of Object.entries(document)) {
    for (const [leaf, text] of leavesOf(value, path === '' ? key : `${path}.${key}`)) leaves.set(leaf, text);
  }
  return leaves;
};

const isNothing = (value: unknown): boolean => value === undefined || value === null;

const printed = (value: unknown): string => {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : value.map(printed).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/**
 * What changed between two states of a record, leaf by leaf, in the order of the later state with what was removed at
 * the end. Either state may be missing: a creation has no before, an erasure no after. A field that is null is not there.
 */
export const differenceBetween = (before: unknown, after: unknown): Change[] => {
  const was = leavesOf(before);
  const is = leavesOf(after);
  const changes: Change[] = [];
  for (const [path, text] of is) {
    const earlier = was.get(path);
    if (earlier === undefined) changes.push({ path, kind: 'added', after: text });
    else if (earlier !== text) changes.push({ path, kind: 'changed', before: earlier, after: text });
  }
  for (const [path, text] of was) {
    if (!is.has(path)) changes.push({ path, kind: 'removed', before: text });
  }
  return changes;
};
