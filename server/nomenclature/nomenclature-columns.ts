import type { NomenclatureShape } from '../../rules-schema/nomenclature/nomenclature.ts';
import { foldForSearch } from '../database/search-text.ts';

/** What a column of a file of the nomenclature holds. */
export type ColumnRole = 'code' | 'suffix' | 'depth' | 'digits' | 'lv' | 'en' | 'text' | 'language' | 'validFrom' | 'validTo';

/**
 * The names under which the offices that publish nomenclatures write each column (Eurostat's Combined Nomenclature, TARIC,
 * UN Comtrade, plain lists), folded; the earlier name wins where a file has several.
 */
const NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  code: ['cncode', 'cn8', 'cn', 'knkods', 'kn', 'goodscode', 'goodsnomenclatureitemid', 'commoditycode', 'hscode', 'hs6', 'hs', 'kods', 'code', 'id', 'cnkey'],
  suffix: ['productlinesuffix', 'suffix'],
  depth: ['cnlevel', 'level', 'indent', 'indents', 'limenis'],
  digits: ['hierpos', 'aggrlevel'],
  lv: ['namelv', 'dmlv', 'descriptionlv', 'textlv', 'nosaukumslv', 'aprakstslv', 'latvian', 'lv'],
  en: ['nameen', 'dmen', 'descriptionen', 'texten', 'nosaukumsen', 'aprakstsen', 'english', 'en'],
  text: ['dm', 'description', 'descr', 'name', 'text', 'selfexplanatorytext', 'nosaukums', 'apraksts', 'title'],
  language: ['language', 'lang', 'valoda'],
  validFrom: ['validfrom', 'startdate', 'datestart', 'validitystartdate', 'sakumadatums', 'spekano', 'derigsno'],
  validTo: ['validto', 'enddate', 'dateend', 'validityenddate', 'beigudatums', 'spekalidz', 'derigslidz'],
};

const folded = (name: string): string => foldForSearch(name).replaceAll(/[^a-z0-9]/g, '');

/** Where each kind of column stands in a file, counted from 0. */
export type ColumnPlaces = Readonly<Partial<Record<ColumnRole, number>>>;

/** A file repeats “Code” and “Parent”, first as keys and then as codes: the last of a name is the code itself. */
function placeOf(role: ColumnRole, names: readonly string[]): number {
  for (const known of NAMES[role]) {
    const place = names.lastIndexOf(known);
    if (place !== -1) return place;
  }
  return -1;
}

/** Recognises the columns a file names. */
export function recognisedColumns(header: readonly string[]): ColumnPlaces {
  const names = header.map(folded);
  const roles = Object.keys(NAMES) as ColumnRole[];
  return Object.fromEntries(roles.map((role) => [role, placeOf(role, names)] as const).filter(([, place]) => place !== -1));
}

/** How the lines of a file are laid out, told by the columns it names. */
export function shapeOf(header: readonly string[]): NomenclatureShape {
  const names = new Set(header.map(folded));
  const has = (...wanted: string[]): boolean => wanted.some((name) => names.has(name));
  if (has('id') && has('text') && has('parent')) return 'comtrade';
  if (has('goodscode', 'goodsnomenclatureitemid')) return 'taric';
  return has('cnkey', 'cncode', 'cn', 'cnlevel', 'cn8', 'dm', 'knkods') || (has('level') && has('parent')) ? 'combined-nomenclature' : 'plain';
}
