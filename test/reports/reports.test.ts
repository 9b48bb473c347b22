import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Knex } from 'knex';
import type { Decision } from '../../rules-schema/decision/decision.ts';
import { REPORT_NAMES, type Report, type ReportLink, type ReportRow } from '../../rules-schema/report/report.ts';
import { addPastDecisions } from '../../seeds/demo/add-past-decisions.ts';
import { openWithRules } from '../decisions/office-with-rules.ts';
import { eachDatabase } from '../database/each-database.ts';
import { listing, openOffice, type Client, type OpenOffice } from '../http/client.ts';

const NOW = '2026-11-20T10:00:00.000Z';
const YEAR = 'from=2026-01-01&to=2026-12-31';
const DECISIONS = 600;

const number = (row: ReportRow, key: string): number => Number(row.values[key]);

eachDatabase('reports on decisions', (openFresh) => {
  let db: Knex;
  let office: OpenOffice;
  let manager: Client;

  beforeAll(async () => {
    ({ db } = await openWithRules(openFresh));
    await addPastDecisions({ db, now: NOW, demo: true, administrator: null, say: () => undefined }, { decisions: DECISIONS, seed: 'reports', batchSize: 250 });
    office = await openOffice(db);
    office.clock.now = NOW;
    manager = await office.signIn('manager');
  });

  afterAll(() => office.close());

  const read = async (name: string, parameters = YEAR): Promise<Report> => {
    const { status, body } = await manager.get<Report>(`/api/reports/${name}?${parameters}`);
    expect(status).toBe(200);
    return body;
  };

  const recordsBehind = async ({ resource, filter }: ReportLink): Promise<number> => {
    const { headers } = await manager.get<Decision[]>(listing(`/api/${resource}`, { filter, range: [0, 0] }));
    return Number(headers.get('Content-Range')?.split('/')[1]);
  };

  it('keep tallies that equal a count of the decisions themselves', async () => {
    const kinds = ['decided_on', 'agreement', 'officer_name', 'chapter', 'engine_outcome', 'human_outcome'];
    const counted = await db('decisions').select(...kinds).groupBy(...kinds).count({ lines: '*' }).orderBy(kinds);
    const tallied = await db('decision_tallies').select(...kinds).groupBy(...kinds).sum({ lines: 'lines' }).orderBy(kinds);
    const asNumbers = (rows: readonly { lines?: unknown }[]): object[] => rows.map((row) => ({ ...row, lines: Number(row.lines) }));
    expect(asNumbers(tallied)).toEqual(asNumbers(counted));
  });

  it('count every line once, over time, by chapter, against the engine, by officer and by entry', async () => {
    for (const name of ['decisions-over-time', 'decisions-by-chapter', 'engine-and-officer', 'disagreement-by-officer', 'disagreement-by-entry']) {
      const { totals, rows } = await read(name);
      expect(totals['lines'], name).toBe(DECISIONS);
      expect(rows.reduce((sum, row) => sum + number(row, 'lines'), 0)).toBe(DECISIONS);
    }
  });

  it('fill periods without a decision, and cut the first and last at the days asked for', async () => {
    const { rows } = await read('decisions-over-time', 'from=2026-08-05&to=2026-08-20&by=week');
    expect(rows.map(({ values }) => values['period'])).toEqual(['2026-08-03', '2026-08-10', '2026-08-17']);
    expect(rows[0]?.links['lines']?.filter).toMatchObject({ decidedAt_gte: '2026-08-05', decidedAt_lte: '2026-08-09' });
    const months = await read('decisions-over-time', 'from=2025-01-01&to=2025-03-31&by=month');
    expect(months.rows.map(({ values }) => [values['period'], values['lines'], values['approvedShare']])).toEqual([
      ['2025-01-01', 0, null], ['2025-02-01', 0, null], ['2025-03-01', 0, null],
    ]);
  });

  it('lead from every number to exactly so many records', async () => {
    for (const name of ['decisions-over-time', 'decisions-by-chapter', 'engine-and-officer', 'disagreement-by-officer', 'disagreement-by-entry', 'refusal-reasons']) {
      const { rows, columns } = await read(name, 'from=2026-07-01&to=2026-09-30&by=month');
      const busiest = rows.find((row) => number(row, 'lines') > 0 && Object.keys(row.links).length > 0);
      for (const { key } of columns.filter(({ kind }) => kind === 'count')) {
        const link = busiest?.links[key];
        if (!busiest || !link) throw new Error(`${name} has no link for ${key}`);
        expect(await recordsBehind(link), `${name} ${key} ${JSON.stringify(link)}`).toBe(number(busiest, key));
      }
    }
  });

  it('narrow to an agreement, an officer or a chapter', async () => {
    const all = await read('disagreement-by-officer');
    const [busiest] = all.rows;
    const officer = String(busiest?.values['officer']);
    const one = await read('decisions-by-chapter', `${YEAR}&officer=${encodeURIComponent(officer)}`);
    expect(one.totals['lines']).toBe(busiest?.values['lines']);
    expect((await read('engine-and-officer', `${YEAR}&chapter=17`)).totals['lines']).toBe(
      (await read('decisions-by-chapter')).rows.find(({ values }) => values['chapter'] === '17')?.values['lines']);
    expect((await read('engine-and-officer', `${YEAR}&agreement=LV-736`)).totals['lines']).toBe(0);
  });

  it('share: per cent of the totals, not the sum of per cents', async () => {
    const { totals } = await read('decisions-by-chapter');
    expect(totals['differingShare']).toBe(Math.trunc((Number(totals['differing']) * 10_000) / DECISIONS) / 100);
    expect(Number(totals['differingShare'])).toBeGreaterThan(0.5);
    expect(Number(totals['differingShare'])).toBeLessThan(10);
  });

  it('say what is wrong with what is asked', async () => {
    const asked = async (parameters: string): Promise<unknown> => (await manager.get(`/api/reports/decisions-over-time?${parameters}`)).body;
    expect(await asked('from=2026-02-30')).toMatchObject({ status: 400, code: 'parameter-unclear' });
    expect(await asked('from=2026-02-01&to=2026-01-01')).toMatchObject({ code: 'period-turned' });
    expect(await asked('from=1900-01-01')).toMatchObject({ code: 'period-too-long' });
    expect(await asked('by=year')).toMatchObject({ code: 'parameter-unclear' });
    expect(await asked('by=day&by=week')).toMatchObject({ code: 'parameter-unclear' });
  });

  it('are for those who may read them', async () => {
    const reviewer = await office.signIn('reviewer');
    expect((await reviewer.get('/api/reports/decisions-over-time')).status).toBe(403);
    expect((await office.anybody.get('/api/reports/decisions-over-time/export.csv')).status).toBe(401);
  });

  it('leave as files, codes in words, totals in the last line', async () => {
    const { text } = await manager.get(`/api/reports/engine-and-officer/export.csv?${YEAR}`);
    const lines = text.trim().split('\r\n');
    expect(lines[0]).toContain('Sistēma noteica');
    expect(lines.slice(1).map((line) => line.split(';')[0])).toEqual(['noteiktas izcelsmes', 'nav noteiktas izcelsmes', 'nav izlemts', 'Kopā']);
    expect(lines[4]).toContain(String(DECISIONS));
    const { headers, bytes } = await manager.download(`/api/reports/decisions-by-chapter/export.xlsx?${YEAR}`);
    expect(headers.get('Content-Disposition')).toContain(`filename*=UTF-8''${encodeURIComponent('lēmumi-pa-nodaļām-2026-11-20.xlsx')}`);
    expect(bytes.byteLength).toBeGreaterThan(2000);
  });

  it('answer all of them, on an office without applications too', async () => {
    for (const name of REPORT_NAMES) expect((await read(name)).name).toBe(name);
  });
});
