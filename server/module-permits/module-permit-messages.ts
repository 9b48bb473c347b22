import type { ModuleCertificateState } from '../../rules-schema/module-permit/module-permit.ts';
import type { Sentence } from '../../rules-schema/problem.ts';

/** How sentences call the states of an x509 certificate. */
export const certificateStateWords: Readonly<Record<ModuleCertificateState, Sentence>> = {
  'requested': { en: 'requested', lv: 'pieprasīts' },
  'issued': { en: 'issued', lv: 'izsniegts' },
  'active': { en: 'active', lv: 'aktīvs' },
  'suspended': { en: 'suspended', lv: 'apturēts' },
  'replaced': { en: 'replaced', lv: 'aizstāts' },
  'terminated': { en: 'terminated', lv: 'izbeigts' },
};

/** Why something about a permit or an x509 certificate may be refused. */
export const modulePermitMessages = {
  'no-permit-in-force': { en: '{name} has no permit for the data exchange module in force.', lv: 'Iestādei {name} nav spēkā esošas datu apmaiņas moduļa atļaujas.' },
  'no-certificate-to-suspend': { en: '{name} has no x509 certificate that could be suspended.', lv: 'Iestādei {name} nav x509 sertifikāta, ko varētu apturēt.' },
  'certificate-wrong-state': { en: 'This is not possible: the x509 certificate is {stateEn}.', lv: 'Tas nav iespējams: x509 sertifikāts ir {stateLv}.' },
  'certificate-ends-before-today': { en: 'The certificate must be valid beyond today.', lv: 'Sertifikātam jābūt derīgam ilgāk par šodienu.' },
  'filter-day': { en: 'This filter needs a day, YYYY-MM-DD.', lv: 'Šim filtram vajag dienu, GGGG-MM-DD.' },
} as const;
