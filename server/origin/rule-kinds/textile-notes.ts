import type { Verdict } from '../../../rules-schema/determination/determination.ts';
import type { BothLanguages } from '../../../rules-schema/origin-rules/selector.ts';
import type { Enquiry } from '../enquiry.ts';
import { nameOf } from '../enquiry.ts';
import { comparePercent } from '../exact.ts';
import type { Way } from '../finding.ts';
import { and, between, choose, not, or } from '../kleene.ts';
import type { Material } from '../shipment.ts';
import { isMixed } from './basic-textile-materials.ts';
import { insideAny } from './by-heading.ts';

const FIRST_TEXTILE_CHAPTER = '50';
const FIRST_BEYOND_TEXTILES = '64';
/** Note 6.1: trimmings and accessories up to this share of the ex-works price. */
const TRIMMINGS_PERCENT = 8;
/** Notes 5.1, 5.3 and 5.4: the share by weight of all basic textile materials. */
const BASIC_PERCENT = 10;
const POLYURETHANE_PERCENT = 20;
const STRIP_PERCENT = 30;
/** Materials outside chapters 50 to 63 of which fibres, yarn or paper are made (note 4.3): their share by weight is only known once made. */
const mayMakeFibres = insideAny(['051199', '3901-3915', '4701-4706', '4801-4811']);
/** Fibres, yarn, twine and trimmings: never a lining or interlining. */
const isNeverLining = insideAny(['5001-5006', '5101-5110', '5201-5207', '5301-5308', '5401-5406', '5501-5511', '5604-5609', '5807', '5808']);
/** Beyond this many possible trimmings they are tried all together, not in every choice. */
const MOST_MIXED = 8;

/** Whether goods are of Section XI, chapters 50 to 63. */
export function isTextile(code: string): boolean {
  return code >= FIRST_TEXTILE_CHAPTER && code < FIRST_BEYOND_TEXTILES;
}

function ask(enquiry: Enquiry, material: Material, fact: string, source: BothLanguages, en: string, lv: string): Verdict {
  return enquiry.ask(`${fact}@${material.id}`, () => ({ material: material.id, source, text: { en: `${en}: ${nameOf(material)}?`, lv: `${lv}: ${nameOf(material)}?` } }));
}

/** The higher share by weight notes 5.3 and 5.4 allow a yarn, and whether it is that yarn; null for every other material. */
function yarnOfHigherShare(material: Material, enquiry: Enquiry): { share: number; attested: Verdict } | null {
  const attested = (fact: string, en: string, lv: string) => ask(enquiry, material, fact, { en: 'Protocol 4, Annex I, notes 5.3 and 5.4', lv: '4. protokola I pielikuma 5.3. un 5.4. piezīme' }, en, lv);
  if (material.heading === '5605') return { share: STRIP_PERCENT, attested: attested('aluminium-strip', 'Is it strip with a core of aluminium foil or of plastic film, at most 5 mm wide, between two layers of plastic film', 'Vai tā ir sloksne ar alumīnija folijas vai plastmasas plēves kodolu, ne platāka par 5 mm, starp divām plastmasas plēves kārtām') };
  if (!['5402', '5404', '5606'].includes(material.heading)) return null;
  return { share: POLYURETHANE_PERCENT, attested: attested('segmented-polyurethane-yarn', 'Is it yarn of polyurethane segmented with flexible segments of polyether', 'Vai tā ir poliuretāna dzija ar elastīgiem poliētera segmentiem') };
}

/** Whether materials, each counted against its share of the total weight, stay within all shares. */
function withinShares([material, ...rest]: readonly Material[], counted: ReadonlyMap<number, number>, total: number, enquiry: Enquiry): Verdict {
  if (material === undefined) return [...counted].every(([share, weight]) => comparePercent(weight, total, share) <= 0) ? 'yes' : 'no';
  const countedAt = (share: number) => withinShares(rest, new Map(counted).set(share, (counted.get(share) ?? 0) + (material.weight ?? 0)), total, enquiry);
  const yarn = yarnOfHigherShare(material, enquiry);
  if (yarn === null || yarn.attested === 'no') return countedAt(BASIC_PERCENT);
  return yarn.attested === 'yes' ? countedAt(yarn.share) : choose('unknown', countedAt(yarn.share), countedAt(BASIC_PERCENT));
}

/** Where masses do not tell: some are missing, or fibres were made of raw materials from outside chapters 50 to 63. */
function askWeight(enquiry: Enquiry): Verdict {
  return enquiry.ask('offending-textiles-within-note-5', () => ({
    source: { en: 'Protocol 4, Annex I, note 5', lv: '4. protokola I pielikuma 5. piezīme' },
    text: { en: 'The masses given do not tell: do the textile materials that do not satisfy the rule weigh at most 10 % of all basic textile materials used?', lv: 'Norādītās masas to nenosaka: vai tekstilmateriāli, kas neatbilst noteikumam, sver ne vairāk kā 10 % no visiem izmantotajiem tekstila pamatmateriāliem?' },
  }));
}

/** Note 5: the offending basic textile materials of a mixed product stay within their share by weight. */
function withinWeight(offending: readonly Material[], enquiry: Enquiry): Verdict {
  if (offending.length === 0) return 'yes';
  const { materials } = enquiry.shipment;
  const textiles = materials.filter(({ code }) => isTextile(code));
  const madeIntoFibres = materials.some(({ code }) => mayMakeFibres(code) !== 'no');
  if (!madeIntoFibres && textiles.every((material) => offending.includes(material))) return 'no';
  if (textiles.some(({ weight }) => weight === null)) {
    return and(madeIntoFibres ? 'yes' : isMixed(textiles, enquiry), askWeight(enquiry));
  }
  const total = textiles.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const within = withinShares(offending, new Map(), total, enquiry);
  if (within === 'no') return madeIntoFibres ? askWeight(enquiry) : 'no';
  return and(within, isMixed(textiles, enquiry));
}

/** Note 6.1: whether a material may be a trimming the note excuses: of another heading than the product, and no lining. */
function mayBeTrimming(material: Material, enquiry: Enquiry): Verdict {
  if (material.heading === enquiry.shipment.heading) return 'no';
  if (isNeverLining(material.code) === 'yes') return 'yes';
  return not(ask(enquiry, material, 'lining', { en: 'Protocol 4, Annex I, note 6.1', lv: '4. protokola I pielikuma 6.1. piezīme' }, 'Is it a lining or interlining', 'Vai tā ir odere vai starpodere'));
}

/** Note 6.1: together trimmings are worth at most 8 % of the ex-works price. */
function withinTrimmingsValue(trimmings: readonly Material[], enquiry: Enquiry): boolean {
  const value = trimmings.reduce((sum, material) => sum + material.value, 0);
  return comparePercent(value, enquiry.shipment.exWorksPrice, TRIMMINGS_PERCENT) <= 0;
}

/** Every choice of some of the materials; of very many, all of them alone. */
function choicesOf(materials: readonly Material[]): (readonly Material[])[] {
  if (materials.length > MOST_MIXED) return [materials];
  return Array.from({ length: 2 ** materials.length - 1 }, (_, bits) => materials.filter((_, place) => (((bits + 1) >> place) & 1) === 1));
}

/** Whether the notes excuse the materials: some as trimmings by their value, all others by their weight. */
function excused(offending: readonly Material[], notes: readonly string[], enquiry: Enquiry): Verdict {
  const byWeight = (materials: readonly Material[]) => (notes.includes('5') || materials.length === 0 ? withinWeight(materials, enquiry) : 'no');
  const all = byWeight(offending);
  if (all === 'yes' || !notes.includes('6')) return all;
  const trimming = new Map(offending.filter((material) => withinTrimmingsValue([material], enquiry)).map((material) => [material, mayBeTrimming(material, enquiry)]));
  const candidates = [...trimming].filter(([, may]) => may !== 'no').map(([material]) => material);
  let verdict: Verdict = all;
  for (const chosen of choicesOf(candidates)) {
    if (verdict === 'yes') break;
    if (!withinTrimmingsValue(chosen, enquiry)) continue;
    const allTrimmings = chosen.reduce<Verdict>((sofar, material) => and(sofar, trimming.get(material)!), 'yes');
    if (verdict === 'no' || allTrimmings === 'yes') verdict = or(verdict, and(allTrimmings, byWeight(offending.filter((material) => !chosen.includes(material)))));
  }
  return verdict;
}

/**
 * The further way introductory notes 5 and 6 open to a textile rule: its offending textile materials are excused by
 * their small weight or, as trimmings, by their small value. Null where no note is called in or nothing offends.
 */
export function wayByNotes(way: Way, notes: readonly string[] | undefined, enquiry: Enquiry): Way | null {
  if (notes === undefined || way.offending.length + way.possiblyOffending.length === 0) return null;
  const materialsAt = (indexes: readonly number[]) => indexes.map((index) => enquiry.shipment.materials[index]!);
  const certain = excused(materialsAt(way.offending), notes, enquiry);
  const most = excused(materialsAt([...way.offending, ...way.possiblyOffending]), notes, enquiry);
  const verdict = most === 'yes' ? 'yes' : between(false, certain !== 'no');
  return { firm: and(way.firm, verdict), offending: [], possiblyOffending: [] };
}
