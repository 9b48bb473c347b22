import type { CommandContext } from '../command/context.ts';
import { discardContent } from './content-folder.ts';
import { forgetContent, lockReleased } from './document-store.ts';

const AT_ONCE = 200;

/**
 * Discards contents no document has referred to since before a time (ISO). A row that outlives its file by a failed
 * commit does no harm: the next file of that content is written anew.
 * @returns how many there were
 */
export async function sweepContents({ tx }: CommandContext, { folder, before }: { folder: string; before: string }): Promise<number> {
  const released = await lockReleased(tx, before, AT_ONCE);
  for (const sha256 of released) {
    await discardContent(folder, sha256);
    await forgetContent(tx, sha256);
  }
  return released.length;
}
