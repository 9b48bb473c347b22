import { readdir } from 'node:fs/promises';
import path from 'node:path';

const ROOMS = ['server', 'rules-schema', 'seeds', 'admin', 'test'];
const NOT_OURS = new Set(['node_modules', 'dist', 'coverage', 'var']);

async function* filesUnder(project, folder) {
  for (const entry of await readdir(path.join(project, folder), { withFileTypes: true })) {
    if (NOT_OURS.has(entry.name)) continue;
    const inside = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesUnder(project, inside);
    else if (/\.(?:tsx?|mjs)$/.test(entry.name)) yield inside;
  }
}

/** Every source file of ours, relative to the project. */
export async function sourceFiles(project) {
  const files = [];
  for (const room of ROOMS) for await (const file of filesUnder(project, room)) files.push(file);
  return files;
}
