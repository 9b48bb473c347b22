import { Worker } from 'node:worker_threads';

/** A thread that does one piece of work after the other while requests are served. */
export interface WorkThread<Piece, Result> {
  /** @param given memory handed over, not copied @throws Error when the thread died or the piece failed */
  do(piece: Piece, given?: ArrayBuffer[]): Promise<Result>;
  close(): Promise<void>;
}

/** What a thread answers: its result, or why it failed; a failure leaves the thread alive. */
export type Answer<Result> = { result: Result } | { failure: string };

/** A thread does not inherit its parent's reader of TypeScript; it registers its own before anything else. */
function typescriptReader(): string[] {
  return ['--import', `data:text/javascript,import{register}from${encodeURIComponent(JSON.stringify(import.meta.resolve('tsx/esm/api')))};register();`];
}

interface Waiting<Result> {
  resolve: (result: Result) => void;
  reject: (error: Error) => void;
}

/**
 * Starts a thread that runs `script`; pieces are answered in the order in which they are given. Whoever starts it closes
 * it, unless it may stay behind: then it lives as long as the process, and keeps no process alive.
 */
export function openWorkThread<Piece, Result>(script: URL, { staysBehind = false }: { staysBehind?: boolean } = {}): WorkThread<Piece, Result> {
  const worker = new Worker(script, { execArgv: typescriptReader() });
  if (staysBehind) worker.unref();
  const waiting: Waiting<Result>[] = [];
  let death: Error | null = null;
  const die = (error: Error): void => {
    death ??= error;
    for (const { reject } of waiting.splice(0)) reject(death);
  };
  worker.on('message', (answer: Answer<Result>) => {
    const next = waiting.shift();
    if ('failure' in answer) next?.reject(new Error(answer.failure));
    else next?.resolve(answer.result);
  });
  worker.on('error', (error: unknown) => die(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => die(new Error('The working thread has ended.')));
  return {
    do: (piece, given = []) => new Promise((resolve, reject) => {
      if (death !== null) return reject(death);
      waiting.push({ resolve, reject });
      worker.postMessage(piece, given);
    }),
    close: async () => void (await worker.terminate()),
  };
}

/** The other end: answers every piece with what `work` makes of it. */
export function serveThread<Piece, Result>(port: { on(event: 'message', listener: (piece: Piece) => void): unknown; postMessage(answer: Answer<Result>, given?: ArrayBuffer[]): void } | null, work: (piece: Piece) => { result: Result; given?: ArrayBuffer[] }): void {
  port?.on('message', (piece) => {
    try {
      const { result, given = [] } = work(piece);
      port.postMessage({ result }, given);
    } catch (error) {
      port.postMessage({ failure: error instanceof Error ? error.message : String(error) });
    }
  });
}
