import type { Verdict } from '../../../rules-schema/determination/determination.ts';
import type { BothLanguages } from '../../../rules-schema/origin-rules/selector.ts';
import { codeWithin } from '../../../rules-schema/origin-rules/hs-code.ts';
import type { Enquiry } from '../enquiry.ts';
import { nameOf } from '../enquiry.ts';
import { comparePercent } from '../exact.ts';
import type { Way } from '../finding.ts';
import { and, between, or } from '../kleene.ts';
import type { Material } from '../shipment.ts';

const TEXTILE_CHAPTERS = '50-63';
/** Note 6.1: trimmings and accessories up to this share of the ex-works price. */
const TRIMMINGS_PERCENT = 8;
/** Notes 5.1, 5.3 and 5.4: the share by weight of all basic textile materials. */
const BASIC_PERCENT = 10;
const POLYURETHANE_PERCENT = 20;
const STRIP_PERCENT = 30;
/** Beyond this many offending materials the notes are tried one at a time, not in every mixture. */
const MOST_MIXED = 8;

/** Whether goods are of Section XI, chapters 50 to 63. */
export function isTextile(code: string): boolean {
  return codeWithin(code, TEXTILE_CHAPTERS) === 'yes';
}

function ask(enquiry: Enquiry, material: Material, fact: string, source: BothLanguages, en: string, lv: string): Verdict {
  return enquiry.ask({ id: `${fact}@${material.id}`, material: material.id, source, text: { en: `${en}: ${nameOf(material)}?`, lv: `${lv}: ${nameOf(material)}?` } });
}

/** The share by weight note 5 allows a material: 20 % and 30 % for the two yarns of notes 5.3 and 5.4, else 10 %. */
function shareOf(material: Material, enquiry: Enquiry): number {
  const attested = (fact: string, en: string, lv: string) => ask(enquiry, material, fact, { en: 'Protocol 4, Annex I, notes 5.3 and 5.4', lv: '4. protokola I pielikuma 5.3. un 5.4. piezīme' }, en, lv) === 'yes';
  if (material.heading === '5605' && attested('aluminium-strip', 'Is it strip with a core of aluminium foil or of plastic film, at most 5 mm wide, between two layers of plastic film', 'Vai tā ir sloksne ar alumīnija folijas vai plastmasas plēves kodolu, ne platāka par 5 mm, starp divām plastmasas plēves kārtām')) return STRIP_PERCENT;
  if (['5402', '5404', '5606'].includes(material.heading) && attested('segmented-polyurethane-yarn', 'Is it yarn of polyurethane segmented with flexible segments of polyether', 'Vai tā ir poliuretāna dzija ar elastīgiem poliētera segmentiem')) return POLYURETHANE_PERCENT;
  return BASIC_PERCENT;
}

/** Note 5: the offending basic textile materials of a mixed product stay within their share by weight. */
function withinWeight(offending: readonly Material[], enquiry: Enquiry): Verdict {
  if (offending.length === 0) return 'yes';
  const textiles = enquiry.shipment.materials.filter(({ code }) => isTextile(code));
  const mixed = new Set(textiles.map(({ heading }) => heading)).size > 1;
  if (!mixed) return 'no';
  if (textiles.some(({ weight }) => weight === null)) {
    return enquiry.ask({
      id: 'offending-textiles-within-note-5',
      source: { en: 'Protocol 4, Annex I, note 5', lv: '4. protokola I pielikuma 5. piezīme' },
      text: { en: 'Some masses are missing: do the textile materials that do not satisfy the rule weigh at most 10 % of all basic textile materials used?', lv: 'Trūkst masas datu: vai tekstilmateriāli, kas neatbilst noteikumam, sver ne vairāk kā 10 % no visiem izmantotajiem tekstila pamatmateriāliem?' },
    });
  }
  const total = textiles.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const weights = new Map<number, number>();
  for (const material of offending) {
    const share = shareOf(material, enquiry);
    weights.set(share, (weights.get(share) ?? 0) + (material.weight ?? 0));
  }
  return [...weights].every(([share, weight]) => comparePercent(weight, total, share) <= 0) ? 'yes' : 'no';
}

/** Note 6.1: offending trimmings of another heading than the product, no linings, within 8 % of the ex-works price. */
function withinTrimmings(offending: readonly Material[], enquiry: Enquiry): Verdict {
  const { heading, exWorksPrice } = enquiry.shipment;
  if (offending.some((material) => material.heading === heading)) return 'no';
  const value = offending.reduce((sum, material) => sum + material.value, 0);
  if (comparePercent(value, exWorksPrice, TRIMMINGS_PERCENT) > 0) return 'no';
  return offending.reduce<Verdict>((verdict, material) => {
    const lining = ask(enquiry, material, 'lining', { en: 'Protocol 4, Annex I, note 6.1', lv: '4. protokola I pielikuma 6.1. piezīme' }, 'Is it a lining or interlining', 'Vai tā ir odere vai starpodere');
    return and(verdict, lining === 'unknown' ? 'unknown' : lining === 'yes' ? 'no' : 'yes');
  }, 'yes');
}

function excused(offending: readonly Material[], notes: readonly string[], enquiry: Enquiry): Verdict {
  const byWeight = (materials: readonly Material[]) => (materials.length === 0 ? 'yes' : notes.includes('5') ? withinWeight(materials, enquiry) : 'no');
  const byValue = (materials: readonly Material[]) => (materials.length === 0 ? 'yes' : notes.includes('6') ? withinTrimmings(materials, enquiry) : 'no');
  if (offending.length > MOST_MIXED) return or(byWeight(offending), byValue(offending));
  let verdict: Verdict = 'no';
  for (let bits = 0; bits < 2 ** offending.length && verdict !== 'yes'; bits += 1) {
    const trimmings = offending.filter((_, place) => ((bits >> place) & 1) === 1);
    const others = offending.filter((_, place) => ((bits >> place) & 1) === 0);
    verdict = or(verdict, and(byWeight(others), byValue(trimmings)));
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
