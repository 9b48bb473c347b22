import type { NomenclatureReport, NomenclatureSystem } from '../../rules-schema/nomenclature/nomenclature.ts';
import { apiRoot, askServer, ifMatch } from '../server-door/ask-server.ts';

/** What a person says of a file. */
export interface ToldOfFile {
  system: NomenclatureSystem;
  year: string;
  /** `''`: told from the text. */
  language: '' | 'lv' | 'en';
}

/** What the name of a file gives away: `CN2024_LV.csv` → CN, 2024. Nothing is taken from it that is not there. */
export const guessFrom = (name: string): Partial<ToldOfFile> => {
  const year = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/.exec(name)?.[1];
  const system = /(?:^|[^a-z])(cn|kn|hs)(?![a-z])/i.exec(name)?.[1]?.toUpperCase().replace('KN', 'CN');
  return { ...(year !== undefined && { year }), ...((system === 'CN' || system === 'HS') && { system }) };
};

/**
 * Sends a file of the nomenclature, to be rehearsed or imported.
 * @param replaces version of the edition it takes the place of
 * @throws HttpError 400 and 422 in the server's own words, 412 when the edition has changed meanwhile
 */
export const sendNomenclature = async (file: File, { language, ...told }: ToldOfFile, { dryRun, replaces }: { dryRun: boolean; replaces?: number }): Promise<NomenclatureReport> => {
  const asked = new URLSearchParams({ ...told, source: file.name.slice(0, 200), dryRun: String(dryRun), ...(language !== '' && { language }) });
  const headers = ifMatch(replaces);
  headers.set('Content-Type', 'application/octet-stream');
  const { json } = await askServer(`${apiRoot}/nomenclature-editions/import?${asked.toString()}`, { method: 'POST', body: file, headers });
  return json;
};
