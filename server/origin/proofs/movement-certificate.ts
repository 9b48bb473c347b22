import type { Consignment } from '../../../rules-schema/proof/consignment.ts';
import type { Duty, Endorsement, ProofFinding, Requirement } from '../../../rules-schema/proof/proof.ts';
import { allMet, article, duty, partyAt, requirement, saidToBe } from './requirement.ts';
import { accountingSegregation, betweenParties, originating } from './shared-requirements.ts';

const APPLICATION: Duty = duty(article('17(1) and (2)', '17. panta 1. un 2. punkts'),
  'Written application by the exporter, or by its representative under the exporter’s responsibility; certificate and application form of Annex III filled in, no line left blank in the description, the rest struck through.',
  'Rakstisks eksportētāja vai, eksportētājam uzņemoties atbildību, viņa pilnvarota pārstāvja pieteikums; aizpilda III pielikuma sertifikātu un pieteikuma veidlapu, aprakstā neatstājot tukšas rindas un pārsvītrojot neaizpildīto.');
const ISSUED_BY_CUSTOMS: Duty = duty(article('17(6) and (7)', '17. panta 6. un 7. punkts'),
  'Customs issue it as soon as export is effected or ensured; box 11 carries the day of issue.',
  'Muitas dienesti to izdod, tiklīdz faktiskā izvešana ir veikta vai nodrošināta; izdošanas dienu norāda 11. ailē.');

const shared = (consignment: Consignment): Requirement[] => [betweenParties(consignment), originating(consignment, article('17(4)', '17. panta 4. punkts')), ...accountingSegregation(consignment)];

function finding(parts: Omit<ProofFinding, 'possible'>): ProofFinding {
  return { ...parts, possible: allMet(parts.requirements) };
}

const isExported = ({ exportedOn, date }: Consignment): boolean => exportedOn !== undefined && exportedOn < date;

/** Articles 16(1)(a) and 17: a certificate for goods on or before the day of their export. */
export function movementCertificate(consignment: Consignment): ProofFinding {
  return finding({
    kind: 'movement-certificate',
    title: { en: 'Movement certificate EUR.1', lv: 'Pārvadājumu sertifikāts EUR.1' },
    source: article('16(1)(a) and 17', '16. panta 1. punkta a) apakšpunkts un 17. pants'),
    requirements: [...shared(consignment), requirement({
      id: 'not-yet-exported', source: article('17(7) and 18(1)', '17. panta 7. punkts un 18. panta 1. punkts'),
      text: { en: 'Not yet exported before this day; afterwards only a certificate issued retrospectively is left.', lv: 'Pirms šīs dienas vēl nav izvests; vēlāk iespējams tikai ar atpakaļejošu spēku izdots sertifikāts.' },
      missing: { en: '', lv: '' },
    }, isExported(consignment) ? 'no' : 'yes')],
    formalities: [APPLICATION, ISSUED_BY_CUSTOMS],
  });
}

const RETROSPECTIVELY: Endorsement = { box: '7', text: 'ISSUED RETROSPECTIVELY', meaning: { en: 'issued after export', lv: 'izdots ar atpakaļejošu spēku' } };
const DUPLICATE: Endorsement = { box: '7', text: 'DUPLICATE', meaning: { en: 'duplicate', lv: 'dublikāts' } };

const REASONS = {
  'error-or-omission': {
    source: article('18(1)(a)', '18. panta 1. punkta a) apakšpunkts'),
    text: { en: 'Not issued at the time of export because of errors, involuntary omissions or special circumstances.', lv: 'Izvešanas laikā nav izdots kļūdu, netīšas neizdarības vai īpašu apstākļu dēļ.' },
  },
  'rejected-for-technical-reasons': {
    source: article('18(1)(b)', '18. panta 1. punkta b) apakšpunkts'),
    text: { en: 'A certificate was issued but was not accepted at importation for technical reasons.', lv: 'Sertifikāts bija izdots, bet ievedot netika pieņemts tehnisku iemeslu dēļ.' },
  },
} as const;

function retrospectiveReason({ retrospective }: Consignment): Requirement {
  const reason = retrospective?.reason;
  const words = reason === undefined
    ? { source: article('18(1)', '18. panta 1. punkts'), text: { en: 'There is a reason of article 18(1).', lv: 'Ir kāds no 18. panta 1. punkta iemesliem.' } }
    : REASONS[reason];
  return requirement({
    id: 'retrospective-reason', ...words,
    missing: {
      en: 'Say why no certificate was issued at export: error, omission or special circumstances, or one was rejected for technical reasons.',
      lv: 'Norādiet, kāpēc sertifikāts netika izdots izvešanas laikā: kļūda, neizdarība vai īpaši apstākļi, vai tas netika pieņemts tehnisku iemeslu dēļ.',
    },
  }, reason === undefined ? 'unknown' : 'yes');
}

/** Article 18: a certificate after export, by way of exception. Nothing where no export has been said or asked about. */
export function retrospectiveCertificate(consignment: Consignment): ProofFinding[] {
  const { retrospective, exportedOn, exportedFrom, date } = consignment;
  if (retrospective === undefined && !isExported(consignment)) return [];
  return [finding({
    kind: 'retrospective-certificate',
    title: { en: 'EUR.1 issued retrospectively', lv: 'Ar atpakaļejošu spēku izdots EUR.1' },
    source: article('18', '18. pants'),
    requirements: [
      ...shared(consignment),
      requirement({
        id: 'exported', source: article('18(1) and (2)', '18. panta 1. un 2. punkts'),
        text: { en: 'The products have been exported; the application gives the day.', lv: 'Izstrādājumi ir izvesti; pieteikumā norādīta izvešanas diena.' },
        missing: { en: 'Give the day of export.', lv: 'Norādiet izvešanas dienu.' },
      }, saidToBe(exportedOn === undefined ? undefined : exportedOn <= date)),
      requirement({
        id: 'place-of-export', source: article('18(2)', '18. panta 2. punkts'),
        text: { en: 'The application gives the place of export.', lv: 'Pieteikumā norādīta izvešanas vieta.' },
        missing: { en: 'Give the place of export.', lv: 'Norādiet izvešanas vietu.' },
      }, exportedFrom?.trim() ? 'yes' : 'unknown'),
      retrospectiveReason(consignment),
    ],
    formalities: [APPLICATION, duty(article('18(3)', '18. panta 3. punkts'),
      'Customs issue it only after verifying that the application agrees with the corresponding file.',
      'Muitas dienesti to izdod tikai pēc tam, kad pārbaudījuši, vai pieteikums atbilst attiecīgajiem dokumentiem.')],
    endorsement: RETROSPECTIVELY,
  })];
}

/** Article 19: a duplicate of a certificate stolen, lost or destroyed. It carries the original's day of issue and is valid from it. */
export function duplicateCertificate(consignment: Consignment): ProofFinding[] {
  const { loss, date } = consignment;
  if (loss === undefined) return [];
  return [finding({
    kind: 'duplicate-certificate',
    title: { en: 'Duplicate of EUR.1', lv: 'EUR.1 dublikāts' },
    source: article('19', '19. pants'),
    requirements: [
      requirement({
        id: 'loss', source: article('19(1)', '19. panta 1. punkts'),
        text: { en: 'The certificate was stolen, lost or destroyed.', lv: 'Sertifikāts ir nozagts, pazaudēts vai iznīcināts.' },
        missing: { en: 'Say what became of the certificate.', lv: 'Norādiet, kas noticis ar sertifikātu.' },
      }, loss.reason === undefined ? 'unknown' : 'yes'),
      requirement({
        id: 'original-day', source: article('19(4)', '19. panta 4. punkts'),
        text: { en: 'The duplicate carries the day of issue of the original.', lv: 'Dublikātā norādīts oriģināla izdošanas datums.' },
        missing: { en: 'Give the day of issue of the original.', lv: 'Norādiet oriģināla izdošanas dienu.' },
      }, saidToBe(loss.originalIssuedOn === undefined ? undefined : loss.originalIssuedOn <= date)),
    ],
    formalities: [duty(article('19(1)', '19. panta 1. punkts'),
      'The exporter applies to the customs that issued it; they make it out from the export documents they hold.',
      'Eksportētājs vēršas muitas dienestos, kas sertifikātu izdevuši; dublikātu sagatavo pēc to rīcībā esošiem izvešanas dokumentiem.')],
    endorsement: DUPLICATE,
  })];
}

/** Article 20: one or more certificates in place of an earlier proof, to send products under customs control elsewhere. */
export function replacementCertificate(consignment: Consignment): ProofFinding[] {
  const { replacement } = consignment;
  if (replacement === undefined) return [];
  const { sentTo, underCustomsControl } = replacement;
  return [finding({
    kind: 'replacement-certificate',
    title: { en: 'EUR.1 in place of an earlier proof', lv: 'EUR.1 iepriekš izdota apliecinājuma vietā' },
    source: article('20', '20. pants'),
    requirements: [
      originating(consignment, article('20', '20. pants')),
      requirement({
        id: 'customs-control', source: article('20', '20. pants'),
        text: { en: 'The products are under the control of a customs office in the Community or Croatia.', lv: 'Izstrādājumi ir nodoti muitas iestāžu kontrolē Kopienā vai Horvātijā.' },
        missing: { en: 'Say whether the products are under customs control.', lv: 'Norādiet, vai izstrādājumi ir muitas kontrolē.' },
      }, saidToBe(underCustomsControl)),
      requirement({
        id: 'sent-within', source: article('20', '20. pants'),
        text: { en: 'All or some of them are sent elsewhere within the Community or Croatia.', lv: 'Visus vai daļu no tiem nosūta uz citu vietu Kopienā vai Horvātijā.' },
        missing: { en: 'Say where the products are to be sent.', lv: 'Norādiet, kurp izstrādājumus nosūtīs.' },
      }, saidToBe(sentTo === undefined ? undefined : partyAt(sentTo, consignment) !== null)),
    ],
    formalities: [duty(article('20', '20. pants'), 'Issued by the customs office that controls the products.', 'Izdod muitas iestāde, kuras kontrolē nodoti izstrādājumi.')],
  })];
}
