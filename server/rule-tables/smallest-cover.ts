/** Something that touches some of the targets, as bits. */
export interface Candidate<T> {
  item: T;
  touches: number;
}

/**
 * The fewest candidates that together touch everything any of them touches: exact, by trying every set of targets.
 * Of candidates that touch the same, the first is taken.
 * @param targets how many bits there are; the work grows with 2 to this power
 */
export function smallestCover<T>(candidates: readonly Candidate<T>[], targets: number): T[] {
  const firstOf = new Map<number, Candidate<T>>();
  for (const candidate of candidates) if (candidate.touches !== 0 && !firstOf.has(candidate.touches)) firstOf.set(candidate.touches, candidate);
  const useful = [...firstOf.values()];
  const wanted = useful.reduce((all, { touches }) => all | touches, 0);
  const best = new Map<number, Candidate<T>[]>([[0, []]]);
  for (let covered = 0; covered < 1 << targets; covered += 1) {
    const chosen = best.get(covered);
    if (chosen === undefined) continue;
    for (const candidate of useful) {
      const next = covered | candidate.touches;
      if (next !== covered && (best.get(next)?.length ?? Infinity) > chosen.length + 1) best.set(next, [...chosen, candidate]);
    }
  }
  return (best.get(wanted) ?? []).map(({ item }) => item);
}
