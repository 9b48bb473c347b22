import { fetchUtils, type HttpError } from 'react-admin';
import { i18nProvider } from '../i18n/i18n-provider.ts';
import { announceConflict } from './conflicts.ts';
import { refusalOf } from './problems.ts';
import { queryClient } from './query-client.ts';

/** Where the server's resources live. */
export const apiRoot = '/api';

type Answer = Awaited<ReturnType<typeof fetchUtils.fetchJson>>;

/** A key that lets the server recognise the same write arriving twice. Works outside secure contexts too. */
const newIdempotencyKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const isWrite = ({ method = 'GET' }: fetchUtils.Options): boolean => method !== 'GET';

/** The header lines every request carries: the reader's language, and on a write a key. */
export const headersOf = (options: fetchUtils.Options): Headers => {
  const headers = new Headers(options.headers);
  headers.set('Accept', 'application/json');
  headers.set('Accept-Language', i18nProvider.getLocale());
  if (isWrite(options)) headers.set('Idempotency-Key', newIdempotencyKey());
  return headers;
};

/** What was written has left a line in the audit trail. */
export const readTrailsAnew = (): void => void queryClient.invalidateQueries({ queryKey: ['audit-entries'] });

const isHttpError = (error: unknown): error is HttpError => error instanceof Error && 'status' in error && 'body' in error;

/**
 * The one way requests leave the console: in the reader's language, with an idempotency key on every write. What was
 * written has left a line in the audit trail, so trails on the screen are read anew.
 * @param options.announces false where the screen itself shows what to do when somebody else has written meanwhile
 * @throws HttpError whose message is the server's own sentence and whose body carries `code` and `errors`.
 */
export const askServer = async (url: string, options: fetchUtils.Options & { announces?: boolean } = {}): Promise<Answer> => {
  const { announces = true, ...request } = options;
  try {
    const answer = await fetchUtils.fetchJson(url, { ...request, headers: headersOf(request) });
    if (isWrite(request)) readTrailsAnew();
    return answer;
  } catch (error) {
    if (!isHttpError(error)) throw error;
    if (error.status === 412 && announces) announceConflict();
    throw refusalOf(error.status, error.body, error.message);
  }
};

/** The precondition that a write meets the record in the state the person saw. */
export const ifMatch = (version: number | undefined): Headers =>
  new Headers(version === undefined ? {} : { 'If-Match': `"${version}"` });
