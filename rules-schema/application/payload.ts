import { certificateOfOriginBoxes, certificateOfOriginSchema, type CertificateOfOrigin } from './certificate-of-origin.ts';
import { dataExchangeModuleBoxes, dataExchangeModuleSchema, type DataExchangeModule } from './data-exchange-module.ts';
import { eur1Boxes, eur1Schema, type Eur1 } from './eur1.ts';
import type { FormBox } from './form-box.ts';
import { moduleTerminationBoxes, moduleTerminationSchema, type ModuleTermination } from './module-termination.ts';
import { timberReferenceBoxes, timberReferenceSchema, type TimberReference } from './timber-reference.ts';

/** Forms that ask for a certificate of the origin of goods. */
export const CERTIFICATE_TYPES = ['eur1', 'certificate-of-origin'] as const;
export type CertificateTypeId = (typeof CERTIFICATE_TYPES)[number];

/** The forms the office handles. */
export const APPLICATION_TYPES = [...CERTIFICATE_TYPES, 'data-exchange-module', 'module-termination', 'timber-reference'] as const;
export type ApplicationTypeId = (typeof APPLICATION_TYPES)[number];

/** What stands in the boxes of each form. */
export interface Payloads {
  'eur1': Eur1;
  'certificate-of-origin': CertificateOfOrigin;
  'data-exchange-module': DataExchangeModule;
  'module-termination': ModuleTermination;
  'timber-reference': TimberReference;
}
export type Payload = Payloads[ApplicationTypeId];

/** What stands in the boxes of a form that has goods. */
export type GoodsPayload = Payloads[CertificateTypeId];
export type Item = GoodsPayload['items'][number];

/** A form filled in: its kind and what stands in its boxes. */
export type FilledForm = { [T in ApplicationTypeId]: { type: T; payload: Payloads[T] } }[ApplicationTypeId];
export type GoodsForm = Extract<FilledForm, { type: CertificateTypeId }>;

export const payloadSchemas = {
  'eur1': eur1Schema,
  'certificate-of-origin': certificateOfOriginSchema,
  'data-exchange-module': dataExchangeModuleSchema,
  'module-termination': moduleTerminationSchema,
  'timber-reference': timberReferenceSchema,
} as const satisfies Record<ApplicationTypeId, object>;

/** Which fields stand in which box, by form. */
export const formBoxes: Readonly<Record<ApplicationTypeId, readonly FormBox[]>> = {
  'eur1': eur1Boxes,
  'certificate-of-origin': certificateOfOriginBoxes,
  'data-exchange-module': dataExchangeModuleBoxes,
  'module-termination': moduleTerminationBoxes,
  'timber-reference': timberReferenceBoxes,
};

/** A payload that has passed `checkPayload` together with its type, so that the type tells which form it is. */
export function formOf(type: ApplicationTypeId, payload: Payload): FilledForm {
  return { type, payload } as FilledForm;
}

/** Whether a form asks for a certificate, and so has goods. */
export function isGoodsForm(form: FilledForm): form is GoodsForm {
  return isCertificateType(form.type);
}

/** The payload of a form with goods; null for any other. */
export function goodsPayload(payload: Payload): GoodsPayload | null {
  return 'items' in payload ? payload : null;
}

/** Whether approving a form of this type leads to a certificate of origin. */
export function isCertificateType(type: ApplicationTypeId): type is CertificateTypeId {
  return CERTIFICATE_TYPES.some((one) => one === type);
}

/** The goods of a form; none where it has no goods. */
export function itemsOf(payload: Payload): readonly Item[] {
  return goodsPayload(payload)?.items ?? [];
}
