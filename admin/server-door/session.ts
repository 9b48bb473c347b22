import type { Language } from '../../rules-schema/user/language.ts';
import type { Session } from '../../rules-schema/user/user.ts';
import { apiRoot, askServer } from './ask-server.ts';

const sessionUrl = `${apiRoot}/session`;
let current: Promise<Session> | undefined;

/** The session, asked for once and remembered until it ends. @throws HttpError 401 when nobody is signed in */
export const readSession = (): Promise<Session> => {
  current ??= askServer(sessionUrl).then(({ json }) => json);
  current.catch(forgetSession);
  return current;
};

/** Forgets who was signed in, so that the server is asked anew. */
export const forgetSession = (): void => {
  current = undefined;
};

/** Opens a session; the server keeps it in a cookie the page cannot read. @throws HttpError 401, or 429 after too many attempts */
export const openSession = async (credentials: { email: string; password: string }): Promise<Session> => {
  await askServer(sessionUrl, { method: 'POST', body: JSON.stringify(credentials) });
  forgetSession();
  return readSession();
};

/** Ends the session here and on the server. That it has already ended is no failure. */
export const closeSession = async (): Promise<void> => {
  const wasOpen = current !== undefined;
  forgetSession();
  if (wasOpen) await askServer(sessionUrl, { method: 'DELETE' }).catch(() => undefined);
};

/**
 * Tells the server which language the person reads, so that it greets them in it at the next desk.
 * @param chosen false when it is only the language of this desk: files come in it, and any they choose goes before it
 */
export const rememberLanguage = async (language: Language, chosen = true): Promise<void> => {
  await askServer(`${sessionUrl}/language`, { method: 'POST', body: JSON.stringify({ language, chosen }) });
  forgetSession();
};

/** Changes the person's own password. @throws HttpError 422 with `errors` when one of the two is not accepted */
export const changePassword = async (passwords: { currentPassword: string; newPassword: string }): Promise<void> => {
  await askServer(`${sessionUrl}/password`, { method: 'POST', body: JSON.stringify(passwords) });
};

/** Opens an invited person's account with the password they chose. @throws HttpError 410 when the invitation is no longer valid */
export const acceptInvitation = async (acceptance: { token: string; password: string }): Promise<{ email: string; name: string }> => {
  const { json } = await askServer(`${apiRoot}/invitations/accept`, { method: 'POST', body: JSON.stringify(acceptance) });
  return json;
};
