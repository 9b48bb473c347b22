import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import type { CaseResult } from '../../rules-schema/rule-table-version/case-result.ts';
import type { ProposedCases } from '../../rules-schema/rule-table-version/proposed-cases.ts';
import type { VersionInFull } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { smallestCover } from '../../server/rule-tables/smallest-cover.ts';
import { eachDatabase } from '../database/each-database.ts';
import { openOffice } from '../http/client.ts';
import { decided, inForce, sweets } from '../replays/past.ts';
import { smallTable, textOf } from './versions.ts';

const TARGETS = 5;
const union = (sets: readonly number[]): number => sets.reduce((all, set) => all | set, 0);

describe('the smallest set of decisions', () => {
  it('touches all that any of them touches, and no smaller set does', () => {
    fc.assert(fc.property(fc.array(fc.nat((1 << TARGETS) - 1), { maxLength: 8 }), (sets) => {
      const chosen = smallestCover(sets.map((touches) => ({ item: touches, touches })), TARGETS);
      expect(union(chosen)).toBe(union(sets));
      for (let some = 0; some < 1 << sets.length; some += 1) {
        const subset = sets.filter((_, place) => some & (1 << place));
        if (union(subset) === union(sets)) expect(chosen.length).toBeLessThanOrEqual(subset.length);
      }
    }));
  });
});

eachDatabase('cases from the past', (openFresh) => {
  const chocolate = (value: string): Facts => ({ ...sweets(value), product: { code: '1806 90', exWorksPrice: { amount: '100.00', currency: 'EUR' } } });

  it('are the fewest decisions that touch what a draft changes, and become cases at a word', async () => {
    const { db } = await openFresh();
    await inForce(db, smallTable({}, 30), '2025-01-01');
    const [, , flipping] = await decided(db, [{ facts: sweets('20.00') }, { facts: sweets('40.00') }, { facts: sweets('26.00') }, { facts: chocolate('20.00') }]);
    const office = await openOffice(db);
    const [maintainer, reviewer] = [await office.signIn('rule-maintainer'), await office.signIn('reviewer')];
    const draft = (await maintainer.post<VersionInFull>('/api/rule-table-versions', { basedOnVersionId: 1 })).body;
    const path = `/api/rule-table-versions/${draft.id}`;
    const { body: same } = await maintainer.get<ProposedCases>(`${path}/proposed-cases`);
    expect(same).toEqual({ withVersionId: 1, considered: 0, regions: [], proposals: [] });
    await maintainer.put(path, { documentText: textOf(smallTable({}, 25)) }, { version: 1 });
    const { body } = await maintainer.get<ProposedCases>(`${path}/proposed-cases?with=1`);
    expect(body.regions).toEqual([{ from: '1704', to: '1704', proposed: 1 }]);
    expect(body).toMatchObject({ considered: 3, proposals: [{ decisionId: flipping, productCode: '170490', outcomeBefore: 'originating', outcomeAfter: 'not-originating', why: ['interval', 'changed-outcome'] }] });

    const add = (asked: object, version: number) => maintainer.post<VersionInFull & { code: string }>(`${path}/cases`, asked, { version });
    const added = await add({ decisionId: flipping }, 2);
    expect(added.status).toBe(201);
    const results = (await maintainer.get<CaseResult[]>(`${path}/cases`)).body;
    expect(results).toMatchObject([{ name: 'Lēmums A-3/1: 1704 90', article: null, pointer: '/cases/0', holds: false }]);
    expect(results[0]?.difference?.en).toContain('outcome: expected originating, found not originating');
    expect((await maintainer.post<{ code: string }>(`${path}/submit`, {}, { version: 3 })).body.code).toBe('document-has-errors');
    const again = await add({ decisionId: flipping, expectedOutcome: 'not-originating', article: '1704' }, 3);
    const checked = await maintainer.post<{ cases: CaseResult[] }>(`${path}/check`, { documentText: again.body.documentText });
    expect(checked.body.cases.map(({ name, holds }) => [name, holds])).toEqual([['Lēmums A-3/1: 1704 90', false], ['Lēmums A-3/1: 1704 90 (2)', true]]);
    expect((await add({ decisionId: 4711 }, 4)).status).toBe(404);
    expect((await add({ decisionId: flipping, facts: sweets('1.00'), name: 'Both' }, 4)).status).toBe(422);
    const other = (await maintainer.post<VersionInFull>('/api/rule-table-versions', { documentText: textOf(smallTable({ agreement: 'OTHER' })) })).body;
    expect((await maintainer.post<{ code: string }>(`/api/rule-table-versions/${other.id}/cases`, { decisionId: flipping }, { version: 1 })).body.code).toBe('decision-of-other-agreement');
    expect((await maintainer.get<{ code: string }>(`/api/rule-table-versions/${other.id}/proposed-cases`)).body.code).toBe('nothing-to-compare');
    expect((await reviewer.post(`${path}/cases`, { decisionId: flipping }, { version: 4 })).status).toBe(403);
    await office.close();
  });
});
