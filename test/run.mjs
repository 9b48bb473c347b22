/**
 * `npm test`: the sources (lint), every room on SQLite and PostgreSQL, and the console in a real browser. What this
 * machine cannot run is named, and in CI (CI=true) it is a failure. The last line counts, from the runners' own reports.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const project = path.join(import.meta.dirname, '..');
const inCi = process.env.CI === 'true';
const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const reports = await mkdtemp(path.join(tmpdir(), 'izcelsme-reports-'));

/** Runs a script of ours or an installed tool to its end, its words going straight to the terminal. */
const run = (file, ...args) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(project, file), ...args], {
      cwd: project, stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: chromium },
    });
    child.on('close', (code) => resolve(code === 0));
  });

const readReport = async (file) => (existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : null);

const lint = async () => {
  const file = path.join(reports, 'lint.json');
  await run('test/lint.mjs', file);
  return (await readReport(file)) ?? { passed: 0, failed: 1 };
};

/** Counts tests; a file that could not even be loaded, or a runner that ended badly without saying why, is a failure too. */
const countsOf = (report, content) => {
  if (report === null) return { passed: 0, failed: 1 };
  const unloadable = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  const notRun = report.numPendingTests + report.numTodoTests;
  if (notRun > 0) console.log(`\n*** NOT RUN: ${notRun} tests are skipped. ***`);
  const failed = report.numFailedTests + unloadable + (inCi ? notRun : 0);
  return { passed: report.numPassedTests, failed: failed === 0 && !content ? 1 : failed };
};

const tests = async (vitestProject) => {
  const file = path.join(reports, `${vitestProject}.json`);
  const content = await run(
    'node_modules/vitest/vitest.mjs', 'run', '--project', vitestProject, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`,
  );
  return countsOf(await readReport(file), content);
};

const browserTests = async () => {
  if (!existsSync(chromium)) {
    console.log(`\n*** NOT RUN: the console in a browser, because there is no Chromium at ${chromium} (set CHROMIUM_PATH). ***`);
    return { passed: 0, failed: inCi ? 1 : 0 };
  }
  if (!(await run('admin/build-if-missing.mjs'))) return { passed: 0, failed: 1 };
  return tests('browser');
};

const counts = [await lint(), await tests('rooms')];
if (existsSync(path.join(project, 'test', 'e2e'))) counts.push(await browserTests());
await rm(reports, { recursive: true, force: true });

const sum = (name) => counts.reduce((all, count) => all + count[name], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
