import type { BothLanguages } from '../../../rules-schema/origin-rules/selector.ts';
import type { DocumentDiagnostic } from '../../../rules-schema/rule-table-version/rule-table-version.ts';

/** How one case of the document came out; `holds` is null while the document has faults that keep cases from being run. */
export interface CaseResult {
  name: string;
  article?: string | null;
  pointer: string;
  holds: boolean | null;
  difference: BothLanguages | null;
}

/** What the server says of a text. */
export interface CheckedText {
  diagnostics: readonly DocumentDiagnostic[];
  cases?: readonly CaseResult[];
}

/** A place that was changed here and elsewhere, each in its own way; null where one side took it out. */
export interface MergeConflict {
  place: string;
  entryId: string | null;
  field: string | null;
  base: string | null;
  mine: string | null;
  theirs: string | null;
}

/** Two people's work on one draft brought together; what both changed stands as it is here. */
export interface MergedText {
  version: number;
  documentText: string;
  conflicts: readonly MergeConflict[];
  /** The places where the other person's change came in. */
  taken: readonly string[];
}

/** A past decision that touches something the draft changes. */
export interface ProposedCase {
  decisionId: number;
  applicationNumber: string | null;
  productCode: string;
  why: readonly { sentence: BothLanguages }[];
}

export interface ProposedCases {
  proposals: readonly ProposedCase[];
}
