import type { Verdict } from '../../rules-schema/determination/determination.ts';
import { comparePercent } from './exact.ts';
import type { Enquiry } from './enquiry.ts';
import { and, between, or } from './kleene.ts';
import type { Selection } from './selectors.ts';
import type { Material } from './shipment.ts';

/**
 * One way in which a rule may be met: a part no tolerance can heal, and the materials that should not have been used.
 * The general tolerance (article 6(2)) may excuse those materials, all tests of a rule together.
 */
export interface Way {
  firm: Verdict;
  offending: readonly number[];
  possiblyOffending: readonly number[];
}

/** The general tolerance, or null where it does not apply to the product. */
export interface Tolerance {
  percent: number;
}

const NO_MATERIALS: readonly number[] = [];
const firmly = (firm: Verdict): readonly Way[] => [{ firm, offending: NO_MATERIALS, possiblyOffending: NO_MATERIALS }];

/** The only way of a rule in which no material offends. Made once: most rules of most lines need no other. */
export const FIRM_WAYS: Readonly<Record<Verdict, readonly Way[]>> = { yes: firmly('yes'), no: firmly('no'), unknown: firmly('unknown') };

/** A rule's only way: a part no tolerance can heal beside what was found to offend. */
export function onlyWay(offences: Offences, firm: Verdict = 'yes'): readonly Way[] {
  return offences === NO_OFFENCES ? FIRM_WAYS[firm] : [{ firm, ...offences }];
}

/** What the materials that should not have been used are worth at least and at most, in minor units. */
export function valueOfOffences({ offending, possiblyOffending }: Way, { shipment: { materials } }: Enquiry): { least: number; most: number } {
  const least = offending.reduce((sum, index) => sum + (materials[index]?.value ?? 0), 0);
  return { least, most: possiblyOffending.reduce((sum, index) => sum + (materials[index]?.value ?? 0), least) };
}

function excused(way: Way, enquiry: Enquiry, { percent }: Tolerance): Verdict {
  const { exWorksPrice } = enquiry.shipment;
  const { least, most } = valueOfOffences(way, enquiry);
  return between(comparePercent(most, exWorksPrice, percent) <= 0, comparePercent(least, exWorksPrice, percent) <= 0);
}

function verdictOfWay(way: Way, enquiry: Enquiry, tolerance: Tolerance | null): Verdict {
  const clean = between(way.offending.length + way.possiblyOffending.length === 0, way.offending.length === 0);
  if (way.firm === 'no' || clean === 'yes' || tolerance === null) return and(way.firm, clean);
  return and(way.firm, excused(way, enquiry, tolerance));
}

/** Whether the rule is met in any of its ways, with or without the general tolerance. */
export function verdictOf(ways: readonly Way[], enquiry: Enquiry, tolerance: Tolerance | null = null): Verdict {
  let verdict: Verdict = 'no';
  for (const way of ways) verdict = or(verdict, verdictOfWay(way, enquiry, tolerance));
  return verdict;
}

/** The ways to meet two rules at once. */
export function combineWays(left: readonly Way[], right: readonly Way[]): readonly Way[] {
  if (left === FIRM_WAYS.yes || right === FIRM_WAYS.no) return right;
  if (right === FIRM_WAYS.yes || left === FIRM_WAYS.no) return left;
  return left.flatMap((a) => right.map((b) => ({
    firm: and(a.firm, b.firm),
    offending: [...new Set([...a.offending, ...b.offending])],
    possiblyOffending: [...new Set([...a.possiblyOffending, ...b.possiblyOffending])].filter((index) => !a.offending.includes(index) && !b.offending.includes(index)),
  })));
}

/** The materials a test forbids, by their places, surely and perhaps. */
export type Offences = Pick<Way, 'offending' | 'possiblyOffending'>;

const NO_OFFENCES: Offences = { offending: NO_MATERIALS, possiblyOffending: NO_MATERIALS };

/** Sorts the non-originating materials by what `forbids` says of them. Materials that originate are never measured (article 6(1)). */
export function offences(enquiry: Enquiry, forbids: (material: Material, enquiry: Enquiry) => Verdict): Offences {
  let found: { offending: number[]; possiblyOffending: number[] } | null = null;
  for (const material of enquiry.shipment.materials) {
    const nonOriginating = enquiry.nonOriginating[material.index] ?? 'unknown';
    if (nonOriginating === 'no') continue;
    const verdict = and(nonOriginating, forbids(material, enquiry));
    if (verdict === 'no') continue;
    found ??= { offending: [], possiblyOffending: [] };
    (verdict === 'yes' ? found.offending : found.possiblyOffending).push(material.index);
  }
  return found ?? NO_OFFENCES;
}

/**
 * The least and the most the non-originating materials of a selection may be worth, in minor units; of all materials
 * together with the added value acquired outside (article 12(4)).
 */
export function valueOf(selection: Selection, enquiry: Enquiry): { least: number; most: number } {
  let least = selection.ofAll ? enquiry.addedOutside : 0;
  let most = least;
  for (const material of enquiry.shipment.materials) {
    const nonOriginating = enquiry.nonOriginating[material.index] ?? 'unknown';
    if (nonOriginating === 'no') continue;
    const counted = and(nonOriginating, selection.includes(material, enquiry));
    if (counted === 'yes') least += material.value;
    if (counted !== 'no') most += material.value;
  }
  return { least, most };
}

/** The ids of the materials at these places. */
export function idsOf(indexes: readonly number[], enquiry: Enquiry): string[] {
  return indexes.map((index) => enquiry.shipment.materials[index]?.id ?? String(index));
}

/** The ids of what offends in the first way, surely before perhaps. */
export function offendersIn([way]: readonly Way[], enquiry: Enquiry): string[] {
  return way === undefined ? [] : idsOf([...way.offending, ...way.possiblyOffending], enquiry);
}
