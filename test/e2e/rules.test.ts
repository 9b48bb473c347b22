import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DecisionInFull } from '../../rules-schema/decision/decision.ts';
import type { VersionInFull, VersionRecord } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { openDesk, seriousFindings, signIn, startBrowser, type Desk } from './e2e-browser.ts';
import { startE2eServer, type E2eServer } from './e2e-server.ts';

let server: E2eServer;
let browser: Browser;
let desk: Desk;

beforeAll(async () => {
  [server, browser] = await Promise.all([startE2eServer(), startBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
});
beforeEach(async () => {
  desk = await openDesk(browser, server.address);
});
afterEach(async () => {
  await desk.context.close();
  expect(desk.faults).toEqual([]);
});

const read = async <Answer>(page: Page, path: string): Promise<Answer> => (await page.request.get(`/api/${path}`)).json() as Promise<Answer>;

const agreement = 'EC-HR-SAA';
const tableVersions = async (page: Page): Promise<VersionRecord[]> => read(page, `rule-table-versions?filter=${encodeURIComponent(JSON.stringify({ agreement }))}`);

/** Opens the version in force and begins a draft from it, as a maintainer would. @returns the draft's id */
async function beginDraft(page: Page): Promise<number> {
  await page.goto('/#/rule-tables');
  await page.getByRole('row', { name: new RegExp(agreement) }).getByRole('link', { name: /^Version/ }).first().click();
  await page.getByRole('button', { name: 'New draft' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Limit for chapter 17 as agreed');
  await page.getByRole('dialog').getByRole('button', { name: 'New draft' }).click();
  await page.getByRole('button', { name: 'Submit' }).waitFor();
  return Number(/versions\/(\d+)\/show/.exec(page.url())?.[1]);
}

async function openEntry(page: Page, id: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Code or text' }).fill(id);
  await page.getByRole('option', { name: new RegExp(`^${id}`) }).click();
  await page.locator('.view-line', { hasText: /"id":\s"1704"/ }).waitFor();
}

/** Puts the cursor behind a number that stands in the open entry. */
async function goBehindNumber(page: Page, number: number): Promise<void> {
  await page.locator('.view-line span span', { hasText: new RegExp(`^${number}$`) }).first().dblclick();
  await page.keyboard.press('ArrowRight');
}

/** Puts the cursor behind the limit of chapter 17 in the open entry of 1704. */
const goBehindLimit = (page: Page): Promise<void> => goBehindNumber(page, 30);

/** The percentage of the ex-works price that non-originating materials of chapter 17 come to. */
function shareOfChapter17({ facts: { product, materials } }: DecisionInFull): number {
  const cents = (amount: string): number => Math.round(Number(amount) * 100);
  const spent = materials.filter(({ code, originating, use = 'incorporated' }) => code.startsWith('17') && originating === false && use === 'incorporated');
  return (spent.reduce((sum, { value }) => sum + cents(value.amount), 0) * 100) / cents(product.exWorksPrice.amount);
}

/** By plain arithmetic: the decisions on 1704 that originated and whose sugar is worth more than 25 % of the price. */
async function predictedFlips(page: Page): Promise<number[]> {
  const filter = encodeURIComponent(JSON.stringify({ heading: '1704', agreement, engineOutcome: 'originating' }));
  const ids: number[] = [];
  for (let from = 0; ; from += 100) {
    const some = await read<{ id: number }[]>(page, `decisions?filter=${filter}&sort=["id","ASC"]&range=[${from},${from + 99}]`);
    ids.push(...some.map(({ id }) => id));
    if (some.length < 100) break;
  }
  const decisions = await Promise.all(ids.map((id) => read<DecisionInFull>(page, `decisions/${id}`)));
  return decisions.filter((decision) => shareOfChapter17(decision) > 25).map(({ id }) => id);
}

const status = (page: Page) => page.getByRole('status', { name: 'How the draft stands' });

describe('a change of rules', () => {
  it('goes from the first key to the day it holds, and the replay says what it would have changed (issue 2, 4 and 5)', async () => {
    const { page } = desk;
    await signIn(page, 'rules');
    const draft = await beginDraft(page);
    await openEntry(page, '1704');

    await goBehindLimit(page);
    await page.keyboard.type(' oops');
    const problems = page.getByRole('region', { name: 'Problems' });
    await problems.getByRole('button', { name: /^Error/ }).first().waitFor();
    await status(page).getByText(/\d+ errors?/).waitFor();
    await page.locator('.squiggly-error').first().waitFor();
    await expect.poll(async () => (await read<VersionInFull>(page, `rule-table-versions/${draft}`)).documentText.includes('30 oops'), { timeout: 10_000 }).toBe(true);
    expect(await page.getByRole('button', { name: 'Submit' }).getAttribute('aria-disabled')).toBe('true');

    for (let key = 0; key < ' oops'.length + '30'.length; key += 1) await page.keyboard.press('Backspace');
    await page.keyboard.type('25');
    await page.keyboard.press('Control+S');
    await status(page).getByText('1 entry changed').waitFor();
    await status(page).getByText(/^Saved/).waitFor();
    await status(page).getByText(/^Valid/).waitFor();

    const flips = await predictedFlips(page);
    expect(flips.length).toBeGreaterThan(0);
    await page.getByRole('tab', { name: 'Impact' }).click();
    await page.getByRole('button', { name: 'Start a replay' }).click();
    await status(page).getByText(`Replay: ${flips.length} flip`).waitFor({ timeout: 60_000 });
    await page.getByRole('link', { name: 'Open the report' }).click();
    await page.getByRole('button', { name: `flip ${flips.length}`, exact: true }).click();
    const replayId = Number(/replays\/(\d+)/.exec(page.url())?.[1]);
    const found = await read<{ decisionId: number }[]>(page, `replays/${replayId}/findings?filter=${encodeURIComponent('{"kind":"flip"}')}&range=[0,999]`);
    expect(found.map(({ decisionId }) => decisionId).sort((a, b) => a - b)).toEqual(flips);

    await page.getByRole('table').last().getByRole('row').nth(1).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('region', { name: 'Under this version' }).getByText('does not originate').first().waitFor();
    expect(await dialog.locator('[aria-current="true"]').count()).toBe(2);
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Close' }).click();

    await page.getByRole('link', { name: /^Open version/ }).click();
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
    await page.getByText('submitted', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'Approve' }).getAttribute('aria-disabled')).toBe('true');
    const { version } = await read<VersionRecord>(page, `rule-table-versions/${draft}`);
    const own = await page.request.post(`/api/rule-table-versions/${draft}/approve`, { data: {}, headers: { 'If-Match': `"${version}"`, Origin: server.address } });
    expect(own.status()).toBe(403);

    await approveAndPublish(draft);
    await page.goto(`/#/rule-table-versions/${draft}/difference`);
    await page.getByText(/1704: .*30 % to 25 %|1704: .*from 30.*25/).first().waitFor();
    expect((await tableVersions(page)).find(({ id }) => id === draft)?.state).toBe('scheduled');
  }, 180_000);

  async function approveAndPublish(draft: number): Promise<void> {
    const theirs = await openDesk(browser, server.address);
    await signIn(theirs.page, 'approver');
    await theirs.page.goto(`/#/rule-table-versions/${draft}/show`);
    await theirs.page.getByRole('button', { name: 'Approve' }).click();
    await theirs.page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
    await theirs.page.getByText('approved', { exact: true }).waitFor();
    await theirs.page.getByRole('button', { name: 'Publish' }).click();
    await theirs.page.getByText(/Rests on replay \d+/).waitFor();
    await theirs.page.getByLabel(/^In force from/).fill('2099-01-01');
    await theirs.page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    await theirs.page.getByText('scheduled', { exact: true }).waitFor();
    await theirs.page.getByRole('tab', { name: 'History' }).click();
    await theirs.page.getByText('Published', { exact: true }).waitFor();
    expect(theirs.faults).toEqual([]);
    await theirs.context.close();
  }
});

describe('the workbench', () => {
  it('explains a legal test from the schema the server checks with', async () => {
    const { page } = desk;
    await signIn(page, 'rules');
    await beginDraft(page);
    await openEntry(page, '1704');
    await page.locator('.view-line span span', { hasText: /valueLimit/ }).first().hover();
    const explanation = page.getByText('Two limits in one rule are never added together').first();
    await explanation.waitFor();
    expect(await explanation.innerText()).toContain('does not exceed a percentage of the ex-works price');
  }, 60_000);

  it('brings together what two people write in one draft at once, and asks where both wrote the same (issue 4)', async () => {
    const { page } = desk;
    await signIn(page, 'rules');
    const draft = await beginDraft(page);
    await openEntry(page, '1704');
    const theirs = await openDesk(browser, server.address);
    await signIn(theirs.page, 'rules');
    await theirs.page.goto(`/#/rule-table-versions/${draft}/show?entry=ch-18`);
    await theirs.page.getByRole('button', { name: 'Form', exact: true }).click();
    const form = theirs.page.getByRole('region', { name: 'Entry as a form' });
    await form.getByLabel('English').first().fill('Chocolate, theirs');
    await goBehindLimit(page);
    await page.keyboard.press('Backspace');
    await page.keyboard.type('1');
    const kept = async () => (await read<VersionInFull>(page, `rule-table-versions/${draft}`)).documentText;
    await expect.poll(async () => /Chocolate, theirs/.test(await kept()) && /"percent": 31,/.test(await kept()), { timeout: 30_000 }).toBe(true);
    const reader = await openDesk(browser, server.address);
    await signIn(reader.page, 'approver');
    await reader.page.goto(`/#/rule-table-versions/${draft}/show?entry=ch-18`);
    await page.getByText(/is here too, at ch-18/).waitFor({ timeout: 30_000 });
    await reader.context.close();
    await page.getByRole('searchbox', { name: 'Code or text' }).fill('Chocolate, theirs');
    await page.getByRole('option', { name: /^ch-18/ }).waitFor({ timeout: 20_000 });

    await theirs.page.getByRole('searchbox', { name: 'Code or text' }).fill('1704');
    await theirs.page.getByRole('option', { name: /^1704/ }).click();
    await expect.poll(() => form.getByLabel('Percentage').inputValue(), { timeout: 20_000 }).toBe('31');
    await theirs.context.setOffline(true);
    await form.getByLabel('Percentage').fill('20');
    await goBehindNumber(page, 31);
    await page.keyboard.press('Backspace');
    await page.keyboard.type('5');
    await page.keyboard.press('Control+S');
    await status(page).getByText(/^Saved/).waitFor();
    await theirs.context.setOffline(false);
    await theirs.page.keyboard.press('Control+S');
    const dialog = theirs.page.getByRole('dialog', { name: 'Both of you changed the same' });
    await dialog.waitFor({ timeout: 30_000 });
    await dialog.getByRole('button', { name: 'Theirs', exact: true }).click();
    await dialog.getByRole('button', { name: 'Go on with this' }).click();
    await status(theirs.page).getByText(/^Saved/).waitFor();
    expect(await form.getByLabel('Percentage').inputValue()).toBe('35');
    expect(await kept()).toContain('"percent": 35,');
    expect(theirs.faults).toEqual([]);
    await theirs.context.close();
  }, 120_000);

  it('writes the form and the text into one document, and undoes both', async () => {
    const { page } = desk;
    await signIn(page, 'rules');
    await beginDraft(page);
    await openEntry(page, '1704');
    await page.getByRole('button', { name: 'Both', exact: true }).click();
    const form = page.getByRole('region', { name: 'Entry as a form' });
    await form.getByLabel('Percentage').fill('47,5');
    await page.locator('.view-line span span', { hasText: /^47\.5$/ }).waitFor();
    await form.getByRole('button', { name: 'Add a test' }).click();
    await expect.poll(() => form.getByLabel('Legal test').count()).toBe(4);
    await form.getByLabel('Percentage').focus();
    await page.keyboard.press('Control+Z');
    await expect.poll(() => form.getByLabel('Legal test').count()).toBe(3);
    await page.keyboard.press('Control+Z');
    await page.locator('.view-line span span', { hasText: /^30$/ }).first().waitFor();
    await expect.poll(() => form.getByLabel('Percentage').inputValue()).toBe('30');
    await page.keyboard.press('Control+Y');
    await expect.poll(() => form.getByLabel('Percentage').inputValue()).toBe('47.5');
    await status(page).getByText('1 entry changed').waitFor();
    await status(page).getByText(/^Saved/).waitFor();
    await page.locator('.app-loader').waitFor({ state: 'hidden' });
    expect(await seriousFindings(page)).toEqual([]);
  }, 60_000);

  it('is walked by keyboard: / searches, Enter leads into the list, j and k walk, Enter opens the text', async () => {
    const { page } = desk;
    await signIn(page, 'rules');
    await page.goto('/#/rule-table-versions/1/show');
    await page.getByRole('option', { name: /^ch-01/ }).waitFor();
    await page.locator('.monaco-editor').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('1704');
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: /^1704/, selected: true }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.getByText('537 of 537').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('j');
    await expect.poll(() => page.url()).toContain('entry=ch-18');
    await page.keyboard.press('k');
    await expect.poll(() => page.url()).toContain('entry=1704');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.monaco-editor') !== null)).toBe(true);
  }, 60_000);

  it.each([
    ['/rule-tables', 'EC-HR-SAA'],
    ['/rule-table-versions', 'in force'],
    ['/rule-table-versions/1/show', 'wholly obtained'],
    ['/replays', /There are no replays yet|decisions stand/],
  ])('has nothing serious for axe on %s, light and dark', async (path, sight) => {
    const { page } = desk;
    await signIn(page, 'rules');
    await page.goto(`/#${path}`);
    await page.getByText(sight).first().waitFor();
    await page.locator('.app-loader').waitFor({ state: 'hidden' });
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Dark appearance' }).click();
    await page.mouse.move(700, 880);
    await page.getByRole('tooltip').waitFor({ state: 'hidden' });
    expect(await seriousFindings(page)).toEqual([]);
  }, 60_000);
});
