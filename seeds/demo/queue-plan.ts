import type { CertificateFault, Eur1Fault } from './faults.ts';
import type { Leaning } from './facts.ts';

/** How far an application of the live queue has come. */
export type Reached =
  | 'draft' | 'received' | 'in-review' | 'returned' | 'resubmitted' | 'approved' | 'issued' | 'refused' | 'withdrawn' | 'cancelled';

/** One application of the live queue: how far it has come, and how many working days ago it was received. */
export interface Planned<Fault> {
  reached: Reached;
  workdaysAgo: number;
  lines: number;
  leaning?: Leaning;
  fault?: Fault;
  /** Place among the reviewers; the first unless told. */
  reviewer?: number;
}

const many = <Fault>(times: number, one: Planned<Fault>): Planned<Fault>[] => Array.from({ length: times }, () => one);

/** Movement certificates EUR.1: what is due today, what is overdue, what came back, and what is done. */
export const eur1Plan: readonly Planned<Eur1Fault>[] = [
  ...many<Eur1Fault>(3, { reached: 'received', workdaysAgo: 0, lines: 1, leaning: 'keeps' }),
  { reached: 'received', workdaysAgo: 0, lines: 3, leaning: 'keeps' },
  { reached: 'received', workdaysAgo: 0, lines: 2, leaning: 'breaks' },
  { reached: 'received', workdaysAgo: 0, lines: 2, leaning: 'open' },
  { reached: 'received', workdaysAgo: 0, lines: 1, fault: 'vague-description' },
  { reached: 'received', workdaysAgo: 0, lines: 2, fault: 'consignee-without-address' },
  { reached: 'received', workdaysAgo: 0, lines: 1, fault: 'unknown-heading' },
  { reached: 'received', workdaysAgo: 1, lines: 4, leaning: 'keeps' },
  { reached: 'received', workdaysAgo: 1, lines: 1, fault: 'no-origin' },
  { reached: 'received', workdaysAgo: 1, lines: 2, fault: 'retrospective-without-reason' },
  { reached: 'received', workdaysAgo: 2, lines: 1, leaning: 'open' },
  { reached: 'received', workdaysAgo: 4, lines: 2, fault: 'gap-in-numbers' },
  { reached: 'in-review', workdaysAgo: 0, lines: 2, leaning: 'keeps' },
  { reached: 'in-review', workdaysAgo: 0, lines: 1, leaning: 'open' },
  { reached: 'in-review', workdaysAgo: 0, lines: 3, leaning: 'breaks' },
  { reached: 'in-review', workdaysAgo: 0, lines: 1, fault: 'no-packages', reviewer: 1 },
  { reached: 'in-review', workdaysAgo: 0, lines: 2, leaning: 'keeps', reviewer: 2 },
  { reached: 'in-review', workdaysAgo: 1, lines: 1, fault: 'other-origin' },
  { reached: 'in-review', workdaysAgo: 1, lines: 2, leaning: 'open', reviewer: 1 },
  { reached: 'in-review', workdaysAgo: 3, lines: 1, leaning: 'breaks' },
  { reached: 'resubmitted', workdaysAgo: 6, lines: 2, fault: 'vague-description' },
  { reached: 'resubmitted', workdaysAgo: 5, lines: 1, fault: 'no-declaration', reviewer: 2 },
  { reached: 'returned', workdaysAgo: 2, lines: 1, fault: 'trade-name-alone' },
  { reached: 'returned', workdaysAgo: 3, lines: 2, fault: 'no-price', reviewer: 1 },
  { reached: 'returned', workdaysAgo: 5, lines: 1, fault: 'unknown-exporter' },
  { reached: 'returned', workdaysAgo: 8, lines: 3, fault: 'consignee-without-address', reviewer: 2 },
  { reached: 'approved', workdaysAgo: 1, lines: 1 },
  { reached: 'approved', workdaysAgo: 1, lines: 3 },
  { reached: 'approved', workdaysAgo: 2, lines: 2, reviewer: 1 },
  ...many<Eur1Fault>(3, { reached: 'issued', workdaysAgo: 3, lines: 2 }),
  { reached: 'issued', workdaysAgo: 5, lines: 1, reviewer: 1 },
  { reached: 'issued', workdaysAgo: 8, lines: 4 },
  { reached: 'issued', workdaysAgo: 10, lines: 2, reviewer: 2 },
  { reached: 'refused', workdaysAgo: 2, lines: 1, leaning: 'breaks' },
  { reached: 'refused', workdaysAgo: 5, lines: 2, leaning: 'breaks', reviewer: 1 },
  { reached: 'refused', workdaysAgo: 9, lines: 1, leaning: 'open' },
  { reached: 'withdrawn', workdaysAgo: 4, lines: 1 },
  { reached: 'cancelled', workdaysAgo: 6, lines: 2 },
  { reached: 'draft', workdaysAgo: 0, lines: 1, fault: 'no-declaration' },
  { reached: 'draft', workdaysAgo: 3, lines: 2 },
];

/** Certificates of non-preferential origin. */
export const certificatePlan: readonly Planned<CertificateFault>[] = [
  ...many<CertificateFault>(2, { reached: 'received', workdaysAgo: 0, lines: 1 }),
  { reached: 'received', workdaysAgo: 0, lines: 2, fault: 'spare-parts' },
  { reached: 'received', workdaysAgo: 0, lines: 1, fault: 'no-attachment' },
  { reached: 'received', workdaysAgo: 1, lines: 3, fault: 'foreign-without-certificate' },
  { reached: 'in-review', workdaysAgo: 0, lines: 1 },
  { reached: 'in-review', workdaysAgo: 0, lines: 2, fault: 'no-marks', reviewer: 1 },
  { reached: 'in-review', workdaysAgo: 2, lines: 1, fault: 'no-circumstances' },
  { reached: 'returned', workdaysAgo: 3, lines: 1, fault: 'spare-parts' },
  { reached: 'approved', workdaysAgo: 1, lines: 1 },
  { reached: 'issued', workdaysAgo: 2, lines: 2 },
  { reached: 'issued', workdaysAgo: 4, lines: 1, reviewer: 1 },
  { reached: 'issued', workdaysAgo: 7, lines: 1 },
  { reached: 'refused', workdaysAgo: 6, lines: 1, fault: 'foreign-without-certificate' },
  { reached: 'draft', workdaysAgo: 1, lines: 1 },
];
