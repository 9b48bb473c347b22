import type { VerifiedCertificate } from '../../rules-schema/certificate/certificate.ts';
import type { Sentence } from '../../rules-schema/problem.ts';

/** Why something about a certificate may be refused. */
export const certificateMessages = {
  'no-certificate-of-type': { en: 'No certificate comes of applications of this type.', lv: 'Pēc šāda veida pieteikuma sertifikātu neizsniedz.' },
  'certificate-not-in-force': { en: 'The certificate {number} is not in force any more.', lv: 'Sertifikāts {number} vairs nav spēkā.' },
  'duplicate-of-duplicate': { en: 'Ask for a duplicate of the original {number}, not of a duplicate.', lv: 'Dublikātu izsniedz no oriģināla {number}, nevis no dublikāta.' },
  'only-eur1-has-duplicates': {
    en: 'Protocol 4 foresees duplicates of movement certificates EUR.1 only (article 19).',
    lv: '4. protokols paredz tikai pārvadājumu sertifikātu EUR.1 dublikātus (19. pants).',
  },
  'chamber-prints-it': { en: '{number} is printed, stamped and signed by the chamber; it is not sealed electronically.', lv: '{number} drukā, apzīmogo un paraksta kamera; to elektroniski neapzīmogo.' },
  'client-prints-it': { en: '{number} is sealed electronically and printed by the client; it is not posted.', lv: '{number} apzīmogo elektroniski un drukā klients; to nesūta pa pastu.' },
  'no-seal': {
    en: 'This office has no electronic seal: an administrator names its key store in the environment (IZCELSME_SEAL_PATH).',
    lv: 'Šim birojam nav elektroniskā zīmoga: administrators norāda atslēgu glabātavu vidē (IZCELSME_SEAL_PATH).',
  },
  'nothing-to-print': { en: '{number} has no printed form.', lv: '{number} nav drukājamas veidlapas.' },
  'already-sealed': { en: '{number} is sealed already; what was sealed is not made again.', lv: '{number} jau ir apzīmogots; apzīmogoto negatavo no jauna.' },
  'already-posted': { en: '{number} has been posted already.', lv: '{number} jau ir nosūtīts pa pastu.' },
  'only-eur1-has-box-11': { en: '{number} is no movement certificate EUR.1.', lv: '{number} nav pārvadājumu sertifikāts EUR.1.' },
  'has-form-already': { en: '{number} is printed on form {form} already. Spoil that form first.', lv: '{number} jau ir uzdrukāts uz veidlapas {form}. Vispirms norakstiet to kā sabojātu.' },
  'day-not-possible': { en: '{day} cannot be the day for {number}: it has not come yet, or was before the issue.', lv: '{day} nevar būt šī diena sertifikātam {number}: tā vēl nav pienākusi vai bija pirms izsniegšanas.' },
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

/** Why the seal was put on, as PDF viewers show it. */
export const sealReason = (number: string): string => `Izcelsmes sertifikāts / Certificate of origin ${number}`;

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
