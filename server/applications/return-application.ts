import type { ReturnApplication } from '../../rules-schema/application/application-commands.ts';
import type { Application } from '../../rules-schema/application/application.ts';
import type { BulkResults } from '../../rules-schema/company/company.ts';
import type { CommandContext } from '../command/context.ts';
import { inBulk } from '../command/in-bulk.ts';
import { personOf, returned } from './application.ts';
import { changeApplication } from './change-application.ts';

/** Sends an application back for correction, with coded reasons and a letter. @throws Refusal 409 unless its holder does so during review, 412 */
export async function returnApplication(context: CommandContext, { id, reasons, text }: ReturnApplication & { id: number }): Promise<Application> {
  const person = personOf(context.actor);
  return changeApplication(context, id, { action: 'return', reasons, text }, (application) => returned(application, person));
}

/** Returns several applications for the same reasons. */
export function returnApplications(context: CommandContext, { ids, ...why }: ReturnApplication & { ids: readonly number[] }): Promise<BulkResults> {
  return inBulk(context, ids, (each, id) => returnApplication(each, { id, ...why }));
}
