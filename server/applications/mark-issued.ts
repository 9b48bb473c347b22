import type { Application } from '../../rules-schema/application/application.ts';
import type { CommandContext } from '../command/context.ts';
import { issued, type ApplicationRecord } from './application.ts';
import { changeApplication } from './change-application.ts';

/**
 * Marks an approved application as issued, once `enter` has entered its certificate in the register.
 * @throws Refusal 409 when it is not approved, 412
 */
export async function markIssued(context: CommandContext, { id }: { id: number }, enter: (application: ApplicationRecord) => Promise<void>): Promise<Application> {
  return changeApplication(context, id, { action: 'issue' }, async (application) => {
    const next = issued(application);
    await enter(application);
    return next;
  });
}
