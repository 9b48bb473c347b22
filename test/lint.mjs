/**
 * Everything that can be said about the sources without running them: oxlint, the type checker, the import law, and the
 * few house rules no linter knows. Prints what is wrong and answers with an exit code.
 * `node test/lint.mjs [file]` writes how many checks passed and failed to the file, as JSON.
 */
import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { houseRulesBrokenIn } from './lint/house-rules.mjs';
import { sourceFiles } from './lint/source-files.mjs';

const project = path.join(import.meta.dirname, '..');
const installed = (file) => path.join(project, 'node_modules', file);

/** Runs one of the installed tools to its end. @returns what it said and whether it was content */
const run = (file, ...args) =>
  new Promise((resolve) => {
    const tool = spawn(process.execPath, [installed(file), ...args], { cwd: project, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    tool.stdout.on('data', (chunk) => said.push(chunk));
    tool.stderr.on('data', (chunk) => said.push(chunk));
    tool.on('close', (code) => resolve({ content: code === 0, said: Buffer.concat(said).toString().trim() }));
  });

const houseRules = async () => {
  const broken = [];
  for (const file of await sourceFiles(project)) {
    broken.push(...houseRulesBrokenIn(file, await readFile(path.join(project, file), 'utf8')));
  }
  return { content: broken.length === 0, said: broken.join('\n') };
};

const rooms = ['server', 'rules-schema', 'seeds', 'admin', 'test'];

const checks = {
  'oxlint': () => run('oxlint/bin/oxlint', '--max-warnings=0'),
  'types': () => run('typescript-7/bin/tsc', '-p', '.', '--noEmit'),
  'import law': () => run('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', ...rooms),
  'house rules': houseRules,
};

const report = { passed: 0, failed: 0 };
for (const [name, check] of Object.entries(checks)) {
  const { content, said } = await check();
  console.log(`${content ? '✓' : '✗'} ${name}`);
  if (!content) console.log(said);
  report[content ? 'passed' : 'failed'] += 1;
}
const [, , reportFile] = process.argv;
if (reportFile) await writeFile(reportFile, JSON.stringify(report));
process.exitCode = report.failed === 0 ? 0 : 1;
