import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const project = path.join(import.meta.dirname, '..', '..');
const house = mkdtempSync(path.join(tmpdir(), 'izcelsme-law-'));

/** Files every planted house has, for the planted ones to import. */
const stock: Record<string, string> = {
  'tsconfig.json': '{"compilerOptions":{"module":"ESNext","moduleResolution":"Bundler","allowImportingTsExtensions":true,"noEmit":true}}',
  'package.json': '{"type":"module","dependencies":{"knex":"*","express":"*"}}',
  'server/command/context.ts': 'export interface CommandContext { now: string }',
  'server/http/list.ts': 'export const list = 1;',
  'server/parties/party.ts': 'export const party = 1;',
  'server/parties/party-store.ts': 'export const rows = 1;',
  'server/parties/party-reads.ts': "import { rows } from './party-store.ts';\nexport const read = rows;",
  'rules-schema/party/party.ts': 'export const schema = {} as const;',
  'server/users/save-user.ts': "import { read } from '../parties/party-reads.ts';\nexport const save = read;",
};

function plant(files: Record<string, string>): void {
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    writeFileSync(path.join(house, file), source);
  }
}

interface Violation {
  from: string;
  to: string;
  rule: { name: string };
}

/** The violations the law finds in a house of the stock files and the planted ones. */
function violationsIn(planted: Record<string, string>): string[] {
  const rooms = ['server', 'rules-schema', 'admin', 'test', 'seeds'];
  plant({ ...stock, ...planted });
  symlinkSync(path.join(project, 'node_modules'), path.join(house, 'node_modules'));
  for (const room of rooms) mkdirSync(path.join(house, room), { recursive: true });
  const cruiser = path.join(project, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const law = path.join(project, '.dependency-cruiser.mjs');
  const { stdout } = spawnSync(process.execPath, [cruiser, '--config', law, '--output-type', 'json', ...rooms], { cwd: house, encoding: 'utf8' });
  rmSync(house, { recursive: true, force: true });
  const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } };
  return summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`);
}

/** Rule, file, and what the file says to break it. */
const breaches: [string, string, string][] = [
  ['a-store-is-its-nouns-own-among-nouns', 'server/users/store-taker.ts', "import { rows } from '../parties/party-store.ts';\nexport const x = rows;"],
  ['routes-decide-nothing', 'server/parties/party-routes.ts', "import { rows } from './party-store.ts';\nexport const x = rows;"],
  ['verbs-know-no-http', 'server/parties/http-taker.ts', "import { list } from '../http/list.ts';\nexport const x = list;"],
  ['console-never-imports-server', 'admin/server-taker.ts', "import type { CommandContext } from '../server/command/context.ts';\nexport type X = CommandContext;"],
  ['origin-is-pure', 'server/origin/clock-taker.ts', "import type { CommandContext } from '../command/context.ts';\nexport type X = CommandContext;"],
  ['schema-is-pure', 'rules-schema/party/noun-taker.ts', "import { party } from '../../server/parties/party.ts';\nexport const x = party;"],
  ['nothing-imports-test', 'server/parties/test-taker.ts', "import { x } from '../../test/x.ts';\nexport const y = x;"],
  ['no-rag-bag-rooms', 'server/parties/rag-taker.ts', "import { x } from './utils.ts';\nexport const y = x;"],
  ['no-cycle', 'server/parties/one.ts', "import { two } from './two.ts';\nexport const one = (): unknown => two;"],
  ['not-in-allowed', 'server/origin/file-taker.ts', "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;"],
  ['not-in-allowed', 'rules-schema/party/database-taker.ts', "import knex from 'knex';\nexport const x = knex;"],
  ['not-in-allowed', 'server/command/noun-taker.ts', "import { party } from '../parties/party.ts';\nexport const x = party;"],
];

const accomplices = {
  'test/x.ts': 'export const x = 1;',
  'server/parties/utils.ts': 'export const x = 1;',
  'server/parties/two.ts': "import { one } from './one.ts';\nexport const two = (): unknown => one;",
};

describe('the import law', () => {
  let found: string[] = [];

  beforeAll(() => {
    found = violationsIn({ ...accomplices, ...Object.fromEntries(breaches.map(([, file, source]) => [file, source])) });
  });

  it('is content with a house that keeps it', () => {
    expect(violationsIn({})).toEqual([]);
  });

  it.each(breaches)('reports %s in %s', (rule, file) => {
    expect(found).toContain(`${rule}: ${file}`);
  });
});
