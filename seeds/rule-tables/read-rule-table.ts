import { readdirSync, readFileSync } from 'node:fs';
import { ruleTableSchema } from '../../rules-schema/origin-rules/rule-table.ts';
import type { RuleEntry, RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { validator } from '../../rules-schema/validate.ts';

const FOLDER = new URL('./', import.meta.url);

const checkShape = validator<RuleTable>(ruleTableSchema);

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function checked(document: unknown, name: string): RuleTable {
  const result = checkShape(document);
  if (result.ok) return result.value;
  const [first] = result.problems;
  throw new Error(`seeds/rule-tables/${name} does not match its schema at ${first?.pointer ?? '/'}: ${first?.message.en ?? ''}`);
}

/** A long list is kept in parts: `table.json` holds everything but the entries, `chapters-*.json` the entries in order. */
function readInParts(name: string): RuleTable {
  const folder = new URL(`${name}/`, FOLDER);
  const parts = readdirSync(folder).filter((file) => file.startsWith('chapters-')).sort();
  const table = readJson(new URL('table.json', folder)) as Omit<RuleTable, 'entries'>;
  const entries = parts.flatMap((file) => readJson(new URL(file, folder)) as RuleEntry[]);
  return checked({ ...table, entries }, name);
}

/**
 * The rule tables the product is delivered with, each whole.
 * @throws Error naming the place where a document does not match the schema of rule tables
 */
export function readSeedRuleTables(): RuleTable[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((item) => item.isDirectory() || item.name.endsWith('.json'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((item) => (item.isDirectory() ? readInParts(item.name) : checked(readJson(new URL(item.name, FOLDER)), item.name)));
}
