import type { Application } from '../../rules-schema/application/application.ts';
import type { CommandContext } from '../command/context.ts';
import { withdrawn } from './application.ts';
import { changeApplication } from './change-application.ts';

/** Takes an application back at the applicant’s wish, before it is decided. @throws Refusal 409 once it is, 412 */
export async function withdrawApplication(context: CommandContext, { id, reason }: { id: number; reason: string }): Promise<Application> {
  return changeApplication(context, id, { action: 'withdraw', text: reason }, withdrawn);
}
