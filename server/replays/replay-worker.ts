import { parentPort } from 'node:worker_threads';
import { serveThread } from '../command/work-thread.ts';
import { replayWorker, type ReplayJob } from './replay-job.ts';

/** A thread of its own for what takes long: work in, results out. Knows no database. */
const work = replayWorker();
serveThread(parentPort, (job: ReplayJob) => ({ result: work(job) }));
