import type { Application } from '../../rules-schema/application/application.ts';
import type { BulkResults } from '../../rules-schema/company/company.ts';
import type { CommandContext } from '../command/context.ts';
import { inBulk } from '../command/in-bulk.ts';
import { claimed, personOf } from './application.ts';
import { changeApplication } from './change-application.ts';

/** Takes a waiting application to examine it: one reviewer holds it. @throws Refusal 409 when a colleague was first, 412 */
export async function claimApplication(context: CommandContext, { id }: { id: number }): Promise<Application> {
  const person = personOf(context.actor);
  return changeApplication(context, id, { action: 'claim' }, (application) => claimed(application, person, context.now));
}

/** Claims several applications. */
export function claimApplications(context: CommandContext, { ids }: { ids: readonly number[] }): Promise<BulkResults> {
  return inBulk(context, ids, (each, id) => claimApplication(each, { id }));
}
