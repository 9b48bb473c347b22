import type { Facts, MaterialFacts } from '../../rules-schema/determination/facts.ts';
import type { Chance } from './chance.ts';
import type { DemoProduct, Hinge, RecipeMaterial } from './product.ts';

/** Which way a line is meant to lean. The engine alone decides where it falls. */
export type Leaning = 'keeps' | 'breaks' | 'open';

/** Where goods are made and go to. */
export interface Route {
  manufacturedIn: 'LV' | 'HR';
  exportedTo: 'HR' | 'EU';
}

/** A material with its share in hundredths of a per cent of the ex-works price. */
type Ingredient = Omit<RecipeMaterial, 'share'> & { share: number };

const HUNDREDTHS = 100;
const TOLERANCE = 10;

function ingredientsOf({ recipe }: DemoProduct, chance: Chance): Ingredient[] {
  return recipe.map(({ share: [least, most], ...material }) => ({ ...material, share: chance.between(least * HUNDREDTHS, most * HUNDREDTHS) }));
}

/** Near a limit of so many per cent: often just below, now and then exactly at it, or above. */
function shareNear(percent: number, leaning: Leaning, chance: Chance): number {
  const limit = percent * HUNDREDTHS;
  if (leaning === 'breaks') return chance.weighted([[limit + 1, 1], [chance.between(limit + 2, limit + 250), 5], [chance.between(limit + 250, Math.round(limit * 1.27)), 4]]);
  return chance.weighted([[limit, 1], [chance.between(limit - 250, limit - 1), 5], [chance.between(Math.round(limit * 0.67), limit - 250), 6]]);
}

/** Gives the materials of some codes together the share `total`, in the proportions they had. */
function scaled(ingredients: readonly Ingredient[], codes: readonly string[], total: number): Ingredient[] {
  const among = ({ code }: Ingredient): boolean => codes.includes(code);
  const before = ingredients.filter(among).reduce((sum, { share }) => sum + share, 0);
  let left = total;
  const last = ingredients.findLastIndex(among);
  return ingredients.map((ingredient, place) => {
    if (!among(ingredient)) return ingredient;
    const share = place === last ? left : Math.floor((ingredient.share * total) / before);
    left -= share;
    return { ...ingredient, share };
  });
}

/** The material is bought abroad instead, wholly, or for a part near the general tolerance. */
function soiled(ingredients: readonly Ingredient[], { code, from }: { code: string; from: readonly string[] }, leaning: Leaning, chance: Chance): Ingredient[] {
  if (leaning === 'keeps' && !chance.percent(18)) return [...ingredients];
  return ingredients.flatMap((ingredient) => {
    if (ingredient.code !== code) return [ingredient];
    if (leaning === 'open') return [{ ...ingredient, standing: 'unsaid' as const }];
    const share = Math.min(ingredient.share, shareNear(TOLERANCE, leaning, chance));
    const bought: Ingredient = { ...ingredient, share, standing: 'foreign', from };
    return ingredient.share > share ? [{ ...ingredient, share: ingredient.share - share }, bought] : [bought];
  });
}

function withHinge(hinge: Hinge, ingredients: readonly Ingredient[], leaning: Leaning, chance: Chance): Ingredient[] {
  switch (hinge.kind) {
    case 'limit': {
      const near = scaled(ingredients, hinge.codes, shareNear(hinge.percent, leaning === 'open' ? 'breaks' : leaning, chance));
      return near.map((ingredient) => (leaning === 'open' && hinge.codes.includes(ingredient.code) ? { ...ingredient, standing: 'unsaid' } : ingredient));
    }
    case 'purity':
      return soiled(ingredients, hinge, leaning, chance);
    case 'bought-in': {
      if (leaning === 'keeps' && !chance.percent(25)) return [...ingredients];
      const share = shareNear(TOLERANCE, leaning === 'open' ? 'breaks' : leaning, chance);
      const { code, name, from, answers } = hinge;
      return [...ingredients, { code, name, share, from, standing: leaning === 'open' ? 'unsaid' : 'foreign', ...(answers && { answers }) }];
    }
    case 'simple':
    case 'attested':
      return [...ingredients];
  }
}

function declared({ standing, from }: Ingredient, { manufacturedIn }: Route, chance: Chance): Pick<MaterialFacts, 'originating' | 'origin' | 'whollyObtained'> {
  const here = manufacturedIn;
  switch (standing) {
    case 'foreign': return { originating: false, origin: chance.pick(from) };
    case 'wholly-obtained': return { originating: true, origin: here, whollyObtained: true };
    case 'originating': return { originating: true, origin: chance.weighted([[here, 90], [here === 'LV' ? 'HR' : 'LV', 6], ['LT', here === 'LV' ? 4 : 0]]) };
    case 'unsaid': return { origin: here };
  }
}

const decimal = (minor: number, decimals: number): string => {
  const digits = String(minor).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};

/** Euro cents as an amount. */
const euros = (cents: number): MaterialFacts['value'] => ({ amount: decimal(cents, 2), currency: 'EUR' });

/** Kilograms with one decimal, at least a tenth. */
const kilograms = (kg: number): string => decimal(Math.max(1, Math.round(kg * 10)), 1);

function materialOf(ingredient: Ingredient, place: number, product: DemoProduct, price: number, route: Route, chance: Chance): MaterialFacts {
  const cents = Math.floor((price * ingredient.share) / (100 * HUNDREDTHS));
  return {
    id: `m${place + 1}`,
    code: ingredient.code,
    description: ingredient.name,
    value: euros(cents),
    ...declared(ingredient, route, chance),
    weightKg: kilograms(cents / 100 / (product.perKg * 0.45)),
    ...(ingredient.answers && { answers: { ...ingredient.answers } }),
  };
}

function operationsOf(product: DemoProduct, hinge: Hinge | null, leaning: Leaning, chance: Chance): Facts['operations'] {
  if (hinge?.kind === 'simple' && leaning === 'breaks') return [...hinge.operations];
  return hinge?.kind === 'simple' && leaning === 'open' ? undefined : chance.percent(90) ? [...product.operations] : undefined;
}

/** What the maker attests of the product; what would decide an open line is left out. */
function attestations({ answers }: DemoProduct, hinge: Hinge | null, leaning: Leaning): Facts['answers'] {
  if (hinge?.kind !== 'attested') return answers && { ...answers };
  return leaning === 'open' ? answers && { ...answers } : { ...answers, [hinge.question]: leaning === 'keeps' };
}

/**
 * Invents the facts of one goods line: prices to the cent, shares near what the law prints.
 * @param date the application's day
 */
export function inventFacts(product: DemoProduct, route: Route, leaning: Leaning, date: string, chance: Chance): Facts {
  const [least, most] = product.price;
  const price = Math.round(least * 100 * (most / least) ** chance.next());
  const hinge = product.hinges.length === 0 ? null : chance.pick(product.hinges);
  const ingredients = ingredientsOf(product, chance);
  const leant = hinge === null ? ingredients : withHinge(hinge, ingredients, leaning, chance);
  const operations = operationsOf(product, hinge, leaning, chance);
  const answers = attestations(product, hinge, leaning);
  return {
    agreement: 'EC-HR-SAA',
    date,
    ...route,
    product: { code: product.code, description: product.name, exWorksPrice: euros(price), netWeightKg: kilograms(price / 100 / product.perKg) },
    materials: leant.map((ingredient, place) => materialOf(ingredient, place, product, price, route, chance)),
    ...(operations && { operations }),
    ...(answers && { answers }),
  };
}
