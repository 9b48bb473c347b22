import type { Request, Response } from 'express';
import { permissionsOf } from '../../rules-schema/user/permissions.ts';
import { changePasswordSchema, chooseLanguageSchema, sessionSchema, signInSchema, type Session } from '../../rules-schema/user/user.ts';
import type { ShapeOf } from '../../rules-schema/schema-shape.ts';
import { theOffice } from '../command/context.ts';
import { runCommand } from '../command/run-command.ts';
import { answer } from '../http/answer.ts';
import { carryOut } from '../http/command.ts';
import { describeRoutes, piece, type RoutePiece } from '../http/described-routes.ts';
import { giveSessionCookie, takeSessionCookie } from '../http/identify.ts';
import { actorOf, signedInPerson } from '../http/permission.ts';
import { demandShape, readBody } from '../http/read-body.ts';
import { changeOwnPassword } from './change-own-password.ts';
import { chooseLanguage } from './choose-language.ts';
import { proveIdentity, proveOwnPassword, signIn } from './sign-in.ts';
import { countAttempt, forgiveAttempts, type Attempt } from './sign-in-throttle.ts';
import { signOut } from './sign-out.ts';
import { findUser, hasChosenLanguage } from './user-reads.ts';

async function sessionOf({ office }: Request, userId: number): Promise<Session> {
  const { id, name, email, roles, language } = await findUser(office.db, userId);
  const languageChosen = await hasChosenLanguage(office.db, userId);
  return { user: { id, name, email, roles, language, languageChosen }, permissions: permissionsOf(roles) };
}

const personIn = (request: Request): number => actorOf(request).id ?? 0;

const told = <S extends object>(body: S, description: string): NonNullable<RoutePiece['told']> => ({
  body, answer: { status: 200, description, schema: sessionSchema },
});

async function bodyOf<S extends object>(request: Request, response: Response, schema: S): Promise<ShapeOf<S>> {
  return demandShape(schema, await readBody(request, response)) as ShapeOf<S>;
}

const attemptOf = (request: Request, email: string): Attempt => ({ email, ip: request.ip ?? '', now: request.office.now() });

/** The session of the person at the browser: `/api/session`. */
export const sessionRoutes = describeRoutes('/api/session', 'Session');

const openSession = piece(async (request, response) => {
  const { db, demo, signInLimits } = request.office;
  const credentials = await bodyOf(request, response, signInSchema);
  const attempt = attemptOf(request, credentials.email);
  await countAttempt(db, attempt, signInLimits);
  const proven = await proveIdentity(db, credentials, demo);
  const origin = { actor: theOffice, now: attempt.now, requestId: request.requestId, ip: request.ip ?? null };
  const { answer: { token } } = await runCommand(db, signIn, proven, origin);
  await forgiveAttempts(db, attempt);
  giveSessionCookie(request, response, token);
  response.json(await sessionOf(request, proven.userId));
}, told(signInSchema, 'Signed in; the session is in the cookie.'));

const endSession = piece(async (request, response) => {
  const sessionId = request.signedIn?.sessionId;
  if (sessionId != null) await carryOut(request, signOut, { sessionId });
  takeSessionCookie(request, response);
  response.json({});
}, { answer: { status: 200, description: 'Nobody is signed in any more.' } });

const changePassword = piece(async (request, response) => {
  const { currentPassword, newPassword } = await bodyOf(request, response, changePasswordSchema);
  const { db, signInLimits } = request.office;
  const userId = personIn(request);
  const attempt = attemptOf(request, (await findUser(db, userId)).email);
  await countAttempt(db, attempt, signInLimits);
  await proveOwnPassword(db, userId, currentPassword);
  const { answer: { token } } = await carryOut(request, changeOwnPassword, { userId, newPassword }, { body: {}, answersSecret: true });
  await forgiveAttempts(db, attempt);
  giveSessionCookie(request, response, token);
  response.json(await sessionOf(request, userId));
}, told(changePasswordSchema, 'The password is changed; every other session of the person has ended.'));

const changeLanguage = piece(async (request, response) => {
  const { language, chosen = true } = await bodyOf(request, response, chooseLanguageSchema);
  const userId = personIn(request);
  await carryOut(request, chooseLanguage, { userId, language, chosen });
  response.json(await sessionOf(request, userId));
}, told(chooseLanguageSchema, 'The language is kept with the person.'));

sessionRoutes.post('/', 'Sign in', openSession);
sessionRoutes.get('/', 'Who is signed in', signedInPerson,
  answer(({ request }) => sessionOf(request, personIn(request)), { answers: sessionSchema, description: 'The person and what they may do.' }));
sessionRoutes.delete('/', 'Sign out', endSession);
sessionRoutes.post('/password', 'Change your own password', signedInPerson, changePassword);
sessionRoutes.post('/language', 'Choose your own language', signedInPerson, changeLanguage);
