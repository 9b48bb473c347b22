import type { CertificateOfOrigin } from '../../rules-schema/application/certificate-of-origin.ts';
import type { Eur1 } from '../../rules-schema/application/eur1.ts';

type Eur1Item = Eur1['items'][number];

const euro = (amount: string) => ({ amount, currency: 'EUR' });

/** Caramels of heading 1704 with foreign sugar of chapter 17 worth so much of a price of 100 euros; 30 are allowed. */
export function caramels(number: number, sugar = '25.00'): Eur1Item {
  return {
    number,
    marks: 'nemarķēts',
    packages: { count: 40, kind: 'kastes' },
    description: 'Karameles ar augļu pildījumu',
    code: '1704 90',
    exWorksPrice: euro('100.00'),
    netWeightKg: '80',
    grossWeightKg: '92.5',
    materials: [
      { id: 'm1', code: '1701', description: 'Cukurs', value: euro(sugar), originating: false, origin: 'BR' },
      { id: 'm2', code: '2007', description: 'Ābolu biezenis', value: euro('10.00'), originating: true, origin: 'LV' },
    ],
    operations: ['cooking-baking-roasting'],
  };
}

/** Honey of which nobody has said yet whether it is wholly obtained. */
export function honey(number: number): Eur1Item {
  return {
    number,
    marks: 'M 1–10',
    packages: { count: 10, kind: 'mucas' },
    description: 'Dabīgais ziedu medus',
    code: '0409',
    exWorksPrice: euro('900.00'),
    grossWeightKg: '310',
    materials: [],
  };
}

/** An application for an EUR.1 with every box as it should be: no check finds anything. */
export function eur1(items: Eur1Item[] = [caramels(1)], more: Partial<Eur1> = {}): Eur1 {
  return {
    exporter: { name: 'SIA “Saldā Dzīve”', address: 'Miera iela 1, Rīga, LV-1001', country: 'LV' },
    between: { from: 'EU', to: 'HR' },
    consignee: { name: 'Slatkiši d.o.o.', address: 'Ilica 10, 10000 Zagreb', country: 'HR' },
    origin: 'EU',
    destination: 'HR',
    items,
    invoices: [{ number: 'R-2026-17', date: '2026-01-05' }],
    declaration: { place: 'Rīga', date: '2026-01-05', signatory: 'Jānis Paraugs' },
    circumstances: 'Karameles vārītas pieteicēja ražotnē Rīgā.',
    documents: [{ kind: 'supplier-declaration', number: 'D-7', date: '2025-11-03', attachment: 'deklaracija.pdf' }],
    manufacturedIn: 'LV',
    exportedTo: 'HR',
    date: '2026-01-05',
    ...more,
  };
}

/** An application for a certificate of origin, made in the applicant's own company, with every box as it should be. */
export function certificateOfOrigin(more: Partial<CertificateOfOrigin> = {}): CertificateOfOrigin {
  return {
    exporter: { name: 'SIA “Saldā Dzīve”', address: 'Miera iela 1, Rīga, LV-1001', country: 'LV' },
    reference: 'R-2026-18',
    consignee: { name: 'Tokyo Sweets K.K.', address: '1-1 Chiyoda, Tokyo', country: 'JP' },
    originCountries: ['LV'],
    items: [{
      number: 1, marks: 'nemarķēts', packages: { count: 12, kind: 'kastes' }, description: 'Šokolādes konfektes', code: '1806 90',
      exWorksPrice: euro('540.00'), netWeightKg: '60', grossWeightKg: '66',
    }],
    basis: { ground: '8.1', criterion: '6.2' },
    circumstances: 'Konfektes izgatavotas pieteicēja ražotnē no kakao masas, cukura un piena pulvera.',
    documents: [
      { kind: 'invoice', number: 'R-2026-18', date: '2026-01-05', attachment: 'rekins.pdf' },
      { kind: 'process-description', attachment: 'process.pdf', certify: true },
    ],
    delivery: 'client-prints',
    declaration: { place: 'Rīga', date: '2026-01-05', signatory: 'Jānis Paraugs' },
    date: '2026-01-05',
    ...more,
  };
}
