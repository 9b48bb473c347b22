import { beforeAll, describe, expect, it } from 'vitest';
import type { Knex } from 'knex';
import { agrees } from '../../rules-schema/decision/decision.ts';
import { chanceFor } from '../../seeds/demo/chance.ts';
import { inventFacts } from '../../seeds/demo/facts.ts';
import { farmProducts } from '../../seeds/demo/products-01-14.ts';
import { foodProducts } from '../../seeds/demo/products-15-24.ts';
import { addPastDecisions } from '../../seeds/demo/add-past-decisions.ts';
import { DEMO_DECISIONS } from '../../seeds/demo/load-demo-office.ts';
import { loadSeeds } from '../../seeds/load.ts';
import type { Seeding } from '../../seeds/seeding.ts';
import { verifyChain } from '../../server/audit/verify-chain.ts';
import { decisionsByKeyset } from '../../server/decisions/decision-reads.ts';
import { lineDeterminer } from '../../server/decisions/determine-line.ts';
import { eachDatabase } from '../database/each-database.ts';
import { openWithRules } from '../decisions/office-with-rules.ts';

const NOW = '2026-11-20T10:00:00.000Z';
const seedingOf = (db: Knex, now = NOW): Seeding => ({ db, now, demo: true, administrator: null, say: () => undefined });

describe('chance', () => {
  it('repeats for a seed and differs for another', () => {
    const draws = (seed: string): number[] => Array.from({ length: 5 }, chanceFor(seed).next);
    expect(draws('a')).toEqual(draws('a'));
    expect(draws('a')).not.toEqual(draws('b'));
    expect(chanceFor('a').apart('x').next()).not.toBe(chanceFor('a').next());
  });

  it('keeps to weights, bounds and percentages', () => {
    const chance = chanceFor('bounds');
    const many = Array.from({ length: 5000 }, () => chance.between(3, 5));
    expect(new Set(many)).toEqual(new Set([3, 4, 5]));
    const heads = Array.from({ length: 5000 }, () => chance.weighted([['heads', 3], ['tails', 1]])).filter((side) => side === 'heads').length;
    expect(heads / 5000).toBeCloseTo(0.75, 1);
    expect(Array.from({ length: 5000 }, () => chance.percent(20)).filter(Boolean).length / 5000).toBeCloseTo(0.2, 1);
  });
});

eachDatabase('goods of the demo office', (openFresh) => {
  it('lean as they should under the delivered list, whatever the goods', async () => {
    const { db } = await openWithRules(openFresh);
    const determineLine = lineDeterminer(db);
    const products = [...farmProducts, ...foodProducts];
    const outcomes = { keeps: new Map<string, number>(), breaks: new Map<string, number>(), open: new Map<string, number>() };
    for (const leaning of ['keeps', 'breaks', 'open'] as const) {
      for (const product of products) {
        const finding = await determineLine(inventFacts(product, { manufacturedIn: 'LV', exportedTo: 'HR' }, leaning, '2026-05-04', chanceFor(`${leaning}${product.key}`)));
        if (!finding.ok) throw new Error(`${product.key}: ${finding.problems[0]?.message.en ?? ''}`);
        const { outcome } = finding.determined.determination;
        outcomes[leaning].set(outcome, (outcomes[leaning].get(outcome) ?? 0) + 1);
      }
    }
    expect(outcomes.keeps.get('originating') ?? 0).toBeGreaterThan(products.length * 0.9);
    expect(outcomes.breaks.get('not-originating') ?? 0).toBeGreaterThan(products.length * 0.9);
    expect(outcomes.open.get('undetermined') ?? 0).toBeGreaterThan(products.length * 0.8);
    expect(new Set(products.map(({ code }) => code.slice(0, 2))).size).toBe(24);
  });
});

eachDatabase('the demo office', (openFresh) => {
  let db: Knex;

  beforeAll(async () => {
    ({ db } = await openFresh());
    await loadSeeds(seedingOf(db));
  });

  it('remembers more than two thousand decisions of nine months, made by the engine, with some disagreement', async () => {
    const rows: { engine_outcome: 'originating' | 'not-originating' | 'undetermined'; human_outcome: 'approved' | 'refused'; officer_name: string; decided_at: string; chapter: string }[] =
      await db('decisions').where('source', 'demo');
    expect(rows).toHaveLength(DEMO_DECISIONS);
    const share = (wanted: (row: (typeof rows)[number]) => boolean): number => rows.filter(wanted).length / rows.length;
    expect(share(({ engine_outcome: engine }) => engine === 'originating')).toBeGreaterThan(0.65);
    expect(share(({ engine_outcome: engine }) => engine === 'not-originating')).toBeGreaterThan(0.15);
    expect(share(({ engine_outcome: engine }) => engine === 'undetermined')).toBeGreaterThan(0.02);
    const differing = share(({ engine_outcome: engine, human_outcome: human }) => !agrees(engine, human));
    expect(differing).toBeGreaterThan(0.02);
    expect(differing).toBeLessThan(0.06);
    expect(new Set(rows.map(({ officer_name: officer }) => officer)).size).toBe(5);
    expect(new Set(rows.map(({ chapter }) => chapter)).size).toBe(24);
    const moments = rows.map(({ decided_at: at }) => at).sort();
    expect(moments[0]?.slice(0, 7)).toBe('2026-02');
    expect((moments.at(-1) ?? '') < NOW).toBe(true);
  });

  it('has applications of both types in every state, due today and overdue, with and without findings', async () => {
    const rows: { type: string; state: string; due_at: string | null; findings_return: number; held_by: number | null }[] = await db('applications');
    const states = (type: string): Set<string> => new Set(rows.filter((row) => row.type === type).map(({ state }) => state));
    expect(rows.filter(({ type }) => type === 'eur1').length).toBeGreaterThanOrEqual(40);
    expect(rows.filter(({ type }) => type === 'certificate-of-origin').length).toBeGreaterThanOrEqual(15);
    expect(states('eur1')).toEqual(new Set(['draft', 'received', 'in-review', 'returned', 'approved', 'refused', 'issued', 'cancelled', 'withdrawn']));
    expect(states('certificate-of-origin').size).toBeGreaterThanOrEqual(7);
    const waiting = rows.filter(({ state }) => state === 'received' || state === 'in-review');
    expect(waiting.some(({ due_at: due }) => due !== null && due < NOW)).toBe(true);
    expect(waiting.some(({ due_at: due }) => due?.startsWith('2026-11-20') === true)).toBe(true);
    expect(waiting.some(({ findings_return: findings }) => findings > 0)).toBe(true);
    expect(waiting.some(({ findings_return: findings }) => findings === 0)).toBe(true);
    expect(new Set(rows.map(({ held_by: person }) => person)).size).toBeGreaterThan(3);
  });

  it('is the same after loading again, and its audit trail is whole', async () => {
    const count = async (): Promise<unknown[]> => Promise.all(['decisions', 'applications', 'users', 'companies', 'audit_entries', 'certificates'].map((table) => db(table).count({ rows: '*' }).first()));
    const before = await count();
    await loadSeeds(seedingOf(db, '2026-11-21T10:00:00.000Z'));
    expect(await count()).toEqual(before);
    expect((await verifyChain(db)).intact).toBe(true);
  });

  it('loads at any hour of any day', async () => {
    const { db: newYear } = await openFresh();
    await loadSeeds(seedingOf(newYear, '2027-01-02T23:40:00.000Z'));
    const late = await newYear('applications').where('received_at', '>', '2027-01-02T23:40:00.000Z');
    expect(late).toEqual([]);
    const first = await newYear('applications').where('number', 'like', '26-%').orderBy('received_at').first('number');
    expect(first).toEqual({ number: '26-000001' });
  });
});

eachDatabase('npm run demo', (openFresh) => {
  it('adds the same decisions for the same seed, in batches of any size, and others for another', async () => {
    const decisions = async (seed: string, batchSize: number): Promise<unknown[]> => {
      const { db } = await openWithRules(openFresh);
      const told: number[] = [];
      await addPastDecisions(seedingOf(db), { decisions: 60, seed, batchSize }, (written) => told.push(written));
      expect(told.at(-1)).toBe(60);
      return (await decisionsByKeyset(db, { afterId: 0, limit: 100 })).map(({ ruleTableVersionId: _version, ...decision }) => decision);
    };
    const first = await decisions('seed', 7);
    expect(await decisions('seed', 60)).toEqual(first);
    expect(await decisions('other', 60)).not.toEqual(first);
  });
});
