import { randomUUID } from 'node:crypto';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { Request, RequestHandler } from 'express';
import { verifiedCertificateSchema } from '../../rules-schema/certificate/certificate.ts';
import { refuse } from '../command/refusal.ts';
import { piece, type RoutePiece } from '../http/described-routes.ts';
import type { Office } from '../http/office.ts';
import { readersLanguage } from '../http/readers-language.ts';
import { certificateMessages } from './certificate-messages.ts';
import { verificationPage } from './verification-page.ts';
import { verifyCertificate } from './verify-certificate.ts';

const CHECKS_A_MINUTE = 60;
const MINUTE_MS = 60_000;

const refuseTooMany: RequestHandler = () => refuse(certificateMessages, 'too-many-checks', {}, { status: 429, headers: { 'Retry-After': '60' } });

/** Every office counts for itself. */
const offices = new WeakMap<Office, string>();

function nameOf(office: Office): string {
  const name = offices.get(office) ?? randomUUID();
  offices.set(office, name);
  return name;
}

const counter = rateLimit({
  windowMs: MINUTE_MS,
  limit: CHECKS_A_MINUTE,
  legacyHeaders: false,
  keyGenerator: ({ office, ip = '' }) => `${nameOf(office)} ${ipKeyGenerator(ip)}`,
  handler: refuseTooMany,
});

/** Lets an address make {@link CHECKS_A_MINUTE} checks a minute. @throws Refusal 429 beyond */
export const fewAtATime: RoutePiece = piece((request, response, next) => counter(request, response, next));

const codeAsked = ({ query }: Request): string => (typeof query['code'] === 'string' ? query['code'] : '');
const numberAsked = ({ params }: Request): string => (typeof params['number'] === 'string' ? params['number'] : '');

/**
 * Answers whoever asks with a certificate’s number and code: browsers a page, programs JSON. An unknown number and a wrong
 * code are answered alike.
 */
export const verification: RoutePiece = piece(
  async (request, response) => {
    const certificate = await verifyCertificate(request.office.db, numberAsked(request), codeAsked(request), request.office.now());
    response.set('Cache-Control', 'no-store').vary('Accept').vary('Accept-Language');
    if (request.accepts(['html', 'json']) === 'html') {
      response.status(certificate ? 200 : 404).type('html').send(verificationPage(certificate, readersLanguage(request)));
      return;
    }
    response.json(certificate ?? refuse(certificateMessages, 'certificate-not-found', {}, { status: 404 }));
  },
  {
    parameters: [{ name: 'code', description: 'The code printed on the certificate.', schema: { type: 'string' } }],
    answer: { status: 200, description: 'What anyone may see of the certificate.', schema: verifiedCertificateSchema },
  },
);
