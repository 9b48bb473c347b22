import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A scanner that answers as clamd does, finding malware in whatever holds the word EICAR; it remembers what it was sent. */
export interface FakeClamd {
  /** `127.0.0.1:port`. */
  address: string;
  seen: Buffer[];
  close(): Promise<void>;
}

const COMMAND = 'zINSTREAM\0';

/** The pieces of a stream, once its length of zero has come; null before. */
function contentOf(sent: Buffer): Buffer | null {
  const pieces: Buffer[] = [];
  let at = COMMAND.length;
  while (at + 4 <= sent.length) {
    const length = sent.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(sent.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

export async function openFakeClamd(): Promise<FakeClamd> {
  const seen: Buffer[] = [];
  const server: Server = createServer((socket) => {
    let sent = Buffer.alloc(0);
    socket.on('data', (piece) => {
      sent = Buffer.concat([sent, piece]);
      const content = sent.toString('latin1', 0, COMMAND.length) === COMMAND ? contentOf(sent) : null;
      if (content === null) return;
      seen.push(content);
      socket.end(content.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
