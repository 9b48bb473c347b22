import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Office } from './office.ts';

/** Gives every request its number and the house it came to. A proxy's own number is kept when it is harmless. */
export function numberRequests(office: Office): RequestHandler {
  return (request, response, next) => {
    const given = request.get('X-Request-Id');
    request.requestId = given !== undefined && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    request.office = office;
    request.signedIn = null;
    response.set('X-Request-Id', request.requestId);
    next();
  };
}
