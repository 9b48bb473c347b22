import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** The name contents are kept under: lower-case hexadecimal SHA-256. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const placeOf = (folder: string, sha256: string): string => {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('Not a SHA-256.');
  return path.join(folder, sha256.slice(0, 2), sha256);
};

async function isKept(place: string, size: number): Promise<boolean> {
  return stat(place).then((found) => found.size === size, () => false);
}

/**
 * Keeps a content under its hash, once: written under a passing name, put on the disk, then renamed, so that nobody ever
 * finds half of it. Nobody but the office's own account may read it, and nothing there is ever run.
 * @returns its SHA-256
 */
export async function keepContent(folder: string, bytes: Buffer): Promise<string> {
  const sha256 = sha256Of(bytes);
  const place = placeOf(folder, sha256);
  if (await isKept(place, bytes.length)) return sha256;
  const incoming = path.join(folder, 'incoming');
  await Promise.all([incoming, path.dirname(place)].map((needed) => mkdir(needed, { recursive: true, mode: 0o700 })));
  const passing = path.join(incoming, randomUUID());
  try {
    const file = await open(passing, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(passing, place);
  } finally {
    await rm(passing, { force: true });
  }
  return sha256;
}

/** The content of a hash, proven to be it; null when it is not there, or has been altered. */
export async function readContent(folder: string, sha256: string): Promise<Buffer | null> {
  const bytes = await readFile(placeOf(folder, sha256)).catch(() => null);
  return bytes !== null && sha256Of(bytes) === sha256 ? bytes : null;
}

/** Discards the content of a hash; one that is not there is no matter. */
export async function discardContent(folder: string, sha256: string): Promise<void> {
  await rm(placeOf(folder, sha256), { force: true });
}
