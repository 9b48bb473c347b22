import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Application } from '../../rules-schema/application/application.ts';
import type { Report, ReportLink, ReportRow } from '../../rules-schema/report/report.ts';
import { loadSeeds } from '../../seeds/load.ts';
import { eachDatabase } from '../database/each-database.ts';
import { listing, openOffice, type Client, type OpenOffice } from '../http/client.ts';

const NOW = '2026-11-20T10:00:00.000Z';
const number = (row: ReportRow, key: string): number => Number(row.values[key]);

eachDatabase('reports on applications', (openFresh) => {
  let office: OpenOffice;
  let manager: Client;

  beforeAll(async () => {
    const { db } = await openFresh();
    await loadSeeds({ db, now: NOW, demo: true, administrator: null, say: () => undefined });
    office = await openOffice(db);
    office.clock.now = NOW;
    manager = await office.signIn('manager');
  });

  afterAll(() => office.close());

  const read = async (name: string, parameters = ''): Promise<Report> => {
    const { status, body } = await manager.get<Report>(`/api/reports/${name}?${parameters}`);
    expect(status).toBe(200);
    return body;
  };

  const recordsBehind = async ({ resource, filter }: ReportLink): Promise<number> => {
    const { status, headers } = await manager.get<Application[]>(listing(`/api/${resource}`, { filter, range: [0, 0] }));
    expect(status).toBe(200);
    return Number(headers.get('Content-Range')?.split('/')[1]);
  };

  const expectLinksToHold = async ({ rows, columns, name }: Report): Promise<void> => {
    for (const row of rows) {
      for (const { key } of columns.filter(({ kind }) => kind === 'count')) {
        const link = row.links[key];
        if (link) expect(await recordsBehind(link), `${name} ${key} ${JSON.stringify(link)}`).toBe(number(row, key));
      }
    }
  };

  it('show the queue by state and age, and every number leads to its applications', async () => {
    const report = await read('queue-by-age');
    expect(report).toMatchObject({ from: '2026-11-20', to: '2026-11-20' });
    expect(report.rows.map(({ values }) => values['state'])).toEqual(['received', 'in-review', 'returned']);
    for (const row of report.rows) {
      expect(['today', 'oneDay', 'days2to4', 'days5to9', 'days10on'].reduce((sum, key) => sum + number(row, key), 0)).toBe(number(row, 'applications'));
    }
    expect(Number(report.totals['overdue'])).toBeGreaterThan(2);
    await expectLinksToHold(report);
    await expectLinksToHold(await read('queue-by-age', 'type=certificate-of-origin'));
  });

  it('show what is overdue by who holds it, as many as the queue says', async () => {
    const report = await read('overdue');
    expect(report.totals['overdue']).toBe((await read('queue-by-age')).totals['overdue']);
    expect(report.rows.some(({ values }) => values['holder'] === null)).toBe(true);
    await expectLinksToHold(report);
  });

  it('count what came in and what was decided, by day and by month', async () => {
    const byDay = await read('throughput', 'from=2026-11-01&to=2026-11-20&by=day');
    expect(byDay.rows).toHaveLength(20);
    expect(Number(byDay.totals['received'])).toBeGreaterThan(50);
    expect(Number(byDay.totals['approved'])).toBeGreaterThan(8);
    expect(Number(byDay.totals['returned'])).toBeGreaterThan(5);
    await expectLinksToHold(byDay);
    const byMonth = await read('throughput', 'from=2026-11-01&to=2026-11-20&by=month');
    expect(byMonth.rows).toHaveLength(1);
    expect(byMonth.totals).toEqual(byDay.totals);
  });

  it('measure the time to decision by officer and type', async () => {
    const report = await read('time-to-decision', 'from=2026-11-01&to=2026-11-20');
    expect(report.rows.length).toBeGreaterThan(2);
    for (const { values } of report.rows) {
      expect(Number(values['medianHours'])).toBeGreaterThan(0);
      expect(Number(values['medianHours'])).toBeLessThanOrEqual(Number(values['slowestTenthHours']));
    }
    expect(report.totals['onTimeShare']).toBe(100);
    await expectLinksToHold(report);
  });

  it('rank the reasons of returns, in words in the file', async () => {
    const report = await read('return-reasons', 'from=2026-11-01&to=2026-11-20');
    expect(report.rows.map(({ values }) => values['reason'])).toEqual(expect.arrayContaining(['box-incomplete', 'description-unclear']));
    const { text } = await manager.get('/api/reports/return-reasons/export.csv?from=2026-11-01&to=2026-11-20');
    expect(text).toContain('Preces apraksts nav pietiekami konkrēts');
  });

  it('show the use of every quota of the year, each with its record', async () => {
    const report = await read('quota-use');
    expect(report.rows.length).toBeGreaterThan(40);
    expect(report.rows[0]?.values['used']).toBeGreaterThanOrEqual(90);
    expect(report.rows.at(-1)?.values['used']).toBe(0);
    const link = report.rows[0]?.links['drawn'];
    if (!link) throw new Error('The quota has no link.');
    expect(await recordsBehind(link)).toBe(1);
  });
});
