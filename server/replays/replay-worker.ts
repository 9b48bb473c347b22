import { parentPort } from 'node:worker_threads';
import { batchReplayer, type ReplayBatch } from './replay-batch.ts';

/** A thread of its own for what takes long: batches in, results out. Knows no database. */
const replay = batchReplayer();
parentPort?.on('message', (batch: ReplayBatch) => parentPort?.postMessage(replay(batch)));
