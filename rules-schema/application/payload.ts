import { certificateOfOriginBoxes, certificateOfOriginSchema, type CertificateOfOrigin } from './certificate-of-origin.ts';
import { eur1Boxes, eur1Schema, type Eur1 } from './eur1.ts';
import type { FormBox } from './form-box.ts';

/** The forms the office handles. */
export const APPLICATION_TYPES = ['eur1', 'certificate-of-origin'] as const;
export type ApplicationTypeId = (typeof APPLICATION_TYPES)[number];

/** What stands in the boxes of each form. */
export interface Payloads {
  'eur1': Eur1;
  'certificate-of-origin': CertificateOfOrigin;
}
export type Payload = Payloads[ApplicationTypeId];
export type Item = Payload['items'][number];

/** A form filled in: its kind and what stands in its boxes. */
export type FilledForm = { [T in ApplicationTypeId]: { type: T; payload: Payloads[T] } }[ApplicationTypeId];

export const payloadSchemas = {
  'eur1': eur1Schema,
  'certificate-of-origin': certificateOfOriginSchema,
} as const satisfies Record<ApplicationTypeId, object>;

/** Which fields stand in which box, by form. */
export const formBoxes: Readonly<Record<ApplicationTypeId, readonly FormBox[]>> = {
  'eur1': eur1Boxes,
  'certificate-of-origin': certificateOfOriginBoxes,
};

/** A payload that has passed `checkPayload` together with its type, so that the type tells which form it is. */
export function formOf(type: ApplicationTypeId, payload: Payload): FilledForm {
  return { type, payload } as FilledForm;
}
