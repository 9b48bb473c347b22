import type { Knex } from 'knex';
import type { Application } from '../../rules-schema/application/application.ts';
import type { Company } from '../../rules-schema/company/company.ts';
import type { ApiKey } from '../../rules-schema/user/api-key.ts';
import { loadApplicationTypes } from '../../seeds/application-types/load.ts';
import { loadRuleTables } from '../../seeds/rule-tables/load.ts';
import { createSignatory } from '../../server/signatories/save-signatory.ts';
import { addUser } from '../../server/users/add-user.ts';
import { DEMO_PASSWORD } from '../../server/users/password.ts';
import { acting } from '../command/acting.ts';
import type { FreshDatabase, OpenFresh } from '../database/each-database.ts';
import { FOUNDED } from '../database/test-databases.ts';
import { openOffice, type Answer, type Client, type OpenOffice } from '../http/client.ts';
import { eur1 } from './forms.ts';

/** An office that works on applications: rules in force, types known, two reviewers, one company. */
export interface WorkingOffice {
  db: Knex;
  fresh: FreshDatabase;
  office: OpenOffice;
  reviewer: Client;
  colleague: Client;
  manager: Client;
  /** The applicants’ own program: what comes by it none of the staff has written. */
  portal: Client;
  company: Company;
}

/** The first entry of the register of signatories: Ilze Zariņa, who may sign everything. */
export const SIGNATORY_ID = 1;

const COLLEAGUE = 'kolege@izcelsme.test';

async function signInEveryone(office: OpenOffice): Promise<Pick<WorkingOffice, 'reviewer' | 'colleague' | 'manager'>> {
  return { reviewer: await office.signIn('reviewer'), colleague: await office.signInAs(COLLEAGUE, DEMO_PASSWORD), manager: await office.signIn('manager') };
}

/** The same office at another moment, everybody signed in again: sessions do not last for days. */
export async function atMoment(working: WorkingOffice, now: string): Promise<WorkingOffice> {
  const { office } = working;
  office.clock.now = now;
  return { ...working, ...(await signInEveryone(office)) };
}

/** Opens {@link WorkingOffice} over a fresh database. */
export async function openWorkingOffice(openFresh: OpenFresh): Promise<WorkingOffice> {
  const fresh = await openFresh();
  const { db } = fresh;
  const seeding = { db, now: FOUNDED, demo: true, administrator: null, say: () => undefined };
  await loadApplicationTypes(seeding);
  await loadRuleTables(seeding);
  await acting(db)(addUser, { email: COLLEAGUE, name: 'Anna Vītola', roles: ['reviewer'], language: 'lv', password: DEMO_PASSWORD, demo: true });
  await acting(db)(createSignatory, { name: 'Ilze Zariņa', post: 'Nodaļas vadītāja', validFrom: '2025-01-01', types: ['eur1', 'certificate-of-origin'] });
  const office = await openOffice(db);
  const people = await signInEveryone(office);
  const { body: key } = await (await office.signIn('administrator')).post<ApiKey & { key: string }>('/api/api-keys', { name: 'Portāls', roles: ['reviewer'] });
  const { body: company } = await people.reviewer.post<Company>('/api/companies', {
    name: 'SIA “Saldā Dzīve”', registrationNumber: '40003000001', address: 'Miera iela 1, Rīga, LV-1001', country: 'LV',
  });
  return { db, fresh, office, company, portal: office.withApiKey(key.key), ...people };
}

/** Hands an application in as applicants do; an EUR.1 in order unless told otherwise. */
export async function handIn({ portal, company }: WorkingOffice, payload: object = eur1(), type = 'eur1'): Promise<Application> {
  const { status, body, text } = await portal.post<Application>('/api/applications', { type, companyId: company.id, payload });
  if (status !== 201) throw new Error(text);
  return body;
}

/** A command on an application as it was last seen. */
export async function on<Body = Application>(client: Client, application: Application, verb: string, body: object = {}): Promise<Answer<Body>> {
  return client.post<Body>(`/api/applications/${application.id}/${verb}`, body, { version: application.version });
}

/** Hands an application in and claims it for the reviewer. */
export async function claimed(working: WorkingOffice, payload: object = eur1(), type = 'eur1'): Promise<Application> {
  const { body } = await on(working.reviewer, await handIn(working, payload, type), 'claim');
  return body;
}
