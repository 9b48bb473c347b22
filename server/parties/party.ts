import type { Party, PartyKind, PowerOfAttorney, SaveParty } from '../../rules-schema/party/party.ts';
import type { Problem } from '../../rules-schema/problem.ts';
import { refuse, sentenceOf } from '../command/refusal.ts';
import { partyMessages } from './party-messages.ts';

type Written = Pick<Party, 'name' | 'address' | 'country' | 'registrationNumber' | 'powersOfAttorney'>;

const fault = (pointer: string, code: keyof typeof partyMessages): Problem => ({ pointer, code, message: sentenceOf(partyMessages, code), params: {} });

function faultsOf(kind: PartyKind, powers: readonly PowerOfAttorney[]): Problem[] {
  if (kind !== 'consignor' && powers.length > 0) return [fault('/powersOfAttorney', 'power-only-for-consignors')];
  return powers.flatMap(({ validFrom, validTo }, place) =>
    validTo != null && validTo < validFrom ? [fault(`/powersOfAttorney/${place}/validTo`, 'power-ends-before-it-begins')] : [],
  );
}

/**
 * A party as the office writes it, trimmed. @throws Refusal 422 when a power of attorney ends before it begins or is
 * given by someone who is no consignor
 */
export function written(kind: PartyKind, { name, address, country, registrationNumber, powersOfAttorney = [] }: SaveParty): Written {
  const errors = faultsOf(kind, powersOfAttorney);
  if (errors.length > 0) refuse(partyMessages, 'party-not-valid', {}, { errors });
  return { name: name.trim(), address: address.trim(), country, registrationNumber: registrationNumber ?? null, powersOfAttorney };
}

/** The party, no longer to be used in new applications. @throws Refusal 409 when it already is not */
export function deactivated(party: Party): Party {
  if (party.status === 'deactivated') refuse(partyMessages, 'party-already-deactivated', { name: party.name }, { status: 409 });
  return { ...party, status: 'deactivated' };
}

/** The party, in use again. @throws Refusal 409 when it already is */
export function activated(party: Party): Party {
  if (party.status === 'active') refuse(partyMessages, 'party-already-active', { name: party.name }, { status: 409 });
  return { ...party, status: 'active' };
}
