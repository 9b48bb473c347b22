/** Something to be timed: one call is one round over all its lines. */
export type Round = () => unknown;

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Milliseconds of every round, by contestant. */
export type Times<Name extends string> = Record<Name, number[]>;

/**
 * Runs the contestants in turn, round after round, so that a busy moment of the machine falls on all of them. A first
 * round warms up and is not counted.
 */
export async function timedRounds<Name extends string>(contestants: Readonly<Record<Name, Round>>, rounds: number): Promise<Times<Name>> {
  const names = Object.keys(contestants) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Times<Name>;
  for (let round = -1; round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      await contestants[name]();
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  return times;
}

/** How many times as fast `name` is as `than`: the median of the rounds, each against its own. */
export function timesAsFast<Name extends string>(times: Times<Name>, name: Name, than: Name): number {
  return median(times[than].map((slow, round) => slow / (times[name][round] ?? Number.NaN)));
}

/** Two figures that matter, for people. */
export function readable(figure: number): number {
  if (figure >= 100) return Math.round(figure);
  return Number(figure.toPrecision(2));
}
