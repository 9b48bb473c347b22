import { describe, expect, it } from 'vitest';
import { blocksToReopen } from '../../server/packed-decisions/pack-decisions.ts';
import type { BlockHead } from '../../server/packed-decisions/packed-decision-reads.ts';

const head = (id: number, lines: number, heading = '1704'): BlockHead => ({ id, sha256: 'a', heading, lines, lastDecisionId: id, tally: { outcomes: {}, entries: {} } });

describe('blocks laid anew when decisions are added', () => {
  it('are the latest of a heading, while one is at most twice what comes after it', () => {
    expect(blocksToReopen([head(1, 500), head(2, 60), head(3, 20)], new Map([['a 1704', 10]])).map(({ id }) => id)).toEqual([2, 3]);
    expect(blocksToReopen([head(1, 5), head(2, 60)], new Map([['a 1704', 10]]))).toEqual([]);
    expect(blocksToReopen([head(1, 5), head(2, 5, '1806')], new Map([['a 1704', 10]])).map(({ id }) => id)).toEqual([1]);
    expect(blocksToReopen([head(1, 9_990)], new Map([['a 1704', 9_000]]))).toEqual([]);
  });

  it('keep a heading to a few blocks and lay each line anew a few times, however many pages come', () => {
    let blocks: BlockHead[] = [];
    let laid = 0;
    const pages = 500;
    for (let page = 1; page <= pages; page += 1) {
      const reopened = blocksToReopen(blocks, new Map([['a 1704', 10]]));
      const lines = reopened.reduce((sum, block) => sum + block.lines, 10);
      laid += lines;
      blocks = [...blocks.filter((block) => !reopened.includes(block)), head(page, lines)];
    }
    expect(blocks.reduce((sum, { lines }) => sum + lines, 0)).toBe(pages * 10);
    expect(blocks.length).toBeLessThan(10);
    expect(laid / (pages * 10)).toBeLessThan(15);
  });
});
