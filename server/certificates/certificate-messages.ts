import type { VerifiedCertificate } from '../../rules-schema/certificate/certificate.ts';
import type { Sentence } from '../../rules-schema/problem.ts';

/** Why something about a certificate may be refused. */
export const certificateMessages = {
  'certificate-not-in-force': { en: 'The certificate {number} is not in force any more.', lv: 'Sertifikāts {number} vairs nav spēkā.' },
  'duplicate-of-duplicate': { en: 'Ask for a duplicate of the original {number}, not of a duplicate.', lv: 'Dublikātu izsniedz no oriģināla {number}, nevis no dublikāta.' },
  'only-eur1-has-duplicates': {
    en: 'Protocol 4 foresees duplicates of movement certificates EUR.1 only (article 19).',
    lv: '4. protokols paredz tikai pārvadājumu sertifikātu EUR.1 dublikātus (19. pants).',
  },
  'certificate-not-found': {
    en: 'There is no certificate with this number and code.',
    lv: 'Sertifikāta ar šādu numuru un kodu nav.',
  },
  'too-many-checks': { en: 'Too many checks. Please try again in a minute.', lv: 'Pārāk daudz pārbaužu. Lūdzu, mēģiniet vēlreiz pēc minūtes.' },
} as const;

/** The chamber that issues the certificates. */
export const chamber: Sentence = {
  en: 'Latvian Chamber of Commerce and Industry',
  lv: 'Latvijas Tirdzniecības un rūpniecības kamera',
};

/** What the public page says. */
export const verificationWords = {
  title: { en: 'Verification of a certificate', lv: 'Sertifikāta pārbaude' },
  number: { en: 'Number', lv: 'Numurs' },
  issuedOn: { en: 'Issued on', lv: 'Izdots' },
  validUntil: { en: 'Valid until', lv: 'Derīgs līdz' },
  chamber: { en: 'Issued by', lv: 'Izdevējs' },
  status: { en: 'Status', lv: 'Stāvoklis' },
} as const satisfies Record<string, Sentence>;

/** How the public page calls each status. */
export const statusWords: Readonly<Record<VerifiedCertificate['status'], Sentence>> = {
  valid: { en: 'in force', lv: 'spēkā' },
  expired: { en: 'expired', lv: 'derīguma termiņš beidzies' },
  replaced: { en: 'replaced by another certificate', lv: 'aizstāts ar citu sertifikātu' },
  cancelled: { en: 'cancelled', lv: 'anulēts' },
  duplicate: { en: 'duplicate, in force', lv: 'dublikāts, spēkā' },
};
