import type { BothLanguages } from './selector.ts';

/** Something a maintainer should know about a table: where (JSON pointer), how grave, and in words a lawyer understands. */
export interface Diagnostic {
  pointer: string;
  code: string;
  severity: 'error' | 'warning';
  message: BothLanguages;
  entryId?: string;
  /** The headings it concerns, four digits each, where it is about goods rather than about one entry. */
  headings?: string[];
}
