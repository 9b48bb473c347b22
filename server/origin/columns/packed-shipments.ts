import type { Facts, MaterialFacts } from '../../../rules-schema/determination/facts.ts';
import { chapterOf, headingOf } from '../../../rules-schema/origin-rules/hs-code.ts';
import type { RuleTable } from '../../../rules-schema/origin-rules/rule-table.ts';
import { isNeutralUse, originOf, problemsOfTerritory, type Material, type Shipment } from '../shipment.ts';
import { USES, WORKING } from './carried-line.ts';
import { triAt, type PackedBlock } from './packed-block.ts';

/** Reads the lines of a block as shipments under one table. */
export interface PackedShipments {
  /**
   * The shipment of a line, good until the next call: one object is filled anew for every line.
   * Null where the columns do not carry the line, or where the table does not speak of it: then its document tells.
   */
  at: (line: number) => Shipment | null;
}

/** What the engine reads of a material's own facts: as many readings as seven bits tell apart, shared by all materials. */
const READINGS: readonly MaterialFacts[] = Array.from({ length: 128 }, (_, bits) => {
  const [originating, whollyObtained, use] = [triAt(bits & 3), triAt((bits >> 2) & 3), USES[bits >> 4]];
  return { code: '0000', value: { amount: '0', currency: 'EUR' }, ...(originating !== null && { originating }), ...(whollyObtained !== null && { whollyObtained }), ...(use !== undefined && { use }) };
});
const IS_NEUTRAL: readonly boolean[] = READINGS.map(({ use }) => isNeutralUse(use));

const NO_ANSWERS: ReadonlyMap<string, boolean> = new Map();

/** Keeps what each place was told once. */
function keptAt<T>(tell: (place: number) => T): (place: number) => T {
  const told: T[] = [];
  return (place) => (told[place] ??= tell(place));
}

/** Opens a block for reading under a table; what the table says of dates and territories is worked out once each. */
export function packedShipments(block: PackedBlock, table: RuleTable): PackedShipments {
  const { provisions } = table;
  const isSpokenOf = keptAt((route) => problemsOfTerritory(block.routes[route]!, table).next().done === true);
  const originsOn = keptAt((route) => keptAt((territory) => originOf(block.routes[route]!, block.territories[territory] || undefined, provisions)));
  const headings = block.codes.map(headingOf);
  const pool: Material[] = [];
  const facts: Facts = { agreement: table.agreement, date: '', manufacturedIn: '', exportedTo: '', product: { code: '', exWorksPrice: { amount: '', currency: 'EUR' } }, materials: [] };
  const shipment: Shipment = { facts, code: '', heading: '', chapter: '', exWorksPrice: 0, currency: 'EUR', materials: [], neutral: [], onlyInsufficient: null, answers: NO_ANSWERS };

  const materialAt = (at: number, place: number, originAt: (territory: number) => Material['origin']): Material => {
    const material = (pool[place] ??= { index: 0, id: `m${place + 1}`, code: '', heading: '', value: 0, weight: null, facts: READINGS[0]!, origin: 'own' });
    const code = block.materialCode[at]!;
    const status = block.status[at]!;
    material.code = block.codes[code]!;
    material.heading = headings[code]!;
    material.value = block.value[at]!;
    material.weight = (status & 128) === 0 ? null : block.weight[at]!;
    material.facts = READINGS[status & 127]!;
    material.origin = block.origin[at] === 0 ? 'own' : originAt(block.origin[at]!);
    return material;
  };

  const answersOf = (line: number): ReadonlyMap<string, boolean> => {
    const [first, end] = [block.firstAnswer[line]!, block.firstAnswer[line + 1]!];
    if (first === end) return NO_ANSWERS;
    const answers = new Map<string, boolean>();
    for (let at = first; at < end; at += 1) {
      const [question, material] = [block.questions[block.question[at]!]!, block.answeredMaterial[at]!];
      answers.set(material === 0 ? question : `${question}@m${material}`, block.answer[at] === 1);
    }
    return answers;
  };

  return {
    at: (line) => {
      const flags = block.flags[line]!;
      if ((flags & 8) === 0) return null;
      const route = block.route[line]!;
      if (!isSpokenOf(route)) return null;
      const originAt = originsOn(route);
      const first = block.firstMaterial[line]!;
      const end = block.firstMaterial[line + 1]!;
      const { materials } = shipment;
      let used = 0;
      for (let at = first; at < end; at += 1) {
        if (provisions.neutralElements !== undefined && IS_NEUTRAL[block.status[at]! & 127]) continue;
        const material = materialAt(at, at - first, originAt);
        if (material.origin === 'third-country' && material.facts.originating === true && provisions.territories === 'ec-croatia') return null;
        material.index = used;
        materials[used] = material;
        used += 1;
      }
      if (materials.length !== used) materials.length = used;
      const working = WORKING[flags & 3]!;
      shipment.code = block.codes[block.code[line]!]!;
      shipment.heading = headings[block.code[line]!]!;
      shipment.chapter = chapterOf(shipment.code);
      shipment.exWorksPrice = block.price[line]!;
      shipment.onlyInsufficient = working === 'undeclared' ? null : working === 'insufficient';
      shipment.answers = answersOf(line);
      const { date, manufacturedIn, exportedTo } = block.routes[route]!;
      facts.date = date;
      facts.manufacturedIn = manufacturedIn;
      facts.exportedTo = exportedTo;
      facts.product.isSet = (flags & 4) !== 0;
      return shipment;
    },
  };
}
