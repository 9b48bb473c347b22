import type { Verdict } from '../../../rules-schema/determination/determination.ts';
import type { Enquiry } from '../../../server/origin/enquiry.ts';
import { comparePercent } from '../../../server/origin/exact.ts';
import { and, between, not, or } from '../../../server/origin/kleene.ts';
import { isTextile, wayByNotes } from '../../../server/origin/rule-kinds/textile-notes.ts';
import type { Material } from '../../../server/origin/shipment.ts';
import { includes, NO_WORDS, type Goods } from './peer-goods.ts';
import type { Ban, Demand, Stages } from './ways-of-rule.ts';

/** The least and the most something may be worth, in minor units. */
export interface Worth {
  least: number;
  most: number;
}

/** Materials a way's bans speak of; null where none offends, or none surely does. */
export interface Offenders {
  least: number | null;
  most: number | null;
}

function nonOriginating(material: Material, within: readonly Goods[], enquiry: Enquiry): Verdict {
  let verdict = enquiry.nonOriginating[material.index] ?? 'unknown';
  for (const goods of within) if (verdict !== 'no') verdict = and(verdict, includes(goods, material, enquiry));
  return verdict;
}

/** What the non-originating materials among some goods may be worth. */
export function worthOf(goods: Goods, within: readonly Goods[], enquiry: Enquiry): Worth {
  const worth = { least: 0, most: 0 };
  for (const material of enquiry.shipment.materials) {
    const counts = nonOriginating(material, within, enquiry);
    if (counts === 'no') continue;
    const counted = and(counts, includes(goods, material, enquiry));
    if (counted === 'yes') worth.least += material.value;
    if (counted !== 'no') worth.most += material.value;
  }
  return worth;
}

function mass(goods: Goods, enquiry: Enquiry): number | null {
  let sum = 0;
  for (const material of enquiry.shipment.materials) {
    const included = includes(goods, material, enquiry);
    if (included === 'no') continue;
    if (included === 'unknown' || material.weight === null) return null;
    sum += material.weight;
  }
  return sum;
}

function attested({ question, heavier, lighter }: Demand & { test: 'attested' }, enquiry: Enquiry): Verdict {
  if (heavier !== null && lighter !== null) {
    const [more, less] = [mass(heavier, enquiry), mass(lighter, enquiry)];
    if (more === 0 || less === 0) return 'no';
    if (more !== null && less !== null) return more > less ? 'yes' : 'no';
  }
  return enquiry.ask(question, NO_WORDS);
}

function outweighs({ goods, within }: Demand & { test: 'originatingOutweighs' }, enquiry: Enquiry): Verdict {
  const balance = { originating: 0, other: 0, undecided: 0 };
  for (const material of enquiry.shipment.materials) {
    const included = includes(goods, material, enquiry);
    if (included === 'no') continue;
    const counts = nonOriginating(material, within, enquiry);
    if (included === 'unknown' || counts === 'unknown') balance.undecided += material.value;
    else balance[counts === 'yes' ? 'other' : 'originating'] += material.value;
  }
  return between(balance.other + balance.undecided <= balance.originating, balance.other <= balance.originating + balance.undecided);
}

interface Shares {
  surely: number;
  perhaps: number;
  surelyOther: number;
  perhapsOther: number;
}

function sharesOf({ goods, within }: Demand & { test: 'minimumOriginating' }, enquiry: Enquiry, measure: (material: Material) => number): Shares {
  const shares: Shares = { surely: 0, perhaps: 0, surelyOther: 0, perhapsOther: 0 };
  for (const material of enquiry.shipment.materials) {
    const included = includes(goods, material, enquiry);
    if (included === 'no') continue;
    const other = nonOriginating(material, within, enquiry);
    const amount = measure(material);
    if (included === 'yes' && other === 'no') shares.surely += amount;
    if (other !== 'yes') shares.perhaps += amount;
    if (included === 'yes' && other === 'yes') shares.surelyOther += amount;
    if (other !== 'no') shares.perhapsOther += amount;
  }
  return shares;
}

function minimum(demand: Demand & { test: 'minimumOriginating' }, enquiry: Enquiry): Verdict {
  const { goods, within, question, of: { by, percent, moreThan } } = demand;
  const reaches = (part: number, whole: number): boolean => comparePercent(part, whole, percent) >= (moreThan ? 1 : 0);
  const { materials, exWorksPrice } = enquiry.shipment;
  if (by === 'value') {
    const { surely, perhaps } = sharesOf(demand, enquiry, ({ value }) => value);
    return between(reaches(surely, exWorksPrice), reaches(perhaps, exWorksPrice));
  }
  const concerned = materials.filter((material) => includes(goods, material, enquiry) !== 'no');
  const standing = new Set(concerned.map((material) => nonOriginating(material, within, enquiry)));
  if (standing.size === 0 || (standing.size === 1 && standing.has('yes'))) return 'no';
  if (standing.size === 1 && standing.has('no')) return 'yes';
  if (concerned.some(({ weight }) => weight === null)) return enquiry.ask(question, NO_WORDS);
  const { surely, perhaps, surelyOther, perhapsOther } = sharesOf(demand, enquiry, ({ weight }) => weight ?? 0);
  return between(reaches(surely, surely + perhapsOther), reaches(perhaps, perhaps + surelyOther));
}

const anyIncludes = (several: readonly Goods[], material: Material, enquiry: Enquiry): Verdict => {
  let verdict: Verdict = 'no';
  for (const goods of several) if (verdict !== 'yes') verdict = or(verdict, includes(goods, material, enquiry));
  return verdict;
};

function engaged(several: readonly Goods[], enquiry: Enquiry): Verdict {
  let verdict: Verdict = 'no';
  for (const material of enquiry.shipment.materials) if (verdict !== 'yes') verdict = or(verdict, anyIncludes(several, material, enquiry));
  return verdict;
}

/** Whether a demand is met. */
export function isMet(demand: Demand, enquiry: Enquiry): Verdict {
  switch (demand.test) {
    case 'ceiling': {
      const { least, most } = worthOf(demand.goods, demand.within, enquiry);
      const { exWorksPrice } = enquiry.shipment;
      return between(comparePercent(most, exWorksPrice, demand.percent) <= 0, comparePercent(least, exWorksPrice, demand.percent) <= 0);
    }
    case 'minimumOriginating': return minimum(demand, enquiry);
    case 'originatingOutweighs': return outweighs(demand, enquiry);
    case 'attested': return attested(demand, enquiry);
    case 'engaged': return engaged(demand.goods, enquiry);
    case 'notEngaged': return not(engaged(demand.goods, enquiry));
    case 'volumeLimit': {
      const { least, most } = offendersOf([{ test: 'selected', goods: demand.goods, within: demand.within }], enquiry);
      const unused = between(most === null, least === null);
      return unused === 'yes' ? unused : or(unused, enquiry.ask(demand.question, NO_WORDS));
    }
    case 'textileNotes': {
      const way = { firm: 'yes' as const, offending: [] as number[], possiblyOffending: [] as number[] };
      for (const material of enquiry.shipment.materials) {
        const offends = and(nonOriginating(material, demand.within, enquiry), forbids(demand.ban, material, enquiry));
        if (offends !== 'no') way[offends === 'yes' ? 'offending' : 'possiblyOffending'].push(material.index);
      }
      return wayByNotes(way, demand.notes, enquiry)?.firm ?? 'yes';
    }
  }
}

function permits({ from, earlier, later }: Stages, material: Material, enquiry: Enquiry): Verdict {
  const named = or(includes(from, material, enquiry), earlier === null ? 'no' : includes(earlier, material, enquiry));
  if (named === 'yes' || material.heading === enquiry.shipment.heading) return named;
  const isLater = later === null ? 'no' : includes(later, material, enquiry);
  if (isLater === 'yes') return named;
  const isEarlier = enquiry.ask(`earlier-stage@${material.id}`, NO_WORDS);
  return isLater === 'unknown' && isEarlier === 'yes' ? 'unknown' : or(named, isEarlier);
}

/** Textile products may use materials of other chapters freely (note 6.2). */
const isForeignToTextiles = (material: Material, { shipment: { code } }: Enquiry): boolean => isTextile(code) && !isTextile(material.code);

function forbids(ban: Ban, material: Material, enquiry: Enquiry): Verdict {
  const isOwn = material.heading === enquiry.shipment.heading;
  const excepted = (except: Goods | null): Verdict => (except === null ? 'no' : includes(except, material, enquiry));
  const unlessAllowed = (verdict: Verdict, allowed: readonly Goods[]): Verdict => (verdict === 'no' ? 'no' : and(verdict, not(anyIncludes(allowed, material, enquiry))));
  switch (ban.test) {
    case 'selected': return includes(ban.goods, material, enquiry);
    case 'ownHeading': return unlessAllowed(isOwn ? 'yes' : excepted(ban.except), ban.allowed);
    case 'ownDescription': {
      const described = (): Verdict => (ban.description === null ? enquiry.ask(`same-description@${material.id}`, NO_WORDS) : includes(ban.description, material, enquiry));
      const own = ban.isAsked && isOwn ? described() : 'no';
      return unlessAllowed(own === 'yes' ? own : or(own, excepted(ban.except)), ban.allowed);
    }
    case 'laterStage': return isForeignToTextiles(material, enquiry) ? 'no' : unlessAllowed(not(permits(ban.stages, material, enquiry)), ban.allowed);
    case 'unprocessed': {
      const done = enquiry.ask(ban.question, NO_WORDS);
      const { stages } = ban;
      return not(stages === null || isForeignToTextiles(material, enquiry) ? done : and(done, permits(stages, material, enquiry)));
    }
  }
}

/** What the materials that bans forbid are worth together. */
export function offendersOf(bans: readonly Ban[], enquiry: Enquiry): Offenders {
  const offenders: Offenders = { least: null, most: null };
  for (const material of enquiry.shipment.materials) {
    let verdict: Verdict = 'no';
    for (const ban of bans) {
      if (verdict === 'yes') break;
      const counts = nonOriginating(material, ban.within, enquiry);
      if (counts !== 'no') verdict = or(verdict, and(counts, forbids(ban, material, enquiry)));
    }
    if (verdict === 'yes') offenders.least = (offenders.least ?? 0) + material.value;
    if (verdict !== 'no') offenders.most = (offenders.most ?? 0) + material.value;
  }
  return offenders;
}
