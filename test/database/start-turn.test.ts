import { expect, it } from 'vitest';
import { startInTurn } from '../../server/database/start-turn.ts';
import { eachDatabase } from './each-database.ts';

eachDatabase('starts on one database', (openFresh) => {
  it('take turns, and a start that fails lets the next one go', async () => {
    const { url } = await openFresh();
    let [inside, most, ended] = [0, 0, 0];
    const work = async (): Promise<void> => {
      most = Math.max(most, (inside += 1));
      await new Promise((resolve) => setTimeout(resolve, 50));
      inside -= 1;
      if ((ended += 1) === 1) throw new Error('the first one fails');
    };
    const starts = await Promise.allSettled([1, 2, 3].map(() => startInTurn(url, work, () => undefined)));
    expect({ most, ended, failed: starts.filter(({ status }) => status === 'rejected').length }).toEqual({ most: 1, ended: 3, failed: 1 });
  });

  it('answer what was done', async () => {
    const { url } = await openFresh();
    expect(await startInTurn(url, async () => 'done', () => undefined)).toBe('done');
  });
});
