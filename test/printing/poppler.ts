import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether this machine has poppler-utils; where it has not, the runner names what is not run, and in CI that is a failure. */
export const popplerHere = spawnSync('pdftotext', ['-v']).error === undefined;

async function tell(tool: string, pdf: Uint8Array, options: string[], after: string[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'izcelsme-pdf-'));
  try {
    const file = path.join(folder, 'print.pdf');
    await writeFile(file, pdf);
    const { stdout } = await run(tool, [...options, file, ...after], { maxBuffer: 16_000_000 });
    return stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The words on each sheet of a PDF, as they stand on it. */
export async function sheetsOf(pdf: Uint8Array): Promise<string[]> {
  const text = await tell('pdftotext', pdf, ['-layout'], ['-']);
  return text.split('\f').slice(0, -1);
}

/** What poppler says of the signatures in a PDF. */
export function signaturesIn(pdf: Uint8Array): Promise<string> {
  return tell('pdfsig', pdf, [], []);
}
