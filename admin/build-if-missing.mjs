/**
 * Builds the console when its build is missing or was made from other sources than those lying here, and does nothing
 * otherwise. The build remembers what it was made from as a hash over the contents, so a checkout that only touches
 * time stamps costs nothing.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const adminFolder = import.meta.dirname;
const projectFolder = path.dirname(adminFolder);
const builtFrom = path.join(adminFolder, 'dist', 'built-from.txt');

const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(path.join(adminFolder, 'dist') + path.sep));

const hashOfSources = () => {
  const hash = createHash('sha256');
  const sources = [
    ...filesUnder(adminFolder),
    ...filesUnder(path.join(projectFolder, 'rules-schema')),
    path.join(projectFolder, 'package-lock.json'),
  ];
  for (const file of sources.sort()) {
    hash.update(path.relative(projectFolder, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
};

const wanted = hashOfSources();
const found = existsSync(builtFrom) ? readFileSync(builtFrom, 'utf8') : undefined;
if (found !== wanted) {
  console.log('Building the console …');
  await build({ configFile: path.join(adminFolder, 'vite.config.ts'), logLevel: 'warn' });
  writeFileSync(builtFrom, wanted);
}
