import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A local service that answers as the published operator interface (version 3) does. */
export interface TracesService {
  address: string;
  /** What it was sent, latest last: operation and message. */
  received: { operation: string; message: string }[];
  /** What it answers next; `available` from then on. */
  next: 'submitted' | 'available' | 'rule-fault' | 'not-soap';
  close: () => Promise<void>;
}

export const KEY = 'local-authentication-key';
const UUID = '071874bd-8c62-4cac-8eb6-b2fbe003410c';
const NS = 'xmlns:ns3="http://ec.europa.eu/tracesnt/certificate/eudr/common/v3" xmlns:ns5="http://ec.europa.eu/tracesnt/certificate/eudr/due-diligence-statement/v3"';

const soap = (body: string): string => `<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Header/><S:Body>${body}</S:Body></S:Envelope>`;
const fault = (text: string, id = ''): string =>
  soap(`<S:Fault xmlns=""><faultcode>S:Client</faultcode><faultstring>${text}</faultstring>${id === '' ? '' : `<detail><ns5:BusinessRulesValidationException ${NS} xmlns:ns4="http://ec.europa.eu/sanco/tracesnt/error/v01"><ns4:Error><ns4:ID>${id}</ns4:ID><ns4:Message languageID="en">${text}</ns4:Message></ns4:Error></ns5:BusinessRulesValidationException></detail>`}</S:Fault>`);

const part = (message: string, name: string): string => new RegExp(`<(?:\\w+:)?${name}[^>]*>([^<]*)<`).exec(message)?.[1] ?? '';

/** Whether the digest in a message was made with the key: of the bytes of the nonce, the time of making, and the key. */
function isAuthentic(message: string): boolean {
  const made = createHash('sha1').update(Buffer.concat([Buffer.from(part(message, 'Nonce'), 'base64'), Buffer.from(part(message, 'Created')), Buffer.from(KEY)])).digest('base64');
  return made === part(message, 'Password');
}

function answerTo(operation: string, next: TracesService['next']): string {
  if (operation === 'submitDds') return soap(`<ns5:SubmitDdsResponse ${NS}><ns5:uuid>${UUID}</ns5:uuid></ns5:SubmitDdsResponse>`);
  if (operation === 'amendDds') return soap(`<ns5:AmendDdsResponse ${NS}><ns5:uuid>${UUID}</ns5:uuid><ns5:status>AVAILABLE</ns5:status></ns5:AmendDdsResponse>`);
  if (operation === 'withdrawDds') return soap(`<ns5:WithdrawDdsResponse ${NS}><ns5:uuid>${UUID}</ns5:uuid><ns5:status>WITHDRAWN</ns5:status></ns5:WithdrawDdsResponse>`);
  const numbers = next === 'submitted' ? '' : '<ns3:referenceNumber>26LV7XTVCZAQ2S</ns3:referenceNumber><ns3:verificationNumber>SFFCB4Y3</ns3:verificationNumber>';
  return soap(`<ns5:GetDdsResponse ${NS}><ns5:ddsOverviewList><ns3:uuid>${UUID}</ns3:uuid>${numbers}<ns3:status>${next === 'submitted' ? 'SUBMITTED' : 'AVAILABLE'}</ns3:status></ns5:ddsOverviewList></ns5:GetDdsResponse>`);
}

/** Opens the service on a port of its own. */
export async function openTracesService(): Promise<TracesService> {
  const service: TracesService = { address: '', received: [], next: 'available', close: async () => undefined };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (chunk: Buffer) => parts.push(chunk));
    request.on('end', () => {
      const message = Buffer.concat(parts).toString('utf8');
      const operation = (request.headers['soapaction'] ?? '').toString().replaceAll('"', '').split('/').at(-1) ?? '';
      service.received.push({ operation, message });
      const isFault = !isAuthentic(message) || service.next === 'rule-fault';
      const text = !isAuthentic(message) ? fault('Unauthenticated') : service.next === 'rule-fault' ? fault('The geometry is not valid', 'EUDR_COMMODITIES_PRODUCER_GEO_INVALID') : service.next === 'not-soap' ? 'Bad gateway' : answerTo(operation, service.next);
      response.writeHead(isFault ? 500 : 200, { 'Content-Type': 'text/xml' }).end(text);
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  service.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  service.close = () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); });
  return service;
}
