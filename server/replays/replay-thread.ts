import { Worker } from 'node:worker_threads';
import type { ReplayBatch } from './replay-batch.ts';
import type { ReplayedLine } from './replay-line.ts';

/** A thread that replays one batch after the other while requests are served. */
export interface ReplayThread {
  /** @throws Error when the thread died */
  replay(batch: ReplayBatch): Promise<ReplayedLine[]>;
  close(): Promise<void>;
}

/** A thread does not inherit its parent's reader of TypeScript; it registers its own before anything else. */
function typescriptReader(): string[] {
  return ['--import', `data:text/javascript,import{register}from${encodeURIComponent(JSON.stringify(import.meta.resolve('tsx/esm/api')))};register();`];
}

/** Starts a thread. Whoever starts it closes it. */
export function openReplayThread(): ReplayThread {
  const worker = new Worker(new URL('./replay-worker.ts', import.meta.url), { execArgv: typescriptReader() });
  let settle: { resolve: (lines: ReplayedLine[]) => void; reject: (error: Error) => void } | null = null;
  let death: Error | null = null;
  const die = (error: Error): void => {
    death ??= error;
    settle?.reject(death);
    settle = null;
  };
  worker.on('message', (lines: ReplayedLine[]) => {
    settle?.resolve(lines);
    settle = null;
  });
  worker.on('error', (error: unknown) => die(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => die(new Error('The replay thread has ended.')));
  return {
    replay: (batch) => new Promise((resolve, reject) => {
      if (death !== null) return reject(death);
      settle = { resolve, reject };
      worker.postMessage(batch);
    }),
    close: async () => void (await worker.terminate()),
  };
}
