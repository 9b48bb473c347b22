import type { Request, RequestHandler } from 'express';
import { certificateSchema, type Certificate } from '../../rules-schema/certificate/certificate.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import { carryOut, idNamed, sendRecord } from '../http/command.ts';
import { piece, type RoutePiece } from '../http/described-routes.ts';
import { actorOf } from '../http/permission.ts';
import { offsetFor } from '../printing/printer-offset-reads.ts';
import { paperSource, sealedPdf, type PaperSource } from './certificate-paper-reads.ts';
import { printCertificate } from './print-certificate.ts';
import { sealCertificate } from './seal-certificate.ts';

const idOf = ({ params }: Request): number => idNamed(typeof params['id'] === 'string' ? params['id'] : undefined);

/** What the client prints is a certificate only once it is sealed. */
const isUnsealed = ({ delivery, paper }: Certificate): boolean => delivery === 'client-prints' && paper !== 'sealed';

const isOver = ({ state }: Certificate): boolean => state === 'cancelled' || state === 'replaced';

async function pdfOf({ office, query, signedIn }: Request, source: PaperSource): Promise<Uint8Array> {
  const { certificate } = source;
  const asksSpecimen = query['copy'] === 'specimen';
  const kept = asksSpecimen ? null : await sealedPdf(office.db, certificate.id);
  if (kept) return kept;
  const offset = await offsetFor(office.db, signedIn?.actor.kind === 'person' ? signedIn.actor.id : null);
  return printCertificate(source, { publicAddress: office.publicAddress, isSpecimen: asksSpecimen || isUnsealed(certificate) || isOver(certificate), offset });
}

const send: RequestHandler = async (request, response) => {
  const source = (await paperSource(request.office.db, idOf(request))) ?? refuse(commandMessages, 'not-found', {}, { status: 404 });
  const pdf = await pdfOf(request, source);
  response.type('application/pdf').set('Cache-Control', 'no-store').set('X-Content-Type-Options', 'nosniff');
  response.set('Content-Disposition', `inline; filename="${source.certificate.number}.pdf"`).send(Buffer.from(pdf));
};

/**
 * The paper of a certificate: what was sealed, byte for byte; else a print for the chamber’s signature and stamp, for an EUR.1
 * the overlay of the official form moved by the sender’s printer offset. What is no certificate yet, or any more, is marked.
 */
export const paper: RoutePiece = piece(send, {
  parameters: [{ name: 'copy', description: '"specimen": marked, on plain paper; an EUR.1 with the lines of its form.', schema: { enum: ['specimen'] } }],
  answer: { status: 200, description: 'The certificate’s paper.', mediaType: 'application/pdf' },
});

/** Seals with the office’s key, which no request carries. */
export const sealing: RoutePiece = piece(
  async (request, response) => {
    actorOf(request);
    const { seal, publicAddress } = request.office;
    const { answer, repeated } = await carryOut(request, sealCertificate, { id: idOf(request), seal, publicAddress }, { body: {} });
    if (repeated) response.set('Idempotency-Replayed', 'true');
    sendRecord(response, answer);
  },
  {
    headers: [{ name: 'If-Match', description: 'The version of the record the caller saw, e.g. "3".', schema: { type: 'string' } }],
    answer: { status: 200, description: 'Sealed.', schema: certificateSchema },
  },
);
