import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDesk, seriousFindings, shows, signIn, startBrowser, type Desk, type DemoPerson } from './e2e-browser.ts';
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
});
afterEach(async () => {
  await desk.context.close();
  expect(desk.faults).toEqual([]);
});

const menu = () => desk.page.getByRole('navigation', { name: 'Main menu' });
const linksOfMenu = async (): Promise<string[]> => (await menu().getByRole('link').allInnerTexts()).map((text) => text.trim());

describe('the first time', () => {
  it('goes on in the language of the door for somebody who never chose one', async () => {
    const english = await openDesk(browser, server.address, 'en-GB');
    await english.page.goto('/#/login');
    await english.page.getByRole('button', { name: /rules@izcelsme\.test/ }).click();
    await english.page.getByRole('heading', { level: 1, name: /Good day/ }).waitFor();
    await expect.poll(async () => (await (await english.page.request.get('/api/session')).json()).user).toMatchObject({ language: 'en', languageChosen: false });
    await english.context.close();
  });
});

describe('signing in', () => {
  const administration: Record<DemoPerson, string[]> = {
    reviewer: [],
    rules: [],
    approver: [],
    manager: ['Users', 'Audit trail'],
    admin: ['Users', 'API keys', 'Audit trail'],
  };

  it.each(Object.entries(administration))('shows %s only the part of the administration that is theirs', async (person, lists) => {
    await signIn(desk.page, person as DemoPerson);
    const links = await linksOfMenu();
    expect(links.filter((link) => ['Users', 'API keys', 'Audit trail'].includes(link))).toEqual(lists);
  });

  it('keeps a reviewer out of the users even by their address', async () => {
    await signIn(desk.page, 'reviewer');
    await desk.page.goto('/#/users');
    await desk.page.getByRole('heading', { level: 1, name: 'This page is not open to you' }).waitFor();
    const answer = await desk.page.request.get('/api/users');
    expect(answer.status()).toBe(403);
  });

  it('offers the demo people at one click', async () => {
    await desk.page.goto('/#/login');
    await desk.page.getByRole('button', { name: /manager@izcelsme\.test/ }).click();
    await desk.page.getByRole('navigation').waitFor();
    expect(desk.page.url()).toMatch(/#\/$/);
  });

  it('says in words that a password is wrong, and keeps the address typed', async () => {
    await desk.page.goto('/#/login');
    await desk.page.getByLabel('E-mail').fill('admin@izcelsme.test');
    await desk.page.getByLabel('Password').fill('not-the-password');
    await desk.page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await desk.page.getByText('The e-mail address or the password is not right.').waitFor();
    expect(await desk.page.getByLabel('E-mail').inputValue()).toBe('admin@izcelsme.test');
  });

  it('ends the session on both sides when signing out', async () => {
    await signIn(desk.page, 'manager');
    await desk.page.getByRole('button', { name: /Signed in as/ }).click();
    await desk.page.getByRole('menuitem', { name: 'Sign out' }).click();
    await desk.page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect((await desk.page.request.get('/api/session')).status()).toBe(401);
  });
});

describe('the frame', () => {
  it('speaks the other language at one click, and remembers it with the person', async () => {
    await signIn(desk.page, 'approver');
    await desk.page.getByRole('button', { name: 'Latviešu' }).click();
    await desk.page.getByRole('heading', { level: 1, name: /Labdien/ }).waitFor();
    expect(await desk.page.getAttribute('html', 'lang')).toBe('lv');
    await expect.poll(async () => (await (await desk.page.request.get('/api/session')).json()).user.language).toBe('lv');

    const elsewhere = await openDesk(browser, server.address, 'en-GB');
    await elsewhere.page.goto('/#/login');
    await elsewhere.page.getByRole('button', { name: /approver@izcelsme\.test/ }).click();
    await elsewhere.page.getByRole('heading', { level: 1, name: /Labdien/ }).waitFor();
    await elsewhere.context.close();
  });

  it('opens the palette with Ctrl+K, finds a person and goes there by keyboard alone', async () => {
    await signIn(desk.page, 'admin');
    await desk.page.keyboard.press('Control+K');
    await desk.page.getByRole('combobox', { name: 'Search and commands' }).waitFor();
    await desk.page.keyboard.type('rules@izcelsme');
    await desk.page.getByRole('option', { name: /rules@izcelsme\.test/ }).waitFor();
    await desk.page.keyboard.press('Enter');
    await desk.page.getByRole('heading', { name: 'Account' }).waitFor();
    expect(desk.page.url()).toMatch(/#\/users\/\d+$/);

    await desk.page.keyboard.press('Control+K');
    await desk.page.keyboard.type('audit');
    await desk.page.keyboard.press('Enter');
    await desk.page.getByRole('heading', { level: 1, name: 'Audit trail' }).waitFor();
  });

  it('keeps the theme over a reload', async () => {
    await signIn(desk.page, 'manager');
    await desk.page.getByRole('button', { name: 'Dark appearance' }).click();
    await desk.page.reload();
    await desk.page.getByRole('button', { name: 'Light appearance' }).waitFor();
    expect(await desk.page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(18, 22, 28)');
  });
});

describe('users', () => {
  it('are invited by a link that works once', async () => {
    await signIn(desk.page, 'admin');
    await desk.page.goto('/#/users');
    await desk.page.getByRole('button', { name: 'Invite a person' }).click();
    await desk.page.getByRole('textbox', { name: 'Name' }).fill('Māra Egle');
    await desk.page.getByRole('textbox', { name: 'E-mail' }).fill('mara.egle@example.lv');
    await desk.page.getByRole('checkbox', { name: /^Manager/ }).check();
    await desk.page.getByRole('button', { name: 'Create the invitation' }).click();
    const link = await desk.page.getByText(/#\/invitation\?token=/).innerText();
    await desk.page.getByRole('button', { name: 'Done' }).click();

    const herDesk = await openDesk(browser, server.address);
    await herDesk.page.goto(link);
    await herDesk.page.getByLabel(/^Password/).fill('a sentence to remember');
    await herDesk.page.getByLabel(/^Repeat/).fill('a sentence to remember');
    await herDesk.page.getByRole('button', { name: 'Open my account' }).click();
    await herDesk.page.getByRole('heading', { level: 1, name: /Māra Egle/ }).waitFor();
    await herDesk.page.getByRole('link', { name: 'Audit trail' }).first().waitFor();
    expect(herDesk.faults).toEqual([]);
    await herDesk.context.close();

    const otherDesk = await openDesk(browser, server.address);
    await otherDesk.page.goto(link);
    await otherDesk.page.getByLabel(/^Password/).fill('another sentence entirely');
    await otherDesk.page.getByLabel(/^Repeat/).fill('another sentence entirely');
    await otherDesk.page.getByRole('button', { name: 'Open my account' }).click();
    await otherDesk.page.getByText('This invitation is not valid or has already been used.').waitFor();
    await otherDesk.context.close();
  });

  it('show a fault of the form at its field', async () => {
    await signIn(desk.page, 'admin');
    await desk.page.goto('/#/users');
    await desk.page.getByRole('button', { name: 'Invite a person' }).click();
    await desk.page.getByRole('textbox', { name: 'Name' }).fill('Otra Administratore');
    await desk.page.getByRole('textbox', { name: 'E-mail' }).fill('admin@izcelsme.test');
    await desk.page.getByRole('checkbox', { name: /^Reviewer/ }).check();
    await desk.page.getByRole('button', { name: 'Create the invitation' }).click();
    const field = desk.page.getByRole('textbox', { name: 'E-mail' });
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    await desk.page.getByText('There is already a user with the address').first().waitFor();
  });

  it('are exported by the server, all that the filter selects', async () => {
    await signIn(desk.page, 'admin');
    await desk.page.goto('/#/users');
    await desk.page.getByRole('textbox', { name: 'Search' }).fill('approver@izcelsme');
    await expect.poll(() => desk.page.url()).toContain('filter=');
    await desk.page.getByRole('button', { name: 'Export' }).click();
    const [file] = await Promise.all([
      desk.page.waitForEvent('download'),
      desk.page.getByRole('menuitem', { name: /^CSV/ }).click(),
    ]);
    const csv = await readFile(await file.path(), 'utf8');
    expect(csv.trim().split('\n')).toHaveLength(1 + 1);
    expect(csv).toContain('approver@izcelsme.test');
  });

  it('never lose their last administrator', async () => {
    await signIn(desk.page, 'admin');
    await desk.page.goto('/#/users');
    await desk.page.getByRole('cell', { name: 'admin@izcelsme.test' }).click();
    await desk.page.getByRole('button', { name: 'Deactivate' }).click();
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click();
    expect(await shows(desk.page.getByRole('dialog').getByText('is the last active administrator'))).toBe(true);
    await desk.page.getByRole('button', { name: 'Cancel' }).click();
    expect(await shows(desk.page.getByText('active', { exact: true }))).toBe(true);
  });

  it('are told when somebody else changed the record meanwhile', async () => {
    await signIn(desk.page, 'admin');
    await desk.page.goto('/#/users');
    await desk.page.getByRole('cell', { name: 'reviewer@izcelsme.test' }).click();
    await desk.page.getByRole('textbox', { name: 'Name' }).fill('Changed Second');

    const id = /users\/(\d+)/.exec(desk.page.url())?.[1] ?? '';
    const { name, roles, language, version } = await (await desk.page.request.get(`/api/users/${id}`)).json();
    const first = await desk.page.request.put(`/api/users/${id}`, {
      data: { name: `${name} `.trim(), roles: [...roles, 'manager'], language },
      headers: { 'If-Match': `"${version}"`, Origin: server.address },
    });
    expect(first.status()).toBe(200);

    await desk.page.getByRole('button', { name: 'Save' }).click();
    await desk.page.getByRole('dialog', { name: 'Someone changed this meanwhile' }).waitFor();
    await desk.page.getByRole('button', { name: 'Stay on the page' }).click();
    expect(await desk.page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Changed Second');
  });
});

describe('API keys and the audit trail', () => {
  it('shows a key once and works with it', async () => {
    await signIn(desk.page, 'admin');
    await desk.page.goto('/#/api-keys');
    await desk.page.getByRole('button', { name: 'New API key' }).click();
    await desk.page.getByRole('textbox', { name: 'Used by' }).fill('Accounting');
    await desk.page.getByRole('checkbox', { name: /^Manager/ }).check();
    await desk.page.getByRole('button', { name: 'Create the key' }).click();
    const key = await desk.page.getByRole('dialog').locator('code').innerText();
    const asProgram = await fetch(`${server.address}/api/users`, { headers: { Authorization: `Bearer ${key}` } });
    expect(asProgram.status).toBe(200);
    await desk.page.getByRole('button', { name: 'I have copied it' }).click();
    await desk.page.getByRole('row', { name: /Accounting/ }).waitFor();
    expect(await desk.page.content()).not.toContain(key);
  });

  it('tells what changed, and verifies the chain', async () => {
    await signIn(desk.page, 'admin');
    await desk.page.goto('/#/users');
    await desk.page.getByRole('cell', { name: 'manager@izcelsme.test' }).click();
    await desk.page.getByRole('textbox', { name: 'Name' }).fill('Andris Bērziņš-Kalns');
    await desk.page.getByRole('button', { name: 'Save' }).click();
    await desk.page.getByRole('button', { name: 'saved changes' }).click();
    expect(await shows(desk.page.getByRole('row', { name: /Name.*Andris Bērziņš-Kalns/ }))).toBe(true);

    await desk.page.goto('/#/audit-entries');
    await desk.page.getByRole('button', { name: 'Verify the chain' }).click();
    expect(await shows(desk.page.getByText(/The chain is intact/))).toBe(true);
    await desk.page.getByRole('row', { name: /saved changes/ }).first().focus();
    await desk.page.keyboard.press('Enter');
    expect(await shows(desk.page.getByRole('heading', { name: 'What changed' }))).toBe(true);
  });
});

describe('axe finds nothing serious', () => {
  it('at the door', async () => {
    await desk.page.goto('/#/login');
    await desk.page.getByLabel('E-mail').waitFor();
    expect(await seriousFindings(desk.page)).toEqual([]);
  });

  it.each(['/', '/users', '/api-keys', '/audit-entries'])('on %s, light and dark', async (path) => {
    await signIn(desk.page, 'admin');
    await desk.page.goto(`/#${path}`);
    await desk.page.getByRole('heading', { level: 1 }).waitFor();
    await desk.page.waitForLoadState('networkidle');
    expect(await seriousFindings(desk.page)).toEqual([]);
    await desk.page.getByRole('button', { name: 'Dark appearance' }).click();
    await desk.page.mouse.move(700, 700);
    await desk.page.getByRole('tooltip').waitFor({ state: 'hidden' });
    expect(await seriousFindings(desk.page)).toEqual([]);
  });

  it('on a form, a dialog and the palette', async () => {
    await signIn(desk.page, 'admin');
    await desk.page.goto('/#/users');
    await desk.page.getByRole('cell', { name: 'admin@izcelsme.test' }).click();
    await desk.page.getByRole('heading', { name: 'History' }).waitFor();
    expect(await seriousFindings(desk.page)).toEqual([]);
    await desk.page.goto('/#/users');
    await desk.page.getByRole('button', { name: 'Invite a person' }).click();
    await desk.page.getByRole('textbox', { name: 'Name' }).waitFor();
    expect(await seriousFindings(desk.page)).toEqual([]);
    await desk.page.keyboard.press('Escape');
    await desk.page.keyboard.press('Control+K');
    await desk.page.getByRole('option').first().waitFor();
    expect(await seriousFindings(desk.page)).toEqual([]);
  });
});
