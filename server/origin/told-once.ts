/** Codes remembered at most; the nomenclature has fewer, but a request may make codes up. */
const MOST_REMEMBERED = 20_000;

/** Remembers what is told of each code, so that a table put to a million lines reads each code once. Not for what may be undefined. */
export function toldOnce<Told>(tell: (code: string) => Told): (code: string) => Told {
  const told = new Map<string, Told>();
  return (code) => {
    const known = told.get(code);
    if (known !== undefined) return known;
    if (told.size >= MOST_REMEMBERED) told.clear();
    const answer = tell(code);
    told.set(code, answer);
    return answer;
  };
}
