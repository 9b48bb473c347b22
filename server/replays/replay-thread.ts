import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { openWorkThread } from '../command/work-thread.ts';
import type { BlocksJob, DocumentsJob, HeadingsJob, ReplayJob, ReplayJobResults } from './replay-job.ts';

/** A job without its tables: those are named by hash, and sent along once. */
export type Asked = Omit<DocumentsJob, 'tables'> | Omit<HeadingsJob, 'tables'> | Omit<BlocksJob, 'tables'>;

/** A thread that does replay work while requests are served. */
export interface ReplayThread {
  /** @throws Error when the thread died or the work failed */
  do<Job extends Asked>(job: Job): Promise<ReplayJobResults[Job['kind']]>;
  close(): Promise<void>;
}

/** Starts a thread. Whoever starts it closes it. @param documentOf the tables work names by hash */
export function openReplayThread(documentOf: (sha256: string) => RuleTable, settings: { staysBehind?: boolean } = {}): ReplayThread {
  const thread = openWorkThread<ReplayJob, ReplayJobResults[ReplayJob['kind']]>(new URL('./replay-worker.ts', import.meta.url), settings);
  const sent = new Set<string>();
  const named = (job: Asked): string[] => [
    job.draft, ...(job.baseline === null ? [] : [job.baseline]),
    ...(job.kind === 'headings' ? job.owns : job.kind === 'blocks' ? job.blocks.map(({ own }) => own) : job.lines.flatMap(({ own }) => own ?? [])),
  ];
  return {
    do: async <Job extends Asked>(job: Job) => {
      const unsent = [...new Set(named(job))].filter((sha256) => !sent.has(sha256));
      for (const sha256 of unsent) sent.add(sha256);
      const whole = { ...job, tables: unsent.map((sha256) => ({ sha256, document: documentOf(sha256) })) } as ReplayJob;
      return (await thread.do(whole, job.kind === 'blocks' ? job.blocks.map(({ columns }) => columns) : [])) as ReplayJobResults[Job['kind']];
    },
    close: () => thread.close(),
  };
}
