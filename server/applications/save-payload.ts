import type { OpenApplication } from '../../rules-schema/application/open-application.ts';
import type { CommandContext } from '../command/context.ts';
import { authorOf, demandEditable, type ApplicationRecord } from './application.ts';
import { changeApplication } from './change-application.ts';
import { demandPayload } from './demand-payload.ts';
import { examineApplication } from './examine-application.ts';
import { openApplication } from './open-application.ts';
import { searchTextOf, summaryOf } from './summarise-application.ts';

/** The application with other boxes, examined and summarised anew. @throws Refusal 422 boxes filled in wrongly */
export async function withPayload({ tx, now, actor }: CommandContext, application: ApplicationRecord, filledIn: unknown): Promise<ApplicationRecord> {
  const payload = demandPayload(application.type, filledIn);
  const examination = await examineApplication(tx, { ...application, payload }, now);
  const next = { ...application, payload, writtenBy: authorOf(actor), ...summaryOf(payload, examination) };
  return { ...next, searchText: searchTextOf(next) };
}

/** Changes what stands in the boxes of a draft, or of an application returned for correction. @throws Refusal 409 in any other state, 412, 422 */
export async function savePayload(context: CommandContext, { id, payload }: { id: number; payload: object }): Promise<OpenApplication> {
  await changeApplication(context, id, { action: 'save' }, (application) => {
    demandEditable(application);
    return withPayload(context, application, payload);
  });
  return openApplication(context.tx, id, context.now);
}
