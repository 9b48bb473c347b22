/** The order of a merged list, and whether both sides had moved what was there before, each otherwise. */
export interface MergedOrder {
  ids: string[];
  contested: boolean;
  /** Whether the items both sides kept now stand in the other side's order. */
  takenFromTheirs: boolean;
}

interface Orders {
  base: readonly string[];
  mine: readonly string[];
  theirs: readonly string[];
  /** What the merged list holds. */
  kept: ReadonlySet<string>;
}

const only = (ids: readonly string[], kept: ReadonlySet<string>): string[] => ids.filter((id) => kept.has(id));

/** Puts what is missing behind what it stands behind on the other side. */
function inserted(ids: readonly string[], other: readonly string[]): string[] {
  const [present, follows] = [new Set(ids), new Map<string | null, string[]>()];
  let before: string | null = null;
  for (const id of other) {
    if (present.has(id)) before = id;
    else follows.set(before, [...(follows.get(before) ?? []), id]);
  }
  return [...(follows.get(null) ?? []), ...ids.flatMap((id) => [id, ...(follows.get(id) ?? [])])];
}

/** The order of a list two people changed: whoever moved something gives the order, the additions of both stand behind what they stood behind. */
export function mergeOrder({ base, mine, theirs, kept }: Orders): MergedOrder {
  const [onMySide, tonMySide] = [new Set(mine), new Set(theirs)];
  const everywhere = new Set(base.filter((id) => kept.has(id) && onMySide.has(id) && tonMySide.has(id)));
  const [was, here, there] = [base, mine, theirs].map((ids) => only(ids, everywhere).join('\n'));
  const takenFromTheirs = here === was && there !== was;
  const [leading, other] = takenFromTheirs ? [theirs, mine] : [mine, theirs];
  return { ids: inserted(only(leading, kept), only(other, kept)), contested: here !== was && there !== was && here !== there, takenFromTheirs };
}
