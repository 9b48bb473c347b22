import { pointerTo, type Problem } from '../problem.ts';
import { textFaults } from '../text-faults.ts';
import { validator, type Validation, type Validator } from '../validate.ts';
import { APPLICATION_TYPES, itemsOf, payloadSchemas, type ApplicationTypeId, type Payload } from './payload.ts';

const checks = Object.fromEntries(APPLICATION_TYPES.map((type) => [type, validator<Payload>(payloadSchemas[type])])) as Readonly<Record<ApplicationTypeId, Validator<Payload>>>;

/** Two lines of one number could not be told apart when one of them is decided. */
function repeatedNumbers(payload: Payload): Problem[] {
  const seen = new Set<number>();
  return itemsOf(payload).flatMap(({ number }, place) => {
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
  const problems = [...textFaults(payload, payloadSchemas[type]), ...repeatedNumbers(shape.value)];
  return problems.length > 0 ? { ok: false, problems } : shape;
}
