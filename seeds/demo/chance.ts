/** Chance that repeats: the same seed gives the same draws, on every machine. */
export interface Chance {
  /** A number from 0 up to but not including 1. */
  next(): number;
  /** A whole number between the two, both included. */
  between(least: number, most: number): number;
  /** True that many times in a hundred. */
  percent(times: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** One of several, each as often as its weight says. */
  weighted<T>(from: readonly (readonly [T, number])[]): T;
  /** Another source of chance that does not depend on how much was drawn from this one. */
  apart(name: string): Chance;
}

function seedOf(text: string): number {
  let seed = 2_166_136_261;
  for (let at = 0; at < text.length; at += 1) seed = Math.imul(seed ^ text.charCodeAt(at), 16_777_619);
  return seed >>> 0;
}

/** Opens a source of chance (the mulberry32 generator) for a seed. */
export function chanceFor(seed: string): Chance {
  let state = seedOf(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const chance: Chance = {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    percent: (times) => next() * 100 < times,
    pick: (from) => chance.weighted(from.map((one) => [one, 1] as const)),
    weighted: (from) => {
      let left = next() * from.reduce((sum, [, weight]) => sum + weight, 0);
      const chosen = from.find(([, weight]) => (left -= weight) < 0) ?? from.at(-1);
      if (chosen === undefined) throw new Error('There is nothing to choose from.');
      return chosen[0];
    },
    apart: (name) => chanceFor(`${seed}/${name}`),
  };
  return chance;
}
