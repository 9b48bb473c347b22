import type { Operation } from '../../rules-schema/determination/operations.ts';

/** What the maker says of a material: bought abroad, originating, wholly obtained here, or nothing at all. */
export type MaterialStanding = 'foreign' | 'originating' | 'wholly-obtained' | 'unsaid';

/** A line of a recipe: the material's share of the ex-works price as a range, in per cent. */
export interface RecipeMaterial {
  code: string;
  name: string;
  share: readonly [number, number];
  standing: MaterialStanding;
  /** Countries it may come from when it is foreign. */
  from: readonly string[];
  /** What the maker attests of the material, by question. */
  answers?: Readonly<Record<string, boolean>>;
}

/**
 * What decides on such goods, so that the demo office sees cases on both sides of the law:
 * `limit` – the foreign materials of some codes together stand near a printed percentage;
 * `purity` – a material that should be ours is sometimes foreign, near the 10 % of the general tolerance;
 * `bought-in` – a foreign half product the list forbids, mostly of the product's own heading, near the same 10 %;
 * `simple` – sometimes only insufficient operations were carried out;
 * `attested` – the maker attests a fact, or does not.
 */
export type Hinge =
  | { kind: 'limit'; codes: readonly string[]; percent: number }
  | { kind: 'purity'; code: string; from: readonly string[] }
  | { kind: 'bought-in'; code: string; name: string; from: readonly string[]; answers?: Readonly<Record<string, boolean>> }
  | { kind: 'simple'; operations: readonly Operation[] }
  | { kind: 'attested'; question: string };

/** Goods a Latvian food exporter ships. */
export interface DemoProduct {
  key: string;
  code: string;
  name: string;
  /** Ex-works price of a line in euros. */
  price: readonly [number, number];
  /** Euros a kilogram, for the net weight. */
  perKg: number;
  operations: readonly Operation[];
  recipe: readonly RecipeMaterial[];
  hinges: readonly Hinge[];
  /** What the maker attests of the product, by question. */
  answers?: Readonly<Record<string, boolean>>;
}

type Share = readonly [number, number];

/** A material bought outside the two parties. */
export const foreign = (code: string, name: string, share: Share, ...from: string[]): RecipeMaterial => ({ code, name, share, standing: 'foreign', from });

/** The same material with what the maker attests of it. */
export const attesting = (material: RecipeMaterial, answers: Readonly<Record<string, boolean>>): RecipeMaterial => ({ ...material, answers });

/** A material that originates here. */
export const originating = (code: string, name: string, share: Share): RecipeMaterial => ({ code, name, share, standing: 'originating', from: [] });

/** A material wholly obtained here. */
export const grown = (code: string, name: string, share: Share): RecipeMaterial => ({ code, name, share, standing: 'wholly-obtained', from: [] });
