import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Settings } from './settings.ts';

/** An address this process holds. Until it admits anybody, whoever knocks is told that the office is still opening. */
export interface TakenAddress {
  server: Server;
  /** `http://127.0.0.1:8080/`. */
  address: string;
  /** From now on `listener` answers. */
  admit: (listener: RequestListener) => void;
}

type Place = Pick<Settings, 'host' | 'port'>;

const notYet = (_request: IncomingMessage, response: ServerResponse): void => {
  response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '2', 'Cache-Control': 'no-store' });
  response.end('Izcelsme is starting. / Izcelsme tiek palaista.\n');
};

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Why an address cannot be had and what to do about it; null for what only the error itself can tell. */
function whyNot(error: unknown, { host, port }: Place): string | null {
  const another = `choose another port, e.g. PORT=${port < 65_535 ? port + 1 : 8080}`;
  switch (codeOf(error)) {
    case 'EADDRINUSE': return `port ${port} on ${host} is taken by another program, perhaps by an Izcelsme already running. Stop that one, or ${another}.`;
    case 'EACCES': return `this user may not listen on port ${port} of ${host}; ${another}.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND': return `this machine has no address ${host}; set HOST to one it has, e.g. HOST=127.0.0.1.`;
    default: return null;
  }
}

/**
 * Takes the address before anything is loaded, so that an occupied port is told at once and two starts never race for it.
 * @throws Error that says what is in the way and how to choose another port
 */
export async function takeAddress(place: Place): Promise<TakenAddress> {
  const server = createServer(notYet);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(place.port, place.host, resolve);
    });
  } catch (error) {
    const why = whyNot(error, place);
    throw why === null ? error : new Error(why, { cause: error });
  }
  const { address, port, family } = server.address() as AddressInfo;
  return {
    server,
    address: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`,
    admit: (listener) => void server.off('request', notYet).on('request', listener),
  };
}
