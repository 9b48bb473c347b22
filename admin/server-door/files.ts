import { i18nProvider } from '../i18n/i18n-provider.ts';
import { apiRoot, askServer } from './ask-server.ts';
import { refusalOf } from './problems.ts';

/**
 * Sends a form with files: `POST /api/<path>`.
 * @throws HttpError in the server's own words
 */
export const sendFiles = async <Answer>(path: string, form: FormData): Promise<Answer> => {
  const { json } = await askServer(`${apiRoot}/${path}`, { method: 'POST', body: form });
  return json;
};

/** Reads a file as its bytes: `GET /api/<path>`. @throws HttpError in the server's own words */
export const readFile = async (path: string): Promise<Blob> => {
  const answer = await fetch(`${apiRoot}/${path}`, { headers: { 'Accept-Language': i18nProvider.getLocale() } });
  if (!answer.ok) throw refusalOf(answer.status, await answer.json().catch(() => null), answer.statusText);
  return answer.blob();
};

/** The address of a download. */
export const fileAddress = (path: string): string => `${apiRoot}/${path}`;
