import type { RuleKind } from '../origin-rules/criterion.ts';
import type { BothLanguages } from '../origin-rules/selector.ts';

export type Outcome = 'originating' | 'not-originating' | 'undetermined';

/** What a test, or a group of tests, found. */
export type Verdict = 'yes' | 'no' | 'unknown';

/** What a step of the trace examined: a legal test of the list, or an article of general application. */
export type StepTest =
  | RuleKind
  | 'validity' | 'price' | 'onlyOriginating' | 'nothingWorked' | 'territory' | 'neutralElements' | 'packing' | 'sets' | 'productWhollyObtained' | 'cumulation'
  | 'territoriality' | 'returnedGoods' | 'insufficientOperations' | 'entry' | 'column' | 'generalTolerance';

/** The figures a test compared. Amounts and masses are decimal strings; `margin` is what was to spare (negative: too much). */
export interface Figures {
  kind: 'money' | 'mass' | 'count';
  unit: string;
  measured: string;
  limit: string;
  margin: string;
  percent?: number;
  measuredPercent?: string;
}

/** One legal test with its source, what it found, the figures it compared and the materials it turned on. */
export interface TraceStep {
  test: StepTest;
  source: BothLanguages;
  result: Verdict;
  text: BothLanguages;
  figures?: Figures;
  materials?: string[];
  questions?: string[];
  steps?: TraceStep[];
}

/** A fact only a person can attest. The id names the fact, not the place in the table. */
export interface Question {
  id: string;
  text: BothLanguages;
  source: BothLanguages;
  material?: string;
}

/** The smallest single change that would make the product originate. */
export interface Remedy {
  change: 'material-originating' | 'ex-works-price' | 'material-value';
  material?: string;
  amount?: string;
  currency?: string;
  text: BothLanguages;
}

export interface ColumnFinding {
  column: 3 | 4;
  outcome: Outcome;
  trace: TraceStep[];
}

export interface EntryNamed {
  id: string;
  heading: string;
  description: BothLanguages;
}

/** The answer to "does this product originate?", with everything that led to it. */
export interface Determination {
  outcome: Outcome;
  agreement: string;
  date: string;
  entry: EntryNamed | null;
  candidates: EntryNamed[];
  column: 3 | 4 | null;
  columns: ColumnFinding[];
  conditions: { article: string; text: BothLanguages }[];
  trace: TraceStep[];
  questions: Question[];
  /** false: too many facts are unknown to enumerate, so the list may name questions that decide nothing. */
  questionsAreMinimal: boolean;
  wouldOriginateIf: Remedy[];
}
