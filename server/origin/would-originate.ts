import type { Remedy } from '../../rules-schema/determination/determination.ts';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import type { Program } from './compile-rule-table.ts';
import { openEnquiry } from './enquiry.ts';
import { amountOf } from './exact.ts';
import { judge } from './judge.ts';
import { readShipment } from './shipment.ts';
import type { Shipment } from './shipment.ts';

/** A price beyond this multiple of the declared one is no remedy anybody can use. */
const HIGHEST_PRICE_TRIED = 2;

function originates(program: Program, shipment: Shipment): boolean {
  return judge(program, openEnquiry(shipment)).verdict === 'yes';
}

function* ifMaterialOriginated(program: Program, shipment: Shipment, facts: Facts): Generator<Remedy> {
  const { facts: asDeclared } = shipment;
  for (const material of shipment.materials) {
    if (material.facts.originating === true) continue;
    const place = facts.materials.indexOf(material.facts);
    const materials = asDeclared.materials.map((declared, index) => (index === place ? { ...declared, originating: true, origin: undefined } : declared));
    const reading = readShipment({ ...asDeclared, materials }, program.table);
    if (reading.ok && originates(program, reading.shipment)) {
      yield {
        change: 'material-originating', material: material.id,
        text: { en: `if material ${material.id} (${material.facts.code}) were originating`, lv: `ja materiāls ${material.id} (${material.facts.code}) būtu noteiktas izcelsmes` },
      };
    }
  }
}

/** The least integer in (low, high] for which `holds`, given that it holds at `high`. */
function leastThatHolds(low: number, high: number, holds: (value: number) => boolean): number {
  let [below, at] = [low, high];
  while (at - below > 1) {
    const middle = below + Math.floor((at - below) / 2);
    if (holds(middle)) at = middle; else below = middle;
  }
  return at;
}

function* ifPriceWereHigher(program: Program, shipment: Shipment): Generator<Remedy> {
  const ceiling = shipment.exWorksPrice * HIGHEST_PRICE_TRIED;
  const holds = (exWorksPrice: number) => originates(program, { ...shipment, exWorksPrice });
  if (!Number.isSafeInteger(ceiling) || !holds(ceiling)) return;
  const amount = amountOf(leastThatHolds(shipment.exWorksPrice, ceiling, holds));
  yield {
    change: 'ex-works-price', amount, currency: shipment.currency,
    text: { en: `if the ex-works price were ${amount} ${shipment.currency}`, lv: `ja ražotāja cena būtu ${amount} ${shipment.currency}` },
  };
}

function* ifMaterialCostLess(program: Program, shipment: Shipment): Generator<Remedy> {
  for (const material of shipment.materials) {
    if (material.facts.originating === true || material.value === 0) continue;
    const fails = (value: number) => !originates(program, { ...shipment, materials: shipment.materials.map((other) => (other.index === material.index ? { ...other, value } : other)) });
    if (fails(0)) continue;
    const most = leastThatHolds(0, material.value, fails) - 1;
    if (most === 0) continue;
    const amount = amountOf(most);
    yield {
      change: 'material-value', material: material.id, amount, currency: shipment.currency,
      text: { en: `if material ${material.id} cost at most ${amount} ${shipment.currency}`, lv: `ja materiāls ${material.id} maksātu ne vairāk kā ${amount} ${shipment.currency}` },
    };
  }
}

/** The single changes that would each make a product originate, found by asking the engine itself. */
export function wouldOriginateIf(program: Program, shipment: Shipment): Remedy[] {
  return [
    ...ifMaterialOriginated(program, shipment, shipment.facts),
    ...ifPriceWereHigher(program, shipment),
    ...ifMaterialCostLess(program, shipment),
  ];
}
