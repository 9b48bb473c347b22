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
