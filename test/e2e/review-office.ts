import type { Page } from 'playwright-core';
import type { Company } from '../../rules-schema/company/company.ts';
import { demoPassword } from './e2e-browser.ts';

const EUR = (amount: string) => ({ amount, currency: 'EUR' });

const chocolates = (sugar: string) => ({
  number: 1, marks: 'P 1–40', packages: { count: 40, kind: 'kastes' }, description: 'Šokolādes konfektes ar riekstiem', code: '1806 90', netWeightKg: '400', grossWeightKg: '430',
  exWorksPrice: EUR('1000.00'), materials: [{ id: 'm1', code: '1701', value: EUR(sugar), originating: false, origin: 'BR' }],
});

/** Sugar at 40 % of the price, where chapter 17 may cost at most 30 % (Annex II, 1704). */
const caramels = {
  number: 2, marks: 'P 41–60', packages: { count: 20, kind: 'kastes' }, description: 'Karameles', code: '1704 90', grossWeightKg: '210',
  exWorksPrice: EUR('100.00'), materials: [{ id: 'm1', code: '1701', value: EUR('40.00'), originating: false, origin: 'BR' }],
};

/** Wine of which nothing is said (Annex II, 2208). */
const infusion = {
  number: 3, marks: 'P 61', packages: { count: 1, kind: 'palete' }, description: 'Vīnogu uzlējums', code: '2208 90', grossWeightKg: '60',
  exWorksPrice: EUR('200.00'), materials: [{ id: 'm1', code: '2204', value: EUR('40.00') }],
};

export const goods = { originating: [chocolates('250.00')], doubtful: [chocolates('250.00'), caramels, infusion] };

async function post<Answer>(page: Page, path: string, data: object): Promise<Answer> {
  const answer = await page.request.post(`/api/${path}`, { data, headers: { Origin: new URL(page.url()).origin } });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

let companies = 0;

/** Enters a company of its own, so that no other test changes what is expected of it. */
export const enterCompany = (page: Page, name: string): Promise<Company> => {
  companies += 1;
  return post<Company>(page, 'companies', { name, registrationNumber: String(40003900000 + companies), address: 'Brīvības iela 1, Rīga, LV-1010', country: 'LV' });
};

const applicationOf = (company: Company, items: readonly object[], boxes: object) => ({
  type: 'eur1', companyId: company.id,
  payload: {
    exporter: { name: company.name, address: company.address, country: 'LV' }, between: { from: 'EU', to: 'HR' }, origin: 'EU', destination: 'HR', items,
    invoices: [{ number: '2026-118' }], declaration: { place: 'Rīga', date: '2008-05-01', signatory: 'Jānis Bērziņš' }, circumstances: 'Ražots pašu uzņēmumā.',
    documents: [{ kind: 'invoice', number: '2026-118' }], manufacturedIn: 'LV', exportedTo: 'HR', date: '2008-05-01', ...boxes,
  },
});

/** Types an application in as whoever is signed in on the page. */
export const typeIn = (page: Page, company: Company, items: readonly object[]): Promise<{ id: number; number: string }> =>
  post(page, 'applications', applicationOf(company, items, {}));

/**
 * Hands in an application for a EUR.1, complete but for what `boxes` takes away. A colleague types it in: nobody decides
 * what they wrote.
 */
export async function handIn(page: Page, company: Company, items: readonly object[], boxes: object = {}): Promise<{ id: number; number: string }> {
  const { origin } = new URL(page.url());
  const send = (path: string, body: object, cookie = ''): Promise<Response> =>
    fetch(`${origin}/api/${path}`, { method: 'POST', headers: { 'Content-Type': 'application/json', Origin: origin, Cookie: cookie }, body: JSON.stringify(body) });
  const session = await send('session', { email: 'maris@izcelsme.test', password: demoPassword });
  const cookie = session.headers.getSetCookie().map((line) => line.split(';', 1)[0]).join('; ');
  const answer = await send('applications', applicationOf(company, items, boxes), cookie);
  if (!answer.ok) throw new Error(`applications: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as { id: number; number: string };
}
