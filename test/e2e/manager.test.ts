import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { QuotaUseAnswer } from '../../rules-schema/tariff-quota/quota-answers.ts';
import { openDesk, seriousFindings, signIn, startBrowser, type Desk } from './e2e-browser.ts';
import { startE2eServer, type E2eServer } from './e2e-server.ts';

let server: E2eServer;
let browser: Browser;
let desk: Desk;

beforeAll(async () => {
  browser = await startBrowser();
  server = await startE2eServer();
});
afterAll(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
});
beforeEach(async () => {
  desk = await openDesk(browser, server.address);
  await signIn(desk.page, 'manager');
});
afterEach(async () => {
  await desk.context.close();
  expect(desk.faults).toEqual([]);
});

const thisYear = new Date().getFullYear();

const useOfQuotas = async (): Promise<QuotaUseAnswer[]> => (await desk.page.request.get(`/api/tariff-quotas/use?year=${thisYear}`)).json();

/** Opens the page of a quota by its order number, and tells how it stands. */
async function openQuota(orderNumber: string): Promise<QuotaUseAnswer> {
  const stand = (await useOfQuotas()).find((each) => each.orderNumber === orderNumber);
  if (!stand) throw new Error(`There is no quota ${orderNumber}`);
  await desk.page.goto(`/#/tariff-quotas/${stand.quotaId}/show`);
  await desk.page.getByRole('heading', { level: 1, name: `Tariff quota ${orderNumber}` }).waitFor();
  await desk.page.getByRole('heading', { name: `Ledger of ${thisYear}` }).waitFor();
  return stand;
}

const panel = (name: string | RegExp): Locator => desk.page.getByRole('region', { name }).first();

async function fillDrawing(quantity: string): Promise<Locator> {
  await desk.page.getByRole('button', { name: 'Enter a drawing' }).click();
  const dialog = desk.page.getByRole('dialog', { name: 'Enter a drawing' });
  await dialog.getByLabel(/^Quantity/).fill(quantity);
  await dialog.getByLabel(/^Holder/).fill('SIA Paraugs');
  await dialog.getByLabel(/^Reference/).fill('26LV000210000011');
  await dialog.getByRole('button', { name: 'Draw', exact: true }).click();
  return dialog;
}

describe('tariff quotas', () => {
  it('stand in a list with their use; the critical ones at one click', async () => {
    const critical = (await useOfQuotas()).filter((stand) => stand.critical);
    expect(critical.length).toBeGreaterThan(0);
    await desk.page.goto('/#/tariff-quotas');
    await desk.page.getByRole('row', { name: /II-01/ }).getByRole('img', { name: /% used/ }).waitFor();
    await desk.page.getByRole('button', { name: /critical quota/ }).first().click();
    await desk.page.getByText(`1-${critical.length} of ${critical.length}`).waitFor();
    await desk.page.getByRole('row', { name: new RegExp(critical[0]?.orderNumber ?? '') }).waitFor();
  });

  it('take a drawing into the ledger, refuse what would overdraw, and take a return', async () => {
    await openQuota('II-18');
    await fillDrawing('10');
    await desk.page.getByText('The drawing is entered in the ledger.').waitFor();
    await panel(`Ledger of ${thisYear}`).getByRole('row', { name: /drawing.*SIA Paraugs/ }).first().waitFor();

    const dialog = await fillDrawing('999999');
    await dialog.getByRole('alert').getByText(/Only .* t are left/).waitFor();
    const field = dialog.getByLabel(/^Quantity/);
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.inputValue()).toBe('999999');
    await dialog.getByRole('button', { name: 'Cancel' }).click();

    await desk.page.getByRole('button', { name: /^Return: SIA Paraugs/ }).first().click();
    const back = desk.page.getByRole('dialog', { name: 'Enter a return' });
    await back.getByLabel(/^Quantity/).fill('4');
    await back.getByLabel(/^Reason/).fill('Not released for free circulation.');
    await back.getByRole('button', { name: 'Enter the return' }).click();
    await panel(`Ledger of ${thisYear}`).getByRole('row', { name: /return/ }).waitFor();
    await desk.page.getByRole('img', { name: /The balance of/ }).waitFor();
  });

  it('answer "what if" and rehearse an allocation with its shares', async () => {
    const { balance } = await openQuota('II-03');
    const whatIf = panel('What if?');
    await whatIf.getByLabel(/^Quantity/).fill(balance);
    await whatIf.getByRole('button', { name: 'Ask' }).click();
    await whatIf.getByText(/Yes: .* would be served in full/).waitFor();

    await desk.page.getByRole('button', { name: 'Enter a request' }).click();
    const dialog = desk.page.getByRole('dialog', { name: 'Enter a request' });
    await dialog.getByLabel(/^Quantity/).fill('100000');
    await dialog.getByLabel(/^Declaration accepted/).fill(`${thisYear}-01-15`);
    await dialog.getByLabel(/^Holder/).fill('SIA Steiks');
    await dialog.getByLabel(/^Reference/).fill('26LV000210001002');
    await dialog.getByRole('button', { name: 'Enter the request' }).click();
    await panel('Rehearsal of the allocation').getByRole('row', { name: /SIA Steiks/ }).waitFor();
    expect((await useOfQuotas()).find(({ orderNumber }) => orderNumber === 'II-03')?.balance).toBe(balance);
  });

  it('show what the server finds wrong with the terms at the field', async () => {
    const { quotaId } = await openQuota('II-20');
    await desk.page.getByRole('link', { name: 'Change the terms' }).click();
    await desk.page.waitForURL(new RegExp(`tariff-quotas/${quotaId}$`));
    await desk.page.getByRole('textbox', { name: 'Volume in 2007' }).fill('31 thousand');
    await desk.page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => desk.page.getByRole('textbox', { name: 'Volume in 2007' }).getAttribute('aria-invalid')).toBe('true');
    await desk.page.getByRole('textbox', { name: 'Volume in 2007' }).fill('31251');
    await desk.page.getByRole('button', { name: 'Save' }).click();
    await desk.page.getByText('The terms are saved.').waitFor();
    await desk.page.getByText('31 251 + ').or(desk.page.getByText('31\u00a0251 + ')).first().waitFor();
  });

  it('are found for goods by code, with the reason for their place', async () => {
    await desk.page.goto('/#/tariff-quotas/candidates');
    await desk.page.getByLabel('Tariff code').fill('0406 90 78');
    await desk.page.getByLabel('Imported into').click();
    await desk.page.getByRole('option', { name: 'into Croatia' }).click();
    await desk.page.getByRole('link', { name: 'II-12' }).waitFor();
    await desk.page.getByText('0406 90 78 falls under 0406 90 78').waitFor();
    expect(await desk.page.getByRole('link', { name: /^II-\d+$/ }).allInnerTexts()).toEqual(['II-10', 'II-12']);
  });
});

describe('reports', () => {
  it('draw each report, and every number leads to exactly its records', async () => {
    await desk.page.goto('/#/reports');
    const report = desk.page.locator('#decisions-by-chapter');
    await report.getByRole('img', { name: /Decisions by chapter/ }).waitFor();
    await report.getByRole('button', { name: 'Figures as a table' }).click();
    const link = report.getByRole('row', { name: /^17 / }).getByRole('link').first();
    const count = await link.innerText();
    await link.click();
    await desk.page.getByRole('heading', { level: 1, name: 'Decisions' }).waitFor();
    await desk.page.getByText(new RegExp(`of ${count}$`)).first().waitFor();
    expect(decodeURIComponent(desk.page.url())).toContain('"chapter":"17"');
  });

  it('keep the question in the address, and give the figures as a file', async () => {
    await desk.page.goto('/#/reports?from=2026-01-01&by=month');
    await desk.page.locator('#throughput').getByRole('img').first().waitFor();
    await desk.page.getByLabel('Type of application').click();
    await desk.page.getByRole('option', { name: 'EUR.1' }).click();
    await expect.poll(() => desk.page.url()).toContain('type=eur1');
    await desk.page.reload();
    await desk.page.getByLabel('Type of application').getByText('EUR.1').waitFor();
    const file = desk.page.waitForEvent('download');
    await desk.page.getByRole('link', { name: 'Export: Decisions over time (CSV)' }).click();
    expect((await file).suggestedFilename()).toMatch(/\.csv$/);
  });
});

describe('past decisions', () => {
  it('are rehearsed line by line, then imported', async () => {
    const template = await (await desk.page.request.get('/api/decisions/import-template.csv')).text();
    const lines = template.trimEnd().split(/\r?\n/);
    const [, first = ''] = lines;
    const wrong = first.replace('2025-00417/1', '2025-00418/1').replace('2025-11-03', 'yesterday');
    await desk.page.goto('/#/decisions');
    await desk.page.getByRole('link', { name: 'Import' }).click();
    await desk.page.locator('input[type=file]').setInputFiles({ name: 'past.csv', mimeType: 'text/csv', buffer: Buffer.from([...lines, wrong].join('\n')) });
    await desk.page.getByText('Rehearsal of past.csv: nothing is stored yet.').waitFor({ timeout: 30_000 });
    await desk.page.getByRole('row', { name: /2025-00418\/1.*rejected.*decidedAt/ }).waitFor();
    const carryOut = desk.page.getByRole('button', { name: /^Import \d+ decision/ });
    await carryOut.click();
    await desk.page.getByText(/decisions? (was|were) imported\./).waitFor();
    await desk.page.getByRole('link', { name: 'See the imported decisions' }).click();
    await desk.page.getByRole('row', { name: /2025-00417/ }).first().waitFor();
    const kept = await desk.page.request.get(`/api/decisions?filter=${encodeURIComponent('{"source":"import"}')}`);
    expect(kept.headers()['content-range']).toBe('decisions 0-0/1');
  });

  it('are not sent when the file is none the office reads', async () => {
    await desk.page.goto('/#/decisions/import');
    await desk.page.locator('input[type=file]').setInputFiles({ name: 'past.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('x') });
    await desk.page.getByText('Nothing was sent.').waitFor();
    expect(await desk.page.getByRole('button', { name: /^Import \d/ }).count()).toBe(0);
  });
});

describe('home', () => {
  it('begins the manager’s day with figures that lead to their records', async () => {
    await panel('Decided otherwise than the engine').getByRole('link', { name: /^\d+$/ }).click();
    await desk.page.getByRole('heading', { level: 1, name: 'Decisions' }).waitFor();
    expect(decodeURIComponent(desk.page.url())).toContain('"agrees":false');
    await desk.page.goto('/#/');
    await panel(`Critical quotas, ${thisYear}`).getByRole('img', { name: /% used/ }).first().waitFor();
  });
});

describe('axe finds nothing serious', () => {
  it.each(['/', '/tariff-quotas', '/tariff-quotas/20/show', '/tariff-quotas/20', '/tariff-quotas/candidates?code=0406', '/concessions', '/concessions/140/show', '/quota-requests', '/reports', '/decisions', '/decisions/import'])(
    'on %s, light and dark', async (path) => {
      await desk.page.goto(`/#${path}`);
      await desk.page.getByRole('heading', { level: 1 }).waitFor();
      await desk.page.waitForLoadState('networkidle');
      expect(await seriousFindings(desk.page)).toEqual([]);
      await desk.page.getByRole('button', { name: 'Dark appearance' }).click();
      await desk.page.mouse.move(700, 700);
      await desk.page.getByRole('tooltip').waitFor({ state: 'hidden' });
      expect(await seriousFindings(desk.page)).toEqual([]);
    },
  );
});
