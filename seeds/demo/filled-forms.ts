import type { CertificateOfOrigin } from '../../rules-schema/application/certificate-of-origin.ts';
import type { Eur1 } from '../../rules-schema/application/eur1.ts';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import type { Chance } from './chance.ts';
import { inventFacts, type Leaning } from './facts.ts';
import { demoProduct } from './past-decisions.ts';
import type { RegisteredExporter } from './register.ts';

const CLERKS = ['Agnese Sprūģe', 'Edgars Zvirbulis', 'Zane Pļaviņa', 'Ģirts Krēsliņš', 'Inese Žagare'] as const;

/** Without answers: an applicant declares, a reviewer attests. */
const declared = ({ materials }: Facts): NonNullable<Eur1['items'][number]['materials']> =>
  materials.map(({ answers: _attested, ...material }) => material);

/** Gross mass: a tenth more than net. */
const grossOf = (net: string | undefined): string => (Number(net ?? '1') * 1.1).toFixed(1);

/** What every form says of a goods line. */
function goodsOf(facts: Facts, number: number, chance: Chance): Eur1['items'][number] {
  const { code, description, exWorksPrice, netWeightKg } = facts.product;
  const pallets = chance.between(1, 12);
  return {
    number,
    marks: chance.percent(30) ? 'nemarķēts' : `${code.slice(0, 4)}/${chance.between(100, 999)} 1–${pallets}`,
    packages: { count: pallets, kind: chance.pick(['paletes', 'kastes uz paletēm']) },
    ...(description !== undefined && { description }),
    code,
    ...(netWeightKg !== undefined && { netWeightKg, grossWeightKg: grossOf(netWeightKg) }),
    exWorksPrice,
    materials: declared(facts),
    ...(facts.operations && { operations: facts.operations }),
  };
}

/** Goods of an exporter, as facts for the engine. */
export function inventGoods({ exporter }: RegisteredExporter, leaning: Leaning, date: string, chance: Chance): Facts {
  const { answers: _attested, ...facts } = inventFacts(demoProduct(chance.pick(exporter.goods)), { manufacturedIn: 'LV', exportedTo: 'HR' }, leaning, date, chance);
  return { ...facts, materials: facts.materials.map(({ answers: _ofMaterial, ...material }) => material) };
}

/** An application for a movement certificate EUR.1, filled in as it should be. */
export function eur1Form(from: RegisteredExporter, goods: readonly Facts[], date: string, chance: Chance): Eur1 {
  const invoice = `R-${date.slice(2, 4)}-${chance.between(1000, 9999)}`;
  return {
    exporter: from.itself,
    between: { from: 'EU', to: 'HR' },
    consignee: chance.pick(from.croatianBuyers),
    origin: 'LV',
    destination: 'HR',
    transport: chance.pick(['Kravas automobilis', 'Kravas automobilis, caur Poliju un Slovēniju', 'Konteiners, caur Rijekas ostu']),
    items: goods.map((facts, place) => goodsOf(facts, place + 1, chance)),
    invoices: [{ number: invoice, date }],
    declaration: { place: from.exporter.town, date, signatory: chance.pick(CLERKS) },
    circumstances: 'Preces ražotas iesniedzēja uzņēmumā Latvijā no pielikumā uzskaitītajiem materiāliem.',
    documents: [
      { kind: 'invoice', number: invoice, date, attachment: `${invoice}.pdf` },
      { kind: 'calculation', number: `K-${invoice}`, date, attachment: `kalkulacija-${invoice}.pdf` },
    ],
    manufacturedIn: 'LV',
    exportedTo: 'HR',
  };
}

/** An application for a certificate of non-preferential origin, filled in as it should be. */
export function certificateForm(from: RegisteredExporter, goods: readonly Facts[], date: string, chance: Chance): CertificateOfOrigin {
  const invoice = `EXP-${chance.between(100, 999)}`;
  const buyer = chance.pick(from.overseasBuyers);
  return {
    exporter: from.itself,
    reference: invoice,
    consignee: buyer,
    originCountries: ['LV'],
    transport: chance.pick(['Jūras konteiners', 'Kravas automobilis', 'Gaisa kravas']),
    items: goods.map((facts, place) => {
      const { materials: _bill, ...line } = goodsOf(facts, place + 1, chance);
      return line;
    }),
    basis: { ground: '8.1', criterion: goods.every(({ materials }) => materials.every(({ whollyObtained }) => whollyObtained === true)) ? '6.1' : '6.2' },
    circumstances: `Ražots uzņēmumā ${from.exporter.town}: ${goods.map(({ product }) => product.description ?? product.code).join('; ')}. Procesa apraksts pievienots.`,
    documents: [
      { kind: 'invoice', number: invoice, date, attachment: `${invoice}.pdf`, certify: chance.percent(40) },
      { kind: 'process-description', attachment: 'razosanas-apraksts.pdf' },
    ],
    delivery: chance.pick(['client-prints', 'chamber-prints']),
    destination: buyer.country,
    declaration: { place: from.exporter.town, date, signatory: chance.pick(CLERKS) },
  };
}
