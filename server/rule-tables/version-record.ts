import type { DocumentDiagnostic, VersionInFull, VersionRecord } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { lifeOn, type StoredVersion } from './rule-table-version.ts';

/** The version as it goes over the wire: its state as the calendar has it on `day`. */
export function recordOf(version: StoredVersion, day: string): VersionRecord {
  return { ...version, state: lifeOn(day, version) };
}

/** The same with the document's text and what there is to say about it. */
export function inFull(version: StoredVersion, day: string, documentText: string, diagnostics: DocumentDiagnostic[]): VersionInFull {
  return { ...recordOf(version, day), documentText, diagnostics };
}
