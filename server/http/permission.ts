import type { Request } from 'express';
import { permissionsOf, type Permission } from '../../rules-schema/user/permissions.ts';
import type { Actor } from '../command/context.ts';
import { refuse } from '../command/refusal.ts';
import { piece, type RoutePiece } from './described-routes.ts';
import { httpMessages } from './http-messages.ts';
import type { SignedIn } from './office.ts';

function whoeverIsSignedIn({ signedIn: who }: Request): SignedIn {
  return who ?? refuse(httpMessages, 'not-signed-in', {}, { status: 401, headers: { 'WWW-Authenticate': 'Bearer' } });
}

/** Who sends the request. @throws Refusal 401 when nobody is signed in */
export function actorOf(request: Request): Actor {
  return whoeverIsSignedIn(request).actor;
}

/** Whether the sender holds a permission, for questions that differ by role. */
export function holds(request: Request, permission: Permission): boolean {
  return request.signedIn !== null && permissionsOf(request.signedIn.actor.roles).includes(permission);
}

/** Lets only people with a session and programs with an API key pass. */
export const signedIn: RoutePiece = piece(
  (request, _response, next) => {
    whoeverIsSignedIn(request);
    next();
  },
  { signedIn: true },
);

/** Lets only people with a session pass: what concerns a person's own account. */
export const signedInPerson: RoutePiece = piece(
  (request, _response, next) => {
    if (whoeverIsSignedIn(request).actor.kind !== 'person') refuse(httpMessages, 'person-required', {}, { status: 403 });
    next();
  },
  { signedIn: true, personOnly: true },
);

/** Lets only those pass whose roles hold the permission. */
export function may(permission: Permission): RoutePiece {
  return piece(
    (request, _response, next) => {
      whoeverIsSignedIn(request);
      if (!holds(request, permission)) refuse(httpMessages, 'not-permitted', { permission }, { status: 403 });
      next();
    },
    { signedIn: true, permission },
  );
}
