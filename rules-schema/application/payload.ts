import { pointerTo, type Problem } from '../problem.ts';
import { validator, type Validation, type Validator } from '../validate.ts';
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

const checks: Readonly<Record<ApplicationTypeId, Validator<Payload>>> = {
  'eur1': validator<Payload>(eur1Schema),
  'certificate-of-origin': validator<Payload>(certificateOfOriginSchema),
};

/** Two lines of one number could not be told apart when one of them is decided. */
function repeatedNumbers({ items }: Payload): Problem[] {
  const seen = new Set<number>();
  return items.flatMap(({ number }, place) => {
    if (!seen.has(number)) {
      seen.add(number);
      return [];
    }
    const pointer = pointerTo(pointerTo(pointerTo('', 'items'), place), 'number');
    const message = { en: `There already is an item ${number}; every item has a number of its own.`, lv: `${number}. prece jau ir; katrai precei ir savs numurs.` };
    return [{ pointer, code: 'item-number-repeated', message, params: { number } }];
  });
}

/** Holds what was filled in against the form: everything that is written wrongly, not what is missing. */
export function checkPayload(type: ApplicationTypeId, payload: unknown): Validation<Payload> {
  const shape = checks[type](payload);
  if (!shape.ok) return shape;
  const problems = repeatedNumbers(shape.value);
  return problems.length > 0 ? { ok: false, problems } : shape;
}

/** A payload that has passed {@link checkPayload} together with its type, so that the type tells which form it is. */
export function formOf(type: ApplicationTypeId, payload: Payload): FilledForm {
  return { type, payload } as FilledForm;
}
