import { existsSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';

const chromiumPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** How long a page may take to show what a test waits for. */
const patienceMilliseconds = 10_000;

/** The demo office's people by the part of their address before the @. */
export type DemoPerson = 'reviewer' | 'rules' | 'approver' | 'manager' | 'admin';

export const demoPassword = 'izcelsme-demo';

/** Chromium without a window. @throws naming what to install when this machine has none */
export async function startBrowser(): Promise<Browser> {
  if (!existsSync(chromiumPath)) {
    throw new Error(`There is no Chromium at ${chromiumPath}. Install it, or name another in CHROMIUM_PATH.`);
  }
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
}

/** React-Admin also writes every refusal of the server to the console; those are no faults. */
const ownFault = /^Warning|Content.Security.Policy|No catalogue has|React/;

/** A desk: a browser that knows nobody yet. What goes wrong in its scripts gathers in `faults`. */
export interface Desk {
  page: Page;
  context: BrowserContext;
  /** What went wrong in the page's own scripts, and what its Content-Security-Policy stopped. */
  faults: string[];
}

/** @param locale the browser's language; the console follows it until someone chooses another */
export async function openDesk(browser: Browser, baseURL: string, locale: 'lv-LV' | 'en-GB' = 'en-GB'): Promise<Desk> {
  const context = await browser.newContext({ baseURL, locale, viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMilliseconds);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && ownFault.test(message.text())) faults.push(message.text());
  });
  return { page, context, faults };
}

/** Signs a demo person in through the page, in English, as someone who clicks EN and types would. */
export async function signIn(page: Page, person: DemoPerson): Promise<void> {
  await page.goto('/#/login');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByLabel('E-mail').fill(`${person}@izcelsme.test`);
  await page.getByLabel('Password').fill(demoPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /Good day/ }).waitFor();
}

/** Colours that are still changing would be measured half-way. Runs in the page. */
async function untilStill(): Promise<void> {
  const passing = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(passing.map((one) => one.finished));
}

/** Whether the page comes to show it. @throws after the page's patience, naming what was waited for */
export async function shows(awaited: Locator): Promise<boolean> {
  await awaited.waitFor();
  return true;
}

/** What axe finds of serious or critical weight on the page as it stands, one line a finding. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(untilStill);
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`));
}
