import type { Application } from '../../rules-schema/application/application.ts';
import type { CommandContext } from '../command/context.ts';
import { personOf, takenOver } from './application.ts';
import { changeApplication } from './change-application.ts';

/** Takes an application over from the colleague who holds it; the reason is kept. @throws Refusal 409 when nobody else holds it, 412 */
export async function takeOverApplication(context: CommandContext, { id, reason }: { id: number; reason: string }): Promise<Application> {
  const person = personOf(context.actor);
  return changeApplication(context, id, { action: 'take-over', text: reason }, (application) => takenOver(application, person, context.now));
}
