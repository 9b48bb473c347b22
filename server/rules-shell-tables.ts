import { readFileSync } from 'node:fs';
import type { RuleTable } from '../rules-schema/origin-rules/rule-table.ts';
import type { CaseResult } from '../rules-schema/rule-table-version/case-result.ts';
import type { DocumentDiagnostic, RuleTableRecord, VersionRecord } from '../rules-schema/rule-table-version/rule-table-version.ts';
import type { Language } from '../rules-schema/user/language.ts';
import { checkDocument, errorsAmong, judgeText } from './rule-tables/check-document.ts';
import { CASE_FAILS } from './rule-tables/run-cases.ts';
import { shellWords, type ShellWord } from './rules-shell-words.ts';
import type { Asked } from './rules-shell-terminal.ts';

/** A table as the shell found it, in a file or on a server. */
export interface NamedText {
  name: string;
  text: string;
}

export type Judgement = { diagnostics: DocumentDiagnostic[]; cases: CaseResult[] };

const said = (word: ShellWord, { language }: Pick<Asked, 'language'>): string => shellWords[word][language];

/** Asks a running server. @throws Error with the server's own sentence when it refuses */
async function ask(asked: Asked, path: string, body?: object): Promise<Response> {
  if (asked.key === null) throw new Error(said('noKey', asked));
  const headers = { 'Authorization': `Bearer ${asked.key}`, 'Accept-Language': asked.language, ...(body && { 'Content-Type': 'application/json' }) };
  const response = await fetch(`${asked.server}${path}`, { headers, ...(body && { method: 'POST', body: JSON.stringify(body) }) })
    .catch(() => { throw new Error(`${asked.server} ${said('unreachable', asked)}`); });
  if (response.ok) return response;
  const problem = (await response.json().catch(() => null)) as { detail?: string } | null;
  throw new Error(problem?.detail ?? `${asked.server} ${response.status}`);
}

const inQuery = (filter: object): string => new URLSearchParams({ filter: JSON.stringify(filter) }).toString();

/** The id of a version by its own id, its table's agreement, or agreement and number; null where the name is none of these. */
async function idOnServer(asked: Asked, name: string): Promise<number | null> {
  if (/^[1-9]\d*$/.test(name)) return Number(name);
  const [, agreement, number] = /^([A-Z0-9]+(?:-[A-Z0-9]+)*)(?:@([1-9]\d*))?$/.exec(name) ?? [];
  if (agreement === undefined) return null;
  if (number === undefined) {
    const tables = (await (await ask(asked, `/api/rule-tables?${inQuery({ agreement })}`)).json()) as RuleTableRecord[];
    return tables[0]?.inForce?.id ?? refuseName(asked, name);
  }
  const versions = (await (await ask(asked, `/api/rule-table-versions?${inQuery({ agreement, number: Number(number) })}`)).json()) as VersionRecord[];
  return versions[0]?.id ?? refuseName(asked, name);
}

function refuseName(asked: Asked, name: string): never {
  throw new Error(`${name}: ${said('noVersion', asked)}`);
}

/** The text of a table: of a version on the server, when one is asked and the name means one, else of a file. @throws Error when there is none */
export async function readText(asked: Asked, name: string): Promise<NamedText> {
  const id = asked.server === null ? null : await idOnServer(asked, name);
  if (id === null) return { name, text: readFileSync(name, 'utf8') };
  return { name, text: await (await ask(asked, `/api/rule-table-versions/${id}/document`)).text() };
}

/** What there is to say about a text: said by the server, when one is asked, which knows the past decisions. */
export async function judge(asked: Asked, { text }: NamedText): Promise<Judgement> {
  if (asked.server === null) return judgeText(text);
  return (await (await ask(asked, '/api/rule-tables/check', { documentText: text })).json()) as Judgement;
}

/** The table a text says; its cases may fail. @throws Error when the document has another error */
export function tableIn({ name, text }: NamedText, language: Language): RuleTable {
  const { table, diagnostics } = checkDocument(text);
  if (table === null || errorsAmong(diagnostics).some(({ code }) => code !== CASE_FAILS)) throw new Error(`${name} ${shellWords.notDeterminable[language]}`);
  return table;
}
