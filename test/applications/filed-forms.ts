import type { DataExchangeModule } from '../../rules-schema/application/data-exchange-module.ts';
import type { ModuleTermination } from '../../rules-schema/application/module-termination.ts';
import type { TimberReference } from '../../rules-schema/application/timber-reference.ts';
import type { RegisterFacts } from '../../rules-schema/admissibility/examined-application.ts';

const signing = { givenName: 'Ieva', surname: 'Kalniņa', capacity: 'sole-representative', isSigned: true, signatureBoxesFilled: false } as const;
const envelope = { isTyped: true, container: 'edoc', isSeparate: true, hasScans: false, sentTo: 'e-address-customer-service' } as const;
const preparer = { name: 'Jānis Ozols', phone: '+371 67000000', email: 'janis.ozols@paraugs.lv' };
const institution = { name: 'SIA “Saldā Dzīve”', registrationNumber: '40003000001' };
const recipient = { givenName: 'Līga', surname: 'Priede', personalCode: '010180-12345', phone: '+371 67000001', email: 'liga.priede@paraugs.lv' };

/** An application for the data exchange module that is in order. */
export const moduleApplication = (): DataExchangeModule => ({
  institution,
  recipient,
  users: [{ number: 1, name: 'SIA “Saldā Dzīve”', registrationNumber: '40003000001', ip: '192.0.2.10' }],
  accounts: [
    { user: 1, account: 'LV97TREL0000000000001', owner: 'own', state: 'open', modes: ['manage'], singleLimit: '5000', dailyLimit: '20000' },
    { user: 1, account: 'LV97TREL0000000000002', owner: 'other-institution', state: 'open', modes: ['view'], permission: 'atlauja.edoc' },
    { user: 1, account: 'LV97TREL0000000000003', owner: 'own', state: 'closed', modes: ['view'] },
  ],
  envelope, signing, preparer,
});

/** An application to suspend the x509 certificate and to have a new one, that is in order. */
export const terminationApplication = (): ModuleTermination => ({
  institution,
  user: institution,
  requests: ['suspend-certificate', 'new-certificate'],
  suspensionReason: 'Pilnvarotā persona vairs nestrādā iestādē.',
  recipient, envelope, signing, preparer,
});

/** A felling site of one hectare near Cēsis, with the six decimals the regulation asks for. */
export const CESIS =
  '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"ca":"CA-2026-012345"},"geometry":{"type":"Polygon","coordinates":[[[25.271100,57.312000],[25.272760,57.312000],[25.272760,57.312900],[25.271100,57.312900],[25.271100,57.312000]]]}}]}';

/** An application for a timber reference that is in order. */
export const timberApplication = (): TimberReference => ({
  operator: { daceUser: 'salda.dzive', size: 'large-or-medium' },
  statementKind: 'statement',
  placedOn: '2027-01-10',
  licences: [{
    number: 'CA-2026-012345', plannedVolumeM3: '125.5', volumeM3: '120', landUse: 'remains-forest', cattleForSale: false, geojson: CESIS,
    products: [{ code: '4403', species: 'Pinus sylvestris', volumeM3: '100.25' }, { code: '4401', species: 'Betula pendula', volumeM3: '19.75' }],
  }],
  declarations: { isLegallyHarvested: true, isRiskNegligible: true, isAlreadyPlaced: false, isFeeAccepted: true },
});

/** Registers that know the applicant of {@link moduleApplication}. */
export const moduleRegisters: RegisterFacts = {
  company: 'active', registeredName: 'SIA "Saldā dzīve"', registeredNumber: '40003000001', permit: 'in-force', permitted: [], certificate: 'active', certificateRequest: undefined,
};

/** Registers that know the operator of {@link timberApplication}. */
export const timberRegisters: RegisterFacts = { company: 'active', dace: 'registered', consent: 'on-file', stated: [] };
