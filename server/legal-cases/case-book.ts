import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NoCasePossible } from './case-coverage.ts';
import { readCases, type LegalCase } from './read-cases.ts';

/** Every case of a folder, and the reasons why some cannot exist. */
export interface CaseBook {
  cases: LegalCase[];
  reasons: NoCasePossible[];
}

/**
 * Reads the `*.csv` of a folder and its `no-case-possible.json`.
 * @throws Error when the folder or that file cannot be read
 */
export function readCaseBook(folder: string, agreement: string): CaseBook {
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv')).sort();
  return {
    cases: files.flatMap((name) => readCases(pathToFileURL(path.join(folder, name)), agreement)),
    reasons: JSON.parse(readFileSync(path.join(folder, 'no-case-possible.json'), 'utf8')) as NoCasePossible[],
  };
}
