import { parseCookie } from 'cookie';
import type { Request, RequestHandler, Response } from 'express';
import { refuse } from '../command/refusal.ts';
import { findApiKey } from '../users/api-key-reads.ts';
import { findSession } from '../users/session-reads.ts';
import { LONGEST_HOURS } from '../users/session.ts';
import { httpMessages } from './http-messages.ts';
import type { SignedIn } from './office.ts';

const SESSION_COOKIE = 'izcelsme_session';
const HOUR_MS = 3_600_000;

async function byApiKey({ office: { db, now, demo } }: Request, key: string): Promise<SignedIn> {
  const actor = await findApiKey(db, key, { now: now(), demo });
  return actor ? { actor, language: null, sessionId: null } : refuse(httpMessages, 'api-key-unknown', {}, { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } });
}

async function byCookie({ office: { db, now, demo }, headers }: Request): Promise<SignedIn | null> {
  const token = parseCookie(headers.cookie ?? '')[SESSION_COOKIE];
  return token === undefined ? null : findSession(db, token, { now: now(), demo });
}

/**
 * Finds out who sends the request: a program by `Authorization: Bearer <key>`, else a person by their session cookie,
 * else nobody. @throws Refusal 401 when a key is given that is not valid
 */
export const identify: RequestHandler = async (request, _response, next) => {
  const bearer = /^Bearer +(\S+)$/i.exec(request.get('Authorization') ?? '')?.[1];
  request.signedIn = bearer === undefined ? await byCookie(request) : await byApiKey(request, bearer);
  next();
};

/** Hands the browser a session: out of reach for scripts and other websites, and only over TLS where there is TLS. */
export function giveSessionCookie(request: Request, response: Response, token: string): void {
  response.cookie(SESSION_COOKIE, token, {
    httpOnly: true, sameSite: 'strict', secure: request.secure, path: '/', maxAge: LONGEST_HOURS * HOUR_MS,
  });
}

/** Takes the session from the browser. */
export function takeSessionCookie(request: Request, response: Response): void {
  response.clearCookie(SESSION_COOKIE, { httpOnly: true, sameSite: 'strict', secure: request.secure, path: '/' });
}
