import type { Request, RequestHandler } from 'express';
import { refuse } from '../command/refusal.ts';
import { httpMessages } from './http-messages.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

function comesFromHere(origin: string, request: Request): boolean {
  return URL.canParse(origin) && new URL(origin).host === request.host;
}

/**
 * Refuses writes another website makes a person's browser send. Browsers name the Origin of every write; a session
 * without one is refused too, while API keys, which no browser adds by itself, need none.
 */
export const checkOrigin: RequestHandler = (request, _response, next) => {
  if (SAFE_METHODS.has(request.method)) return next();
  const origin = request.get('Origin');
  if (origin !== undefined && !comesFromHere(origin, request)) refuse(httpMessages, 'foreign-origin', {}, { status: 403 });
  if (origin === undefined && request.signedIn?.sessionId != null) refuse(httpMessages, 'origin-missing', {}, { status: 403 });
  next();
};
