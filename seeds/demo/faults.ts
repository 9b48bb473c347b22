import type { CertificateOfOrigin } from '../../rules-schema/application/certificate-of-origin.ts';
import type { Eur1 } from '../../rules-schema/application/eur1.ts';

/** Goods lines with the first one changed. */
function firstItem<Item>(items: readonly Item[], change: (item: Item) => Item): Item[] {
  return items.map((item, place) => (place === 0 ? change(item) : item));
}

/** What applicants get wrong on an EUR.1. Each is what one of its checks looks for. */
export const eur1Faults = {
  'vague-description': (form: Eur1): Eur1 => ({ ...form, items: firstItem(form.items, (item) => ({ ...item, description: 'Dažādas pārtikas preces' })) }),
  'trade-name-alone': (form: Eur1): Eur1 => ({ ...form, items: firstItem(form.items, (item) => ({ ...item, description: '“Saulstariņš”' })) }),
  'consignee-without-address': ({ consignee, ...form }: Eur1): Eur1 => ({ ...form, consignee: { name: consignee?.name ?? '', country: 'HR' } }),
  'no-origin': ({ origin: _origin, ...form }: Eur1): Eur1 => form,
  'other-origin': (form: Eur1): Eur1 => ({ ...form, origin: 'HR' }),
  'gap-in-numbers': (form: Eur1): Eur1 => ({ ...form, items: firstItem(form.items, (item) => ({ ...item, number: 9 })) }),
  'unknown-heading': (form: Eur1): Eur1 => ({ ...form, items: firstItem(form.items, (item) => ({ ...item, code: '1799 00' })) }),
  'no-price': (form: Eur1): Eur1 => ({ ...form, items: firstItem(form.items, ({ exWorksPrice: _price, ...item }) => item) }),
  'no-packages': (form: Eur1): Eur1 => ({ ...form, items: firstItem(form.items, ({ packages: _packages, marks: _marks, ...item }) => item) }),
  'no-declaration': ({ declaration: _declaration, ...form }: Eur1): Eur1 => form,
  'unknown-exporter': (form: Eur1): Eur1 => ({ ...form, exporter: { name: 'SIA “Svešais krasts”', address: 'Nezināmā iela 1, Rīga', country: 'LV' } }),
  'retrospective-without-reason': (form: Eur1): Eur1 => ({ ...form, remarks: { issuedRetrospectively: { exportPlace: 'Grebņeva' } } }),
} as const satisfies Readonly<Record<string, (form: Eur1) => Eur1>>;

export type Eur1Fault = keyof typeof eur1Faults;

/** What applicants get wrong on a certificate of origin. */
export const certificateFaults = {
  'spare-parts': (form: CertificateOfOrigin): CertificateOfOrigin => ({ ...form, items: firstItem(form.items, (item) => ({ ...item, description: 'Rezerves daļas' })) }),
  'no-marks': (form: CertificateOfOrigin): CertificateOfOrigin => ({ ...form, items: firstItem(form.items, ({ marks: _marks, ...item }) => item) }),
  'no-attachment': (form: CertificateOfOrigin): CertificateOfOrigin => ({ ...form, documents: (form.documents ?? []).map(({ attachment: _file, ...document }) => document) }),
  'no-circumstances': ({ circumstances: _circumstances, ...form }: CertificateOfOrigin): CertificateOfOrigin => form,
  'foreign-without-certificate': (form: CertificateOfOrigin): CertificateOfOrigin => ({
    ...form, originCountries: ['UA'], basis: { ground: '8.3', countries: ['UA'] },
  }),
} as const satisfies Readonly<Record<string, (form: CertificateOfOrigin) => CertificateOfOrigin>>;

export type CertificateFault = keyof typeof certificateFaults;
