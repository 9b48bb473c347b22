import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDesk, seriousFindings, signIn, startBrowser, type Desk } from './e2e-browser.ts';
import { startE2eServer, type E2eServer } from './e2e-server.ts';
import { enterCompany, goods, handIn, typeIn } from './review-office.ts';

let server: E2eServer;
let browser: Browser;
let desk: Desk;

beforeAll(async () => {
  [server, browser] = await Promise.all([startE2eServer(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});
beforeEach(async () => {
  desk = await openDesk(browser, server.address);
  await signIn(desk.page, 'reviewer');
});
afterEach(async () => {
  await desk.context.close();
  expect(desk.faults).toEqual([]);
});

const button = (name: string | RegExp) => desk.page.getByRole('button', { name, exact: typeof name === 'string' });
const dialog = () => desk.page.getByRole('dialog');

/** Opens an application handed in for this test, and claims it. */
async function examine(company: string, items: readonly object[], boxes: object = {}): Promise<{ id: number; number: string }> {
  const application = await handIn(desk.page, await enterCompany(desk.page, company), items, boxes);
  await desk.page.goto(`/#/applications/${application.id}/show`);
  await button('Claim').click();
  await button('Approve').waitFor();
  return application;
}

const stateOf = async (id: number): Promise<string> => (await (await desk.page.request.get(`/api/applications/${id}`)).json()).state;

describe('the queue', () => {
  it('is worked by keyboard: j goes to a row, c claims it, Enter opens it; a reload changes nothing', async () => {
    const { number } = await handIn(desk.page, await enterCompany(desk.page, 'SIA Rindas paraugs'), goods.originating);
    await desk.page.goto('/#/applications');
    await desk.page.getByRole('textbox', { name: 'Search' }).fill('Rindas paraugs');
    const row = desk.page.getByRole('row', { name: new RegExp(number) });
    await row.waitFor();
    await expect.poll(() => desk.page.locator('tbody tr').count()).toBe(1);
    await desk.page.reload();
    await row.waitFor();
    await desk.page.keyboard.press('j');
    await desk.page.keyboard.press('c');
    await desk.page.getByText(`${number} is yours.`).waitFor();
    await desk.page.keyboard.press('Enter');
    await desk.page.getByRole('heading', { level: 1, name: new RegExp(number) }).waitFor();
  });

  it('claims several at once and tells what became of them', async () => {
    const company = await enterCompany(desk.page, 'SIA Daudzums');
    for (const _ of [1, 2]) await handIn(desk.page, company, goods.originating);
    await desk.page.goto('/#/applications');
    await desk.page.getByRole('textbox', { name: 'Search' }).fill('Daudzums');
    await expect.poll(() => desk.page.locator('tbody tr').count()).toBe(2);
    await desk.page.getByRole('checkbox', { name: 'Select all' }).check();
    await button('Claim').click();
    await desk.page.getByText('Done for 2 records.').waitFor();
  });
});

describe('the examination', () => {
  it('approves what originates at one key and one confirmation, and loads the next', async () => {
    const { id, number } = await examine('SIA Skaidrs', goods.originating);
    await desk.page.keyboard.press('a');
    await dialog().getByText('All goods originate').waitFor();
    await desk.page.keyboard.press('Enter');
    await desk.page.getByText(`${number} has been approved.`).waitFor();
    await expect.poll(() => desk.page.url()).not.toContain(`/applications/${id}/show`);
    expect(await stateOf(id)).toBe('approved');
  });

  it('names the lines the engine does not find originating and demands a reason for each', async () => {
    const { id } = await examine('SIA Šaubīgs', goods.doubtful);
    await desk.page.keyboard.press('a');
    await dialog().getByText('Item 2 · Karameles — does not originate').waitFor();
    await dialog().getByText('Item 3 · Vīnogu uzlējums — undetermined').waitFor();
    expect(await dialog().getByRole('button', { name: 'Approve nevertheless' }).isDisabled()).toBe(true);
    const fields = dialog().getByRole('textbox', { name: 'Why it originates nevertheless' });
    await fields.nth(0).fill('Supplier’s declaration shown for the sugar.');
    await fields.nth(1).fill('Grapes of the applicant’s own vineyard.');
    await dialog().getByRole('button', { name: 'Approve nevertheless' }).click();
    await expect.poll(() => stateOf(id)).toBe('approved');
    await desk.page.goto(`/#/applications/${id}/show`);
    await desk.page.getByText('Supplier’s declaration shown for the sugar.').first().waitFor();
    await desk.page.getByText('Shown exactly as it was decided').waitFor();
  });

  it('keeps an attested answer with its evidence, and determines anew', async () => {
    const { id } = await examine('SIA Jautājums', goods.doubtful);
    const questions = desk.page.getByRole('region', { name: 'Questions that decide' });
    await questions.getByRole('textbox', { name: 'Evidence' }).first().fill('Invoice 118');
    await questions.getByRole('button', { name: 'No', exact: true }).first().click();
    const answers = desk.page.getByRole('region', { name: 'Attested answers' });
    await answers.getByText(/No — Invoice 118/).waitFor();
    await answers.getByText(/Rūta Ozoliņa/).waitFor();
    await desk.page.getByRole('region', { name: /Item 3/ }).getByText('does not originate').first().waitFor();
    const { lines } = await (await desk.page.request.get(`/api/applications/${id}`)).json();
    expect(lines[2].answers[0]).toMatchObject({ answer: false, evidence: 'Invoice 118', holds: true });
  });

  it('returns with a letter made of findings; corrected and handed in again, the revisions tell what differs', async () => {
    const { id, number } = await examine('SIA Nepilnīgs', goods.originating, { declaration: {}, circumstances: undefined });
    await desk.page.keyboard.press('r');
    await dialog().getByRole('checkbox').first().check();
    await dialog().getByRole('group', { name: 'Findings to put into the letter' }).getByRole('checkbox').first().check();
    expect(await dialog().getByRole('textbox', { name: 'Letter to the applicant' }).inputValue()).toMatch(/^– .*Protocol 4/);
    await dialog().getByRole('button', { name: 'Return' }).click();
    await desk.page.getByText(`${number} has been returned.`).waitFor();
    expect(await stateOf(id)).toBe('returned');

    await desk.page.goto(`/#/applications/${id}/show`);
    await desk.page.getByRole('link', { name: 'Correct' }).click();
    await desk.page.getByRole('textbox', { name: 'Transport details' }).fill('Kuģis Aurora');
    await button('Save').click();
    await button('Hand in again').click();
    const revisions = desk.page.getByRole('region', { name: 'Revisions' });
    await revisions.getByText('Transport details:').waitFor();
    expect(await revisions.locator('ins').allInnerTexts()).toEqual(['Kuģis Aurora']);
    expect(await stateOf(id)).toBe('in-review');
  });

  it('says on the button that a colleague must decide what one typed in oneself', async () => {
    const { id } = await typeIn(desk.page, await enterCompany(desk.page, 'SIA Pašas ievadīts'), goods.originating);
    await desk.page.goto(`/#/applications/${id}/show`);
    await button('Claim').click();
    await button('Approve').hover();
    await desk.page.getByRole('tooltip', { name: /a colleague must decide it/ }).waitFor();
    expect(await button('Approve').getAttribute('aria-disabled')).toBe('true');
    expect(await button('Refuse').getAttribute('aria-disabled')).toBe('true');
    await desk.page.keyboard.press('a');
    expect(await dialog().count()).toBe(0);
  });

  it('issues the certificate of what was approved, and cancels it in the register', async () => {
    const { id } = await examine('SIA Izsniegts', goods.originating);
    await button('Approve').click();
    await dialog().getByRole('button', { name: 'Approve' }).click();
    await expect.poll(() => stateOf(id)).toBe('approved');
    await desk.page.goto(`/#/applications/${id}/show`);
    await button('Issue certificate').click();
    await dialog().getByRole('combobox', { name: 'Signatory' }).click();
    await desk.page.getByRole('option', { name: /^Ilze Zariņa/ }).click();
    await dialog().getByRole('button', { name: 'Issue' }).click();
    await desk.page.getByRole('heading', { level: 1, name: /^Certificate EUR1-/ }).waitFor();
    await button('Cancel').click();
    await dialog().getByRole('textbox', { name: 'Why it is cancelled' }).fill('Made out by mistake');
    await dialog().getByRole('button', { name: 'Cancel the certificate' }).click();
    await desk.page.getByText('The certificate has been cancelled.').waitFor();
    expect(await stateOf(id)).toBe('cancelled');
  });
});

describe('taking an application in', () => {
  it('shows a fault at its field, keeps what was typed over a reload, and hands in', async () => {
    await enterCompany(desk.page, 'SIA Papīra pieteikums');
    await desk.page.goto('/#/applications/create');
    await desk.page.getByRole('combobox', { name: 'Applicant' }).fill('Papīra');
    await desk.page.getByRole('option', { name: /Papīra pieteikums/ }).click();
    await button('The applicant is the exporter').click();
    await desk.page.getByRole('textbox', { name: 'HS code' }).first().fill('18');
    await desk.page.getByRole('textbox', { name: 'Ex-works price' }).fill('1000');
    await button('Hand in').click();
    await desk.page.getByText('Four to ten digits').first().waitFor();
    await desk.page.getByRole('textbox', { name: 'HS code' }).first().fill('1806 90');
    await expect.poll(() => desk.page.evaluate(() => sessionStorage.getItem('izcelsme.new-application') ?? '')).toContain('1806 90');
    await desk.page.reload();
    await expect.poll(() => desk.page.getByRole('textbox', { name: 'HS code' }).first().inputValue()).toBe('1806 90');
    await button('Hand in').click();
    await desk.page.getByText(/Application \d\d-\d+ has been received/).waitFor();
    await desk.page.getByRole('heading', { level: 1, name: /Papīra pieteikums/ }).waitFor();
  });
});

describe('the registers', () => {
  it('take a company out of use and bring it back', async () => {
    const { id } = await enterCompany(desk.page, 'SIA Reģistrs');
    await desk.page.goto(`/#/companies/${id}`);
    await button('Deactivate').click();
    await dialog().getByRole('button', { name: 'Deactivate' }).click();
    await button('Activate').waitFor();
    expect((await (await desk.page.request.get(`/api/companies/${id}`)).json()).status).toBe('deactivated');
    await button('Activate').click();
    await dialog().getByRole('button', { name: 'Activate' }).click();
    await button('Deactivate').waitFor();
  });
});

describe('axe finds nothing serious', () => {
  it.each(['/applications', '/applications/1/show', '/applications/create', '/companies', '/companies/1', '/parties', '/certificates', '/signatories', '/determinations'])('on %s, light and dark', async (path) => {
    await desk.page.goto(`/#${path}`);
    await desk.page.getByRole('heading', { level: 1 }).waitFor();
    await desk.page.waitForLoadState('networkidle');
    expect(await seriousFindings(desk.page)).toEqual([]);
    await button('Dark appearance').click();
    await desk.page.mouse.move(700, 850);
    await desk.page.getByRole('tooltip').waitFor({ state: 'hidden' });
    expect(await seriousFindings(desk.page)).toEqual([]);
  });
});
