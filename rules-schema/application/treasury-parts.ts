/** Parts the two forms for the Treasury's data exchange module are made of. */

const line = (title: string, maxLength = 200) => ({ type: 'string', maxLength, title }) as const;
const mark = (title: string) => ({ type: 'boolean', title }) as const;

/** How a signed application may have been packed. */
export const CONTAINERS = ['edoc', 'asice', 'pdf', 'paper'] as const;

/** Where an application may have been sent. */
export const CHANNELS = ['e-address-customer-service', 'e-address-other', 'other'] as const;

/**
 * In what capacity somebody signs: with the sole right to represent the institution by the register of enterprises; by a
 * document on that right handed in to the Treasury; by a mandate “to sign applications of users”; or with no right at all.
 */
export const CAPACITIES = ['sole-representative', 'documented-representative', 'mandate', 'none'] as const;

export const institutionSchema = {
  type: 'object',
  title: 'Institution',
  additionalProperties: false,
  properties: {
    name: line('Name as registered'),
    registrationNumber: line('Registration number', 20),
    isBailiff: mark('Sworn bailiff'),
  },
} as const;

/** Who receives the x509 certificate, the user number and the password, and whom the Treasury asks on technical matters. */
export const recipientSchema = {
  type: 'object',
  title: 'Person who receives the x509 certificate',
  additionalProperties: false,
  properties: {
    givenName: line('Given name', 100),
    surname: line('Surname', 100),
    personalCode: line('Personal code', 12),
    phone: line('Phone', 30),
    email: line('E-mail'),
  },
} as const;

export const signingSchema = {
  type: 'object',
  title: 'Signature',
  additionalProperties: false,
  properties: {
    givenName: line('Given name', 100),
    surname: line('Surname', 100),
    capacity: { enum: CAPACITIES, title: 'Capacity' },
    isConfirmed: { ...mark('Confirmed in the portal'), description: 'The Treasury, or the represented institution, has confirmed the right or the mandate in the portal.' },
    isSigned: mark('Electronically signed'),
    signatureBoxesFilled: { ...mark('Boxes “signature” and “date” filled in'), description: 'They stay empty in an electronic document.' },
  },
} as const;

export const envelopeSchema = {
  type: 'object',
  title: 'How it came',
  additionalProperties: false,
  properties: {
    isTyped: mark('Filled in by computer'),
    container: { enum: CONTAINERS, title: 'Container' },
    isSeparate: mark('One application in one separately signed document'),
    hasScans: mark('A scan or another document is inside'),
    sentTo: { enum: CHANNELS, title: 'Sent to' },
  },
} as const;

export const preparerSchema = {
  type: 'object',
  title: 'Prepared by',
  additionalProperties: false,
  properties: { name: line('Given name and surname'), phone: line('Phone', 30), email: line('E-mail') },
} as const;
