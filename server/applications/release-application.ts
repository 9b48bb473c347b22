import type { Application } from '../../rules-schema/application/application.ts';
import type { BulkResults } from '../../rules-schema/company/company.ts';
import type { CommandContext } from '../command/context.ts';
import { inBulk } from '../command/in-bulk.ts';
import { personOf, released } from './application.ts';
import { changeApplication } from './change-application.ts';

/** Puts an application back into the queue. @throws Refusal 409 unless its holder does so during review, 412 */
export async function releaseApplication(context: CommandContext, { id }: { id: number }): Promise<Application> {
  const person = personOf(context.actor);
  return changeApplication(context, id, { action: 'release' }, (application) => released(application, person));
}

/** Releases several applications. */
export function releaseApplications(context: CommandContext, { ids }: { ids: readonly number[] }): Promise<BulkResults> {
  return inBulk(context, ids, (each, id) => releaseApplication(each, { id }));
}
