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

type Classes = RuleTable['classes'];

function mergeClasses(parts: readonly { file: string; classes: Classes }[]): Classes {
  const merged: Classes = {};
  for (const { file, classes } of parts) {
    const twice = Object.keys(classes).filter((id) => Object.hasOwn(merged, id));
    if (twice.length > 0) throw new Error(`${file} defines named goods that are already defined: ${twice.join(', ')}`);
    Object.assign(merged, classes);
  }
  return merged;
}

/**
 * A long list is kept in parts: `table.json` holds everything but the entries, `chapters-*.json` the entries in order,
 * `classes-*.json` the named goods those chapters add. Ids of named goods are unique over all parts.
 */
function readInParts(parent: URL, name: string): RuleTable {
  const folder = new URL(`${name}/`, parent);
  const files = (start: string) => readdirSync(folder).filter((file) => file.startsWith(start)).sort();
  const table = readJson(new URL('table.json', folder)) as Omit<RuleTable, 'entries'>;
  const added = files('classes-').map((file) => ({ file, classes: readJson(new URL(file, folder)) as Classes }));
  const entries = files('chapters-').flatMap((file) => readJson(new URL(file, folder)) as RuleEntry[]);
  return checked({ ...table, classes: mergeClasses([{ file: 'table.json', classes: table.classes }, ...added]), entries }, name);
}

/** A delivered document that has not been read yet. */
export interface SeedRuleTable {
  /** Where it lies, for people. */
  name: string;
  /** @throws Error when it is no JSON, or naming the place where it does not match the schema of rule tables */
  read: () => RuleTable;
}

/** The rule tables of a folder: each `.json` whole, each folder in parts. */
export function seedRuleTables(folder: URL = FOLDER): SeedRuleTable[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory() || item.name.endsWith('.json'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((item) => ({ name: item.name, isDirectory: item.isDirectory() }))
    .map(({ name, isDirectory }) => ({ name: `seeds/rule-tables/${name}`, read: () => (isDirectory ? readInParts(folder, name) : checked(readJson(new URL(name, folder)), name)) }));
}

/**
 * The rule tables the product is delivered with, each whole.
 * @throws Error naming the place where a document does not match the schema of rule tables
 */
export function readSeedRuleTables(): RuleTable[] {
  return seedRuleTables().map(({ read }) => read());
}
