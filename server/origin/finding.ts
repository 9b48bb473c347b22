import type { TraceStep, Verdict } from '../../rules-schema/determination/determination.ts';
import { comparePercent } from './exact.ts';
import type { Enquiry } from './enquiry.ts';
import { and, between, or } from './kleene.ts';
import type { Selection } from './selectors.ts';

/**
 * One way in which a rule may be met: a part no tolerance can heal, and the materials that should not have been used.
 * The general tolerance (article 6(2)) may excuse those materials, all tests of a rule together.
 */
export interface Way {
  firm: Verdict;
  offending: readonly number[];
  possiblyOffending: readonly number[];
}

/** What a test found: the ways to meet it, and a trace written only when somebody wants to read it. */
export interface Finding {
  ways: readonly Way[];
  step: () => TraceStep;
}

/** The general tolerance, or null where it does not apply to the product. */
export interface Tolerance {
  percent: number;
}

export const FIRM_WAYS: Readonly<Record<Verdict, readonly Way[]>> = {
  yes: [{ firm: 'yes', offending: [], possiblyOffending: [] }],
  no: [{ firm: 'no', offending: [], possiblyOffending: [] }],
  unknown: [{ firm: 'unknown', offending: [], possiblyOffending: [] }],
};

/** What the materials that should not have been used are worth at least and at most, in minor units. */
export function valueOfOffences({ offending, possiblyOffending }: Way, { shipment: { materials } }: Enquiry): { least: number; most: number } {
  const least = offending.reduce((sum, index) => sum + (materials[index]?.value ?? 0), 0);
  return { least, most: possiblyOffending.reduce((sum, index) => sum + (materials[index]?.value ?? 0), least) };
}

function excused(way: Way, enquiry: Enquiry, tolerance: Tolerance): Verdict {
  const { exWorksPrice } = enquiry.shipment;
  const { least, most } = valueOfOffences(way, enquiry);
  const within = (value: number) => comparePercent(value, exWorksPrice, tolerance.percent) <= 0;
  return between(within(most), within(least));
}

function verdictOfWay(way: Way, enquiry: Enquiry, tolerance: Tolerance | null): Verdict {
  const clean = between(way.offending.length + way.possiblyOffending.length === 0, way.offending.length === 0);
  if (way.firm === 'no' || clean === 'yes' || tolerance === null) return and(way.firm, clean);
  return and(way.firm, excused(way, enquiry, tolerance));
}

/** Whether the rule is met in any of its ways, with or without the general tolerance. */
export function verdictOf(ways: readonly Way[], enquiry: Enquiry, tolerance: Tolerance | null = null): Verdict {
  return ways.reduce<Verdict>((verdict, way) => or(verdict, verdictOfWay(way, enquiry, tolerance)), 'no');
}

/** The ways to meet two rules at once. */
export function combineWays(left: readonly Way[], right: readonly Way[]): Way[] {
  return left.flatMap((a) => right.map((b) => ({
    firm: and(a.firm, b.firm),
    offending: [...new Set([...a.offending, ...b.offending])],
    possiblyOffending: [...new Set([...a.possiblyOffending, ...b.possiblyOffending])].filter((index) => !a.offending.includes(index) && !b.offending.includes(index)),
  })));
}

/** Sorts the non-originating materials by what `forbids` says of them. Materials that originate are never measured (article 6(1)). */
export function offences(enquiry: Enquiry, forbids: (index: number) => Verdict): Way {
  const offending: number[] = [];
  const possiblyOffending: number[] = [];
  enquiry.nonOriginating.forEach((nonOriginating, index) => {
    if (nonOriginating === 'no') return;
    const verdict = and(nonOriginating, forbids(index));
    if (verdict === 'yes') offending.push(index);
    else if (verdict === 'unknown') possiblyOffending.push(index);
  });
  return { firm: 'yes', offending, possiblyOffending };
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
