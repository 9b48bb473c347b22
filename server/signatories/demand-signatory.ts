import type { ApplicationTypeId } from '../../rules-schema/application/payload.ts';
import type { Signatory } from '../../rules-schema/signatory/signatory.ts';
import type { CommandContext } from '../command/context.ts';
import { officeDay } from '../command/office-calendar.ts';
import { refuseAt } from './signatory.ts';
import { findSignatory } from './signatory-reads.ts';

/**
 * The signatory a certificate of a type may be signed by today: a certificate’s signatory is in the register of people
 * with the right to sign.
 * @throws Refusal 422 at `signatoryId` when there is no such entry, or the person may not sign it today
 */
export async function demandSignatory({ tx, now }: CommandContext, id: number, type: ApplicationTypeId): Promise<Signatory> {
  const day = officeDay(now);
  const { signatory, isEntitled } = (await findSignatory(tx, id, type, day)) ?? refuseAt('signatoryId', 'signatory-unknown');
  return isEntitled ? signatory : refuseAt('signatoryId', 'signatory-not-entitled', { name: signatory.name, day });
}
