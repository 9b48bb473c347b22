import type { CertificateOfOrigin } from '../../rules-schema/application/certificate-of-origin.ts';
import { goodsPayload, type CertificateTypeId, type GoodsForm, type Item, type Payload } from '../../rules-schema/application/payload.ts';

/** Answers by question id. */
export type Answers = Readonly<Record<string, boolean>>;

/** What the form itself does not say. */
export interface Circumstances {
  agreement: string;
  /** `YYYY-MM-DD`, where the form names no date. */
  date: string;
  /** Attested by reviewers. */
  answers: Answers;
}

/**
 * What an applicant claims by naming a point of Regulation 736: 6.1 wholly obtained, and not the last substantial working;
 * 6.2 the other way round. Only the fact claimed is left to be attested.
 */
const CLAIMS: Readonly<Record<'6.1' | '6.2', Answers>> = {
  '6.1': { 'fact:last-substantial-working': false },
  '6.2': { 'wholly-obtained': false },
};

function originCountry({ basis, originCountries }: CertificateOfOrigin, item: CertificateOfOrigin['items'][number]): string | undefined {
  return item.originCountry ?? (basis?.ground === '8.3' ? basis.countries?.[0] : undefined) ?? originCountries?.[0];
}

/** Where the goods of a line were made and go to, and what the form claims of them. */
function journeyOf(form: GoodsForm, place: number): { manufacturedIn?: string; exportedTo?: string; claims: Answers } {
  if (form.type === 'eur1') {
    const { manufacturedIn, exportedTo } = form.payload;
    return { manufacturedIn, exportedTo, claims: {} };
  }
  const { payload } = form;
  const item = payload.items[place];
  const criterion = payload.basis?.ground === '8.3' ? undefined : payload.basis?.criterion;
  return {
    manufacturedIn: item && originCountry(payload, item),
    exportedTo: payload.destination ?? payload.consignee?.country,
    claims: criterion ? CLAIMS[criterion] : {},
  };
}

/** The day (`YYYY-MM-DD`) whose rules decide: the form’s own, else the day it was received. */
export const ruleDayOf = (payload: Payload, receivedOn: string): string => goodsPayload(payload)?.date ?? receivedOn;

const withoutUndefined = (facts: object): object => JSON.parse(JSON.stringify(facts)) as object;

/**
 * The facts one line of a form gives, as far as it is filled in; they have yet to be held against `factsSchema`.
 * @param place of the item in the form, from 0
 */
export function factsOfLine(form: GoodsForm, place: number, { agreement, date, answers }: Circumstances): object {
  const item: Item | undefined = form.payload.items[place];
  const { manufacturedIn, exportedTo, claims } = journeyOf(form, place);
  return withoutUndefined({
    agreement,
    date: ruleDayOf(form.payload, date),
    manufacturedIn,
    exportedTo,
    product: {
      code: item?.code,
      description: item?.description,
      exWorksPrice: item?.exWorksPrice,
      netWeightKg: item?.netWeightKg,
      isSet: item && 'isSet' in item ? item.isSet : undefined,
    },
    materials: item?.materials ?? [],
    operations: item?.operations,
    answers: { ...claims, ...answers },
  });
}

/** What an attested fact is about: it holds while the goods are these, whatever becomes of prices and packages. */
export function goodsOfLine(form: GoodsForm, place: number): object {
  const item: Item | undefined = form.payload.items[place];
  const materials = (item?.materials ?? []).map(({ id, code, description, origin, originating, whollyObtained, use }) => ({
    id, code, description, origin, originating, whollyObtained, use,
  }));
  return { code: item?.code, description: item?.description, manufacturedIn: journeyOf(form, place).manufacturedIn, operations: item?.operations, materials };
}

/** Where the form asks for what the whole of the facts names. */
const BOXES_OF_FACTS: Readonly<Record<CertificateTypeId, Readonly<Record<string, string>>>> = {
  'eur1': {},
  'certificate-of-origin': { manufacturedIn: 'originCountries', exportedTo: 'consignee/country' },
};

/** The pointer into the form for a pointer into the facts of one of its lines. */
export function pointerIntoForm(type: CertificateTypeId, place: number, pointer: string): string {
  const [, first = '', ...rest] = pointer.split('/');
  if (first === 'product') return ['', 'items', place, ...rest].join('/');
  if (first === 'materials' || first === 'operations') return ['', 'items', place, first, ...rest].join('/');
  return ['', BOXES_OF_FACTS[type][first] ?? first, ...rest].join('/');
}
