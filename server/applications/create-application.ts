import type { CreateApplication } from '../../rules-schema/application/application-commands.ts';
import type { Application } from '../../rules-schema/application/application.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Actor, CommandContext } from '../command/context.ts';
import { refuse, sentenceOf } from '../command/refusal.ts';
import { findCompany } from '../companies/company-reads.ts';
import { authorOf, type ApplicationRecord } from './application.ts';
import { insertEvent, insertRevision } from './application-history-store.ts';
import { applicationMessages } from './application-messages.ts';
import { insertApplication } from './application-store.ts';
import { auditedApplication, rowOf } from './change-application.ts';
import { demandPayload } from './demand-payload.ts';
import { examineApplication } from './examine-application.ts';
import { receive } from './receive-application.ts';
import { searchTextOf, summaryOf } from './summarise-application.ts';

const SOURCES: Readonly<Record<Actor['kind'], Application['source']>> = { 'api-key': 'api', 'person': 'staff', 'system': 'office' };

function refuseApplicant(code: 'applicant-unknown' | 'applicant-deactivated', name = ''): never {
  const message = sentenceOf(applicationMessages, code, { name });
  return refuse(applicationMessages, code, { name }, { errors: [{ pointer: '/companyId', code, message, params: { name } }] });
}

async function demandApplicant({ tx }: CommandContext, id: number): Promise<void> {
  const company = (await findCompany(tx, id)) ?? refuseApplicant('applicant-unknown');
  if (company.status === 'deactivated') refuseApplicant('applicant-deactivated', company.name);
}

const nobodyYet = { heldBy: null, holder: null, heldSince: null, receivedAt: null, dueAt: null, decidedAt: null, decidedFindings: null, number: null } as const;

async function draftOf(context: CommandContext, { type, companyId, payload: filledIn, externalReference }: CreateApplication): Promise<{ draft: ApplicationRecord; examination: Awaited<ReturnType<typeof examineApplication>> }> {
  await demandApplicant(context, companyId);
  const { now, actor } = context;
  const payload = demandPayload(type, filledIn);
  const author = authorOf(actor);
  const examination = await examineApplication(context.tx, { id: 0, type, companyId, payload, receivedAt: null }, now);
  const summarised = {
    ...nobodyYet, enteredBy: author, writtenBy: author, type, state: 'draft' as const, companyId, payload, revision: 0, source: SOURCES[actor.kind], externalReference: externalReference ?? null,
    version: 1, createdAt: now, updatedAt: now, ...summaryOf(payload, examination),
  };
  return { draft: { ...summarised, id: 0, searchText: searchTextOf(summarised) }, examination };
}

/**
 * Takes in an application, by API or typed in by staff. It is received at once, with a number and a due date, unless it is
 * to be kept as a draft. What is missing in its boxes does not keep it out: that is found, shown and returned.
 * @throws Refusal 422 unknown or deactivated company, boxes that are filled in wrongly
 */
export async function createApplication(context: CommandContext, input: CreateApplication): Promise<Application> {
  const { draft, examination } = await draftOf(context, input);
  const { id: _none, ...written } = input.draft === true ? draft : await receive(context, draft, examination);
  const application = await insertApplication(context.tx, written);
  if (application.state === 'received') await insertRevision(context, application);
  await insertEvent(context, application, application.state === 'received' ? 'receive' : 'draft');
  await recordAudit(context, { entity: 'applications', entityId: application.id, action: 'create', after: auditedApplication(application) });
  return rowOf(application);
}
