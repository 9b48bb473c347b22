import type { Consignment } from '../../../rules-schema/proof/consignment.ts';
import { DECLARATION_FOOTNOTES, DECLARATION_TEXTS } from '../../../rules-schema/proof/declaration-texts.ts';
import type { DeclarationText } from '../../../rules-schema/proof/declaration-texts.ts';
import type { DeclarationTexts } from '../../../rules-schema/proof/proof.ts';
import { partyAt } from './requirement.ts';

const NUMBER_WITH_BRACKETS = /\s*\([^()]*\(1\)\s*\)/;
const NUMBER = /\s*(?:\.{3}|…)\s*\(1\)/;
const ORIGIN = /(?:\.{3}|…)\s*\(2\)/;

const asRead = ({ printed, readAs = [] }: DeclarationText): string => readAs.reduce((text, [print, read]) => text.replace(print, read), printed);

/** A text of Annex IV with number and origin in their places; without a number the words in brackets are left out (note 1). */
export function filledText(text: DeclarationText, authorisation: string | null, origin: string): string {
  const numbered = authorisation === null
    ? asRead(text).replace(NUMBER_WITH_BRACKETS, '').replace(',,', ',')
    : asRead(text).replace(NUMBER, () => ` ${authorisation}`);
  return numbered.replace(ORIGIN, () => origin);
}

/** Annex IV, note 2: the origin; products of Ceuta and Melilla by the symbol “CM”. The print names no words for the others, so their codes stand. */
export function originWordsOf(consignment: Consignment): string {
  const party = partyAt(consignment.from, consignment);
  if (party === 'CEUTA-MELILLA') return 'CM';
  return consignment.originWords ?? party ?? consignment.from;
}

/** The declaration of a consignment in every language of Annex IV. */
export function declarationOf(consignment: Consignment, authorisation: string | null): DeclarationTexts {
  const origin = originWordsOf(consignment);
  return {
    signature: authorisation !== null && consignment.exporter?.undertakesResponsibility === true ? 'not-needed' : 'by-hand',
    texts: DECLARATION_TEXTS.map((text) => ({ language: text.language, name: text.name, text: filledText(text, authorisation, origin) })),
    footnotes: [...DECLARATION_FOOTNOTES],
  };
}
