import { parentPort } from 'node:worker_threads';
import { serveThread } from '../command/work-thread.ts';
import { pagePacker, type PageToPack } from './pack-page.ts';

/** A thread of its own for reading, verifying and packing: pages in, columns out. Knows no database. */
const pack = pagePacker();
serveThread(parentPort, (page: PageToPack) => {
  const result = pack(page);
  return { result, given: result.blocks.map(({ columns }) => columns) };
});
