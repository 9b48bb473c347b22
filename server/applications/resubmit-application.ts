import type { Application } from '../../rules-schema/application/application.ts';
import type { CommandContext } from '../command/context.ts';
import { resubmitted } from './application.ts';
import { insertRevision } from './application-history-store.ts';
import { applicationType } from './application-type-reads.ts';
import { changeApplication } from './change-application.ts';
import { dueAt } from './due-date.ts';
import { withPayload } from './save-payload.ts';

/**
 * Hands a returned application in again, as a new revision: what was handed in before stays. It goes back to the reviewer
 * who returned it, with the longer term of its service level.
 * @throws Refusal 409 when it was not returned, 412, 422 boxes filled in wrongly
 */
export async function resubmitApplication(context: CommandContext, { id, payload }: { id: number; payload?: object }): Promise<Application> {
  return changeApplication(context, id, { action: 'resubmit' }, async (before) => {
    const { serviceLevel } = await applicationType(context.tx, before.type);
    const application = resubmitted(before, dueAt(serviceLevel, context.now, true));
    const corrected = await withPayload(context, application, payload ?? before.payload);
    await insertRevision(context, corrected);
    return corrected;
  });
}
