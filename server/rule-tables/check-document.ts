import { checkRuleTable } from '../../rules-schema/origin-rules/check-rule-table.ts';
import { ruleTableSchema, type RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import type { Sentence } from '../../rules-schema/problem.ts';
import type { CaseResult } from '../../rules-schema/rule-table-version/case-result.ts';
import type { DocumentDiagnostic } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { validator } from '../../rules-schema/validate.ts';
import { sha256OfDocument } from './document-digest.ts';
import { jsonFaultSentence } from './json-fault-messages.ts';
import { jsonPlaces, placesIn, type Place } from './json-places.ts';
import { caseResults, failingCases } from './run-cases.ts';
import { countFields, surveyText } from './text-survey.ts';

/** Deeper documents mean nothing and endanger whatever walks them. */
const DEEPEST = 64;
/** More findings than this help nobody. */
const MOST_DIAGNOSTICS = 500;

const messages = {
  'too-deep': { en: `The document is nested too deeply; at most ${DEEPEST} levels are read.`, lv: `Dokuments ir pārāk dziļi ligzdots; tiek lasīti ne vairāk kā ${DEEPEST} līmeņi.` },
  'text-not-storable': { en: 'The document contains a character that cannot be kept (NUL or half of a surrogate pair).', lv: 'Dokumentā ir rakstzīme, ko nevar saglabāt (NUL vai nepilns surogātpāris).' },
  'not-json': { en: 'This is not correct JSON.', lv: 'Tas nav pareizs JSON.' },
  'repeated-field': { en: 'This field is already written above; only one can hold.', lv: 'Šis lauks augstāk jau ir uzrakstīts; var būt tikai viens.' },
} as const satisfies Record<string, Sentence>;

/** What a document turned out to be. */
export interface CheckedDocument {
  /** The table, once it matches the schema. */
  table: RuleTable | null;
  /** Over the canonical JSON; null while the text is not JSON. */
  sha256: string | null;
  diagnostics: DocumentDiagnostic[];
}

const checkShape = validator<RuleTable>(ruleTableSchema);
const START: Place = { line: 1, column: 1, endLine: 1, endColumn: 2 };

type Finding = Pick<DocumentDiagnostic, 'pointer' | 'code' | 'severity' | 'message' | 'headings'> & { entryId?: string | null };

const placed = ({ entryId = null, ...finding }: Finding, place: Place): DocumentDiagnostic => ({ ...finding, ...place, entryId });

const whole = (code: keyof typeof messages): Finding => ({ pointer: '', code, severity: 'error', message: messages[code] });

/** Half of a surrogate pair, standing alone. */
const LONE_SURROGATE = /\p{Surrogate}/u;
/** What a text has wherever one of its strings may not be storable: half a pair itself, or a character written by its number. */
const isPerhapsUnstorable = (text: string): boolean => text.includes('\\u') || /[\ud800-\udfff]/.test(text);

/** Walks a value for text no database can keep. */
function hasUnstorable(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0') || LONE_SURROGATE.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, held]) => hasUnstorable(name) || hasUnstorable(held));
}

function faultsOf(text: string): DocumentDiagnostic[] {
  try {
    const { faults: all } = jsonPlaces(text);
    const faults = all.filter(({ fault }, index) => fault.offset !== all[index - 1]?.fault.offset);
    if (faults.length === 0) return [placed(whole('not-json'), START)];
    return faults.slice(0, MOST_DIAGNOSTICS).map(({ fault, place }) => placed({ pointer: '', code: 'not-json', severity: 'error', message: jsonFaultSentence(fault.error) }, place));
  } catch (error) {
    if (error instanceof RangeError) return [placed(whole('too-deep'), START)];
    throw error;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The id of the entry a pointer leads into, read from a document that need not match the schema. */
function entryIdAt(pointer: string, document: unknown): string | null {
  const index = /^\/entries\/(\d+)/.exec(pointer)?.[1];
  const entries: unknown = isRecord(document) ? document['entries'] : null;
  const entry: unknown = index !== undefined && Array.isArray(entries) ? entries[Number(index)] : null;
  return isRecord(entry) && typeof entry['id'] === 'string' ? entry['id'] : null;
}

function otherAgreement(table: RuleTable, expected: string | undefined): Finding[] {
  if (expected === undefined || table.agreement === expected) return [];
  return [{
    pointer: '/agreement', code: 'other-agreement', severity: 'error',
    message: { en: `This is a version of the table of ${expected}; a document of ${table.agreement} belongs to a table of its own.`, lv: `Šī ir ${expected} tabulas versija; ${table.agreement} dokuments pieder citai tabulai.` },
  }];
}

function findingsOf(document: unknown, agreement: string | undefined): { table: RuleTable | null; findings: Finding[]; cases: CaseResult[] } {
  const shape = checkShape(document);
  if (shape.ok) {
    const findings = [...otherAgreement(shape.value, agreement), ...checkRuleTable(shape.value)];
    const inOrder = findings.every(({ severity }) => severity !== 'error');
    const cases = inOrder ? caseResults(shape.value) : [];
    return { table: shape.value, findings: [...findings, ...failingCases(cases)], cases };
  }
  const findings = shape.problems.map(({ pointer, code, message }): Finding => ({ pointer, code, severity: 'error', message, entryId: entryIdAt(pointer, document) }));
  return { table: null, findings, cases: [] };
}

function bySeverity(a: DocumentDiagnostic, b: DocumentDiagnostic): number {
  const gravity = ({ severity }: DocumentDiagnostic) => (severity === 'error' ? 0 : 1);
  return gravity(a) - gravity(b) || a.line - b.line || a.column - b.column;
}

function diagnose(text: string, findings: readonly Finding[], hasRepeatedFields: boolean): DocumentDiagnostic[] {
  const repeated = hasRepeatedFields ? jsonPlaces(text).repeated.map(({ pointer, place }) => placed({ ...whole('repeated-field'), pointer }, place)) : [];
  if (findings.length + repeated.length === 0) return [];
  const placeOf = placesIn(text);
  return [...repeated, ...findings.map((finding) => placed(finding, placeOf(finding.pointer)))].sort(bySeverity).slice(0, MOST_DIAGNOSTICS);
}

interface ReadDocument {
  /** The JSON value; undefined while the text is no JSON, or none that can be kept. */
  document?: unknown;
  table: RuleTable | null;
  diagnostics: DocumentDiagnostic[];
  cases: CaseResult[];
}

function readDocument(text: string, agreement?: string): ReadDocument {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { table: null, diagnostics: faultsOf(text), cases: [] };
  }
  const { fields, depth } = surveyText(text);
  const why = depth > DEEPEST ? 'too-deep' : isPerhapsUnstorable(text) && hasUnstorable(document) ? 'text-not-storable' : null;
  if (why !== null) return { table: null, diagnostics: [placed(whole(why), START)], cases: [] };
  const { table, findings, cases } = findingsOf(document, agreement);
  return { document, table, cases, diagnostics: diagnose(text, findings, fields !== countFields(document)) };
}

/**
 * Everything that can be said about a document as text: is it JSON, has it the shape of a rule table, does it make sense,
 * does it decide its own cases as they expect. Every finding with its place in the text; errors first. A document without errors may be submitted.
 * @param agreement the agreement of the table the document shall be a version of, when that is known
 */
export function checkDocument(text: string, agreement?: string): CheckedDocument {
  const { document, table, diagnostics } = readDocument(text, agreement);
  return { table, sha256: document === undefined ? null : sha256OfDocument(document), diagnostics };
}

/** The agreement a document names; null where it names none. */
export function agreementNamed(text: string): string | null {
  try {
    const document: unknown = JSON.parse(text);
    const agreement = isRecord(document) ? document['agreement'] : null;
    return typeof agreement === 'string' ? agreement : null;
  } catch {
    return null;
  }
}

/** What is said of a text while it is typed: the findings, and how its cases come out once it is otherwise in order. */
export function judgeText(text: string, agreement?: string): Pick<ReadDocument, 'diagnostics' | 'cases'> {
  const { diagnostics, cases } = readDocument(text, agreement);
  return { diagnostics, cases };
}

/** The findings alone. */
export function diagnosticsOf(text: string, agreement?: string): DocumentDiagnostic[] {
  return readDocument(text, agreement).diagnostics;
}

/** The findings that keep a document from being submitted. */
export function errorsAmong(diagnostics: readonly DocumentDiagnostic[]): DocumentDiagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error');
}
