import type { Application } from '../../rules-schema/application/application.ts';
import type { CommandContext } from '../command/context.ts';
import { insertRevision } from './application-history-store.ts';
import { changeApplication } from './change-application.ts';
import { examineApplication } from './examine-application.ts';
import { receive } from './receive-application.ts';

/** Hands in a draft: from now on it has a number and a due date, and waits in the queue. @throws Refusal 409 when it is no draft, 412 */
export async function submitApplication(context: CommandContext, { id }: { id: number }): Promise<Application> {
  return changeApplication(context, id, { action: 'receive' }, async (draft) => {
    const application = await receive(context, draft, await examineApplication(context.tx, draft, context.now));
    await insertRevision(context, application);
    return application;
  });
}
