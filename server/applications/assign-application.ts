import type { Application } from '../../rules-schema/application/application.ts';
import type { BulkResults } from '../../rules-schema/company/company.ts';
import type { CommandContext } from '../command/context.ts';
import { inBulk } from '../command/in-bulk.ts';
import { refuse, sentenceOf } from '../command/refusal.ts';
import { findPeopleWho } from '../users/user-reads.ts';
import { assigned, type Holder } from './application.ts';
import { applicationMessages } from './application-messages.ts';
import { changeApplication } from './change-application.ts';

async function demandAssignee({ tx }: CommandContext, userId: number): Promise<Holder> {
  const people = await findPeopleWho(tx, 'application:decide');
  const code = 'assignee-unknown';
  return people.find(({ id }) => id === userId)
    ?? refuse(applicationMessages, code, {}, { errors: [{ pointer: '/userId', code, message: sentenceOf(applicationMessages, code), params: {} }] });
}

/** Gives an application to a reviewer. @throws Refusal 409 when it is not open, 412, 422 when the person may not decide applications */
export async function assignApplication(context: CommandContext, { id, userId }: { id: number; userId: number }): Promise<Application> {
  const person = await demandAssignee(context, userId);
  return changeApplication(context, id, { action: 'assign', text: person.name }, (application) => assigned(application, person, context.now));
}

/** Assigns several applications to one reviewer. @throws Refusal 422 when the person may not decide applications */
export async function assignApplications(context: CommandContext, { ids, userId }: { ids: readonly number[]; userId: number }): Promise<BulkResults> {
  await demandAssignee(context, userId);
  return inBulk(context, ids, (each, id) => assignApplication(each, { id, userId }));
}
