import type { CaseResult } from '../../../rules-schema/rule-table-version/case-result.ts';
import type { DocumentDiagnostic } from '../../../rules-schema/rule-table-version/rule-table-version.ts';

/** What the server says of a text. */
export interface CheckedText {
  diagnostics: readonly DocumentDiagnostic[];
  cases?: readonly CaseResult[];
}
