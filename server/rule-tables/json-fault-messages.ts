import { printParseErrorCode, type ParseErrorCode } from 'jsonc-parser';
import type { Sentence } from '../../rules-schema/problem.ts';

/** What to do about each fault of JSON itself, by the parser's name for it. */
const sentences: Readonly<Record<string, Sentence>> = {
  InvalidSymbol: { en: 'This word is not JSON. Put text in "quotation marks".', lv: 'Šis vārds nav JSON. Tekstu rakstiet "pēdiņās".' },
  InvalidNumberFormat: { en: 'This is not written as a number, such as 47.5.', lv: 'Skaitlis nav pareizi uzrakstīts; rakstiet, piemēram, 47.5.' },
  PropertyNameExpected: { en: 'A field name in "quotation marks" is expected here; perhaps there is a comma too many.', lv: 'Te jābūt lauka nosaukumam "pēdiņās"; iespējams, ir lieks komats.' },
  ValueExpected: { en: 'A value is expected here.', lv: 'Te jābūt vērtībai.' },
  ColonExpected: { en: 'A colon is expected between the field name and its value.', lv: 'Starp lauka nosaukumu un vērtību jābūt kolam.' },
  CommaExpected: { en: 'A comma is expected here.', lv: 'Te jābūt komatam.' },
  CloseBraceExpected: { en: 'A closing brace } is missing.', lv: 'Trūkst aizverošās figūriekavas }.' },
  CloseBracketExpected: { en: 'A closing bracket ] is missing.', lv: 'Trūkst aizverošās kvadrātiekavas ].' },
  EndOfFileExpected: { en: 'The document has already ended; remove what follows.', lv: 'Dokuments jau ir beidzies; izņemiet to, kas seko.' },
  InvalidCommentToken: { en: 'JSON has no comments; remove this.', lv: 'JSON nav komentāru; izņemiet to.' },
  UnexpectedEndOfComment: { en: 'JSON has no comments; remove this.', lv: 'JSON nav komentāru; izņemiet to.' },
  UnexpectedEndOfString: { en: 'The closing quotation mark is missing.', lv: 'Trūkst aizverošo pēdiņu.' },
  UnexpectedEndOfNumber: { en: 'The number is not complete.', lv: 'Skaitlis nav pabeigts.' },
  InvalidUnicode: { en: 'After \\u four hexadecimal digits are expected.', lv: 'Pēc \\u jābūt četriem heksadecimāliem cipariem.' },
  InvalidEscapeCharacter: { en: 'This sign may not follow a backslash. A backslash itself is written \\\\.', lv: 'Šī zīme nedrīkst sekot slīpsvītrai. Pati atpakaļvērstā slīpsvītra ir \\\\.' },
  InvalidCharacter: { en: 'This sign may not stand here; line breaks within text are written \\n.', lv: 'Šī zīme te nav atļauta; rindas pārtraukumu tekstā raksta \\n.' },
};

/** A fault of JSON in words. */
export function jsonFaultSentence(code: ParseErrorCode): Sentence {
  return sentences[printParseErrorCode(code)] ?? { en: 'This is not correct JSON.', lv: 'Tas nav pareizs JSON.' };
}
