import type { Consignment } from '../../../rules-schema/proof/consignment.ts';
import type { FixedEquivalents } from '../../../rules-schema/proof/currency-equivalent.ts';
import type { ProofFinding, Requirement } from '../../../rules-schema/proof/proof.ts';
import { not } from '../kleene.ts';
import { allMet, article, duty, requirement, saidToBe } from './requirement.ts';
import { betweenParties } from './shared-requirements.ts';
import { valueWithin } from './value-in-euro.ts';

const LIMITS = {
  'small-package': { euro: 'smallPackage', amount: 'EUR 500' },
  'travellers-luggage': { euro: 'travellersLuggage', amount: 'EUR 1 200' },
} as const;

const ofArticle27 = article('27(1)', '27. panta 1. punkts');

function travelsPrivately({ traffic = 'trade' }: Consignment): Requirement {
  return requirement({
    id: 'private', source: ofArticle27,
    text: { en: 'Sent as a small package from one private person to another, or part of a traveller’s personal luggage.', lv: 'Privātpersona sūta privātpersonai sīkpakā, vai preces ir ceļotāja personīgās bagāžas daļa.' },
    missing: { en: '', lv: '' },
  }, traffic === 'trade' ? 'no' : 'yes');
}

function privateConditions({ privateImport = {} }: Consignment): Requirement[] {
  return [
    requirement({
      id: 'not-by-way-of-trade', source: article('27(1) and (2)', '27. panta 1. un 2. punkts'),
      text: { en: 'Not imported by way of trade: occasional, for the personal use of the recipients, travellers or their families, with no commercial purpose in nature or quantity.', lv: 'Neieved tirdzniecībai: ievešana ir neregulāra, tikai saņēmēju, ceļotāju vai viņu ģimenes locekļu personīgai lietošanai, un pēc veida un daudzuma tai nav komerciāla mērķa.' },
      missing: { en: 'Say whether the import is occasional and for personal use.', lv: 'Norādiet, vai ievešana ir neregulāra un personīgai lietošanai.' },
    }, saidToBe(privateImport.notByWayOfTrade)),
    requirement({
      id: 'declared', source: ofArticle27,
      text: { en: 'Declared as meeting the requirements of the protocol.', lv: 'Deklarēts, ka izstrādājumi atbilst protokola prasībām.' },
      missing: { en: 'The products must be declared as meeting the requirements.', lv: 'Jādeklarē, ka izstrādājumi atbilst prasībām.' },
    }, saidToBe(privateImport.declared)),
    requirement({
      id: 'not-doubted', source: ofArticle27,
      text: { en: 'There is no doubt of the truth of that declaration.', lv: 'Par šādas deklarācijas ticamību nav šaubu.' },
      missing: { en: 'Say whether there is doubt of the declaration.', lv: 'Norādiet, vai par deklarāciju ir šaubas.' },
    }, not(saidToBe(privateImport.declarationDoubted))),
  ];
}

/**
 * Article 27: products not imported by way of trade are admitted as originating without a proof, up to EUR 500 in small
 * packages and EUR 1 200 in travellers' luggage; both amounts included.
 */
export function exemption(consignment: Consignment, equivalents: readonly FixedEquivalents[]): ProofFinding {
  const { traffic = 'trade' } = consignment;
  const first = [betweenParties(consignment), travelsPrivately(consignment)];
  const requirements = traffic === 'trade' ? first : [...first, ...privateConditions(consignment), valueWithin(LIMITS[traffic].euro, {
    id: 'value', source: article('27(3)', '27. panta 3. punkts'),
    text: { en: `The products are worth no more than ${LIMITS[traffic].amount} in all.`, lv: `Izstrādājumu kopējā vērtība nepārsniedz ${LIMITS[traffic].amount.replace('1 200', '1200')}.` },
  }, consignment, equivalents)];
  return {
    kind: 'exemption', possible: allMet(requirements), requirements,
    source: article('16(2) and 27', '16. panta 2. punkts un 27. pants'),
    title: { en: 'Exemption from proof', lv: 'Atbrīvojums no apliecinājuma' },
    formalities: traffic === 'small-package'
      ? [duty(ofArticle27, 'Sent by post, the declaration may be made on customs declaration CN22/CN23 or on a sheet of paper annexed to it.', 'Sūtot pa pastu, deklarāciju var rakstīt uz muitas deklarācijas CN22/CN23 veidlapas vai uz tai pievienotas papīra lapas.')]
      : [],
  };
}
