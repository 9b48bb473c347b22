import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rooms whose code decides what a determination says. */
const ENGINE_ROOMS = ['server/origin', 'rules-schema/determination', 'rules-schema/nomenclature', 'rules-schema/origin-rules'];
const HOUSE = fileURLToPath(new URL('../../', import.meta.url));

const sourcesIn = (room: string): string[] =>
  readdirSync(path.join(HOUSE, room), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => path.join(room, file));

let build: string | null = null;

/**
 * Names the engine as it stands: the SHA-256 of the source of everything a determination passes through. That decisions
 * reproduce is verified once a build; another build verifies them again.
 */
export function engineBuild(): string {
  if (build === null) {
    const hash = createHash('sha256');
    for (const file of ENGINE_ROOMS.flatMap(sourcesIn).sort()) hash.update(`${file}\0`).update(readFileSync(path.join(HOUSE, file))).update('\0');
    build = hash.digest('hex');
  }
  return build;
}
