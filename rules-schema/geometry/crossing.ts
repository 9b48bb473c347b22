type Position = readonly [number, number];

/** Twice the signed area of a triangle: above nought when the corners turn left. */
const turn = ([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number => Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

const isBetween = ([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): boolean =>
  Math.min(ax, bx) <= cx && cx <= Math.max(ax, bx) && Math.min(ay, by) <= cy && cy <= Math.max(ay, by);

/** Whether two edges share a point. */
function meet(a: Position, b: Position, c: Position, d: Position): boolean {
  const [abc, abd, cda, cdb] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (abc !== abd && cda !== cdb && abc * abd <= 0 && cda * cdb <= 0) return true;
  return (abc === 0 && isBetween(a, b, c)) || (abd === 0 && isBetween(a, b, d)) || (cda === 0 && isBetween(c, d, a)) || (cdb === 0 && isBetween(c, d, b));
}

/** Neighbouring edges share one corner; they go wrong only when the second runs back along the first. */
const runsBack = (a: Position, b: Position, c: Position): boolean => turn(a, b, c) === 0 && (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]) < 0;

/** Where a closed ring first crosses or touches itself: the places of its two edges; null when it does not. */
export function crossingOf(ring: readonly Position[]): [number, number] | null {
  const edges = ring.slice(0, -1).map((from, place) => [from, ring[place + 1] ?? from] as const);
  for (const [i, [a, b]] of edges.entries()) {
    const [, afterNext] = edges[(i + 1) % edges.length] ?? [b, b];
    if (runsBack(a, b, afterNext)) return [i, (i + 1) % edges.length];
    for (let j = i + 2; j < edges.length; j += 1) {
      const [c, d] = edges[j] ?? [a, b];
      const areNeighbours = i === 0 && j === edges.length - 1;
      if (!areNeighbours && meet(a, b, c, d)) return [i, j];
    }
  }
  return null;
}
