import type { DecisionImportReport, ImportFormat } from '../../../rules-schema/decision/decision-import.ts';
import { apiRoot, askServer } from '../../server-door/ask-server.ts';

const mediaTypes: Readonly<Record<ImportFormat, string>> = { csv: 'text/csv', json: 'application/json', ndjson: 'application/x-ndjson' };

/** The format a file's name tells, if it tells one the server reads. */
export const formatOf = ({ name }: File): ImportFormat | undefined => {
  const ending = name.toLowerCase().split('.').at(-1);
  return ending === 'csv' || ending === 'json' || ending === 'ndjson' ? ending : undefined;
};

/**
 * Sends a file of past decisions, to be rehearsed or imported.
 * @returns the line-by-line report
 * @throws HttpError 413 too large, 422 not readable as its format
 */
export const sendDecisions = async (file: File, format: ImportFormat, dryRun: boolean): Promise<DecisionImportReport> => {
  const { json } = await askServer(`${apiRoot}/decisions/import?dryRun=${dryRun}`, {
    method: 'POST',
    body: file,
    headers: new Headers({ 'Content-Type': mediaTypes[format] }),
  });
  return json;
};
