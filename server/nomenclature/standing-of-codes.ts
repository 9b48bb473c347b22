import type { Knex } from 'knex';
import type { CodeStanding, NomenclatureLine, StandingOfCode } from '../../rules-schema/nomenclature/nomenclature.ts';
import { linesWithCodes, readEditions } from './nomenclature-reads.ts';

const HS_DIGITS = 6;
const NO_TEXTS = { lv: null, en: null };

type Term = Pick<NomenclatureLine, 'validFrom' | 'validTo'>;

const holdsOn = (day: string, { validFrom, validTo }: Term): boolean => validFrom <= day && (validTo === null || validTo >= day);

function standingOf(day: string, { validFrom, validTo }: Term): CodeStanding {
  if (holdsOn(day, { validFrom, validTo })) return 'valid';
  return validFrom > day ? 'not-yet' : 'no-longer';
}

/** Of the lines of one code: the one that holds on the day, else the last that has held, else the next that will. */
function telling(lines: readonly NomenclatureLine[], day: string): NomenclatureLine | undefined {
  const past = lines.filter(({ validFrom }) => validFrom <= day).sort((a, b) => b.validFrom.localeCompare(a.validFrom));
  const coming = lines.filter(({ validFrom }) => validFrom > day).sort((a, b) => a.validFrom.localeCompare(b.validFrom));
  return past.find((line) => holdsOn(day, line)) ?? past[0] ?? coming[0];
}

function told(code: string, day: string, line: NomenclatureLine | undefined, editionName: string): StandingOfCode {
  if (line === undefined) return { code, standing: 'unknown', edition: editionName, description: NO_TEXTS, heading: NO_TEXTS, validFrom: null, validTo: null };
  const { description, heading, validFrom, validTo, editionName: edition } = line;
  return { code, standing: standingOf(day, line), edition, description, heading, validFrom, validTo };
}

/**
 * How codes stand on a day. Up to six digits are looked up in the HS edition the rules are written in, whatever the day
 * (the list stays in its edition); longer codes in the Combined Nomenclature of the day and, where none is held for that
 * day, by their first six digits.
 * @param codes bare digits
 * @param hsEdition name of the edition the rule table is written in, `HS 2007`
 */
export async function standingOfCodes(db: Knex, codes: readonly string[], day: string, hsEdition: string): Promise<StandingOfCode[]> {
  const stem = (code: string): string => code.slice(0, HS_DIGITS);
  const [hs, cn, editions] = await Promise.all([
    linesWithCodes(db, 'HS', codes.map(stem)),
    linesWithCodes(db, 'CN', codes.filter((code) => code.length > HS_DIGITS)),
    readEditions(db),
  ]);
  const cnOfDay = editions.find((edition) => edition.system === 'CN' && holdsOn(day, edition));
  return codes.map((code) => {
    const inHs = telling(hs.filter((line) => line.code === stem(code) && line.editionName === hsEdition), day);
    const inCn = telling(cn.filter((line) => line.code === code), day);
    const asCn = code.length > HS_DIGITS && (inCn !== undefined || cnOfDay !== undefined);
    return asCn ? told(code, day, inCn, cnOfDay?.name ?? '') : told(code, day, inHs, hsEdition);
  });
}
