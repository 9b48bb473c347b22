import type { CommandContext } from '../command/context.ts';
import type { PackedPage } from './pack-page.ts';
import { forgetPacked, insertSetAside, lockExtent, replaceBlocks, writeExtent } from './packed-decision-store.ts';

export interface PackedPageOf {
  agreement: string;
  engineBuild: string;
  /** Where the page began: the watermark it was packed from. */
  from: number;
  watermark: number;
  lines: number;
  page: PackedPage;
}

/**
 * Keeps a page that was packed beside the documents. Another process may have packed the same page meanwhile; whoever
 * comes second leaves it. Columns another engine verified are forgotten first: a decision is verified by every build.
 * @returns whether the page was kept
 */
export async function recordPacked({ tx }: CommandContext, { agreement, engineBuild, from, watermark, lines, page }: PackedPageOf): Promise<boolean> {
  const extent = await lockExtent(tx, agreement);
  const isOfThisEngine = extent?.engineBuild === engineBuild;
  if ((isOfThisEngine ? extent.watermark : 0) !== from) return false;
  if (extent !== null && !isOfThisEngine) await forgetPacked(tx, agreement);
  await replaceBlocks(tx, agreement, page.blocks, page.replaced);
  await insertSetAside(tx, agreement, page.setAside);
  await writeExtent(tx, { agreement, engineBuild, watermark, lines: (isOfThisEngine ? extent.lines : 0) + lines });
  return true;
}
