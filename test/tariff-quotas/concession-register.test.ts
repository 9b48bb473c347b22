import { expect, it } from 'vitest';
import type { ConcessionAnswer } from '../../rules-schema/tariff-quota/concession.ts';
import type { QuotaCandidateAnswer } from '../../rules-schema/tariff-quota/quota-question-answers.ts';
import { loadTariffQuotas } from '../../seeds/tariff-quotas/load.ts';
import { eachDatabase } from '../database/each-database.ts';
import { FOUNDED } from '../database/test-databases.ts';
import { listing } from '../http/client.ts';
import { openQuotaOffice } from './quota-office.ts';

eachDatabase('the register of concessions', (openFresh) => {
  it('holds every printed row once, lists, filters, searches and exports it, and answers it beside the quotas', async () => {
    const { db } = await openFresh();
    const seeding = { db, now: FOUNDED, demo: true, administrator: null, say: () => undefined };
    await loadTariffQuotas(seeding);
    await loadTariffQuotas(seeding);
    const { office, reviewer } = await openQuotaOffice(db);
    const all = await reviewer.get<ConcessionAnswer[]>(listing('/api/concessions', { range: [0, 999] }));
    expect(all.headers.get('Content-Range')).toBe('concessions 0-387/388');
    const found = await reviewer.get<ConcessionAnswer[]>(listing('/api/concessions', { filter: { annex: 'III', q: 'titar' } }));
    expect(found.body.map(({ codesPrinted }) => codesPrinted)).toEqual(['0105 12 00', '0105 94 00 30', '0105 94 00 40', '0407 00 30 40']);
    const [turkeys] = found.body;
    expect((await reviewer.get<ConcessionAnswer>(`/api/concessions/${turkeys?.id}`)).body).toMatchObject({
      duty: { kind: 'percentOfMfn', percent: '50' }, description: { lv: 'tītari', en: 'turkeys' }, source: { annex: 'III', page: 1, lines: [824, 824] },
    });
    const csv = await reviewer.get('/api/concessions/export.csv?filter=%7B%22annex%22%3A%22I%22%7D');
    expect(csv.text.trim().split('\r\n')).toHaveLength(135);
    const flowers = await reviewer.get<QuotaCandidateAnswer[]>('/api/tariff-quotas/candidates?code=0602%2090%2010&importInto=HR&date=2008-05-20');
    expect(flowers.body.map(({ kind, orderNumber, unit, inYear }) => [kind, orderNumber, unit, inYear?.balance ?? null])).toEqual([
      ['quota', 'II-14', 't', '12'], ['quota', 'II-15', 't', '9400'], ['concession', 'III-009', null, null],
    ]);
    expect(flowers.body[2]?.why.map(({ en }) => en)).toContain('50 % of the MFN duty for unlimited quantities, no balance is needed');
    expect((await reviewer.post('/api/concessions', {})).status).toBe(405);
    expect((await office.anybody.get('/api/concessions')).status).toBe(401);
    await office.close();
  });
});
