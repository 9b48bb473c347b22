import type { Application } from '../../rules-schema/application/application.ts';
import type { CommandContext } from '../command/context.ts';
import { cancelled, cancelledWithCertificate } from './application.ts';
import { changeApplication } from './change-application.ts';

/** Cancels an approved application before its certificate is issued. @throws Refusal 409 in any other state, 412 */
export async function cancelApplication(context: CommandContext, { id, reason }: { id: number; reason: string }): Promise<Application> {
  return changeApplication(context, id, { action: 'cancel', text: reason }, cancelled);
}

/** Cancels an issued application together with its certificate; the certificate’s version was the one the caller named. */
export async function cancelIssuedApplication(context: CommandContext, { id, reason }: { id: number; reason: string }): Promise<Application> {
  return changeApplication({ ...context, expectedVersion: null, anyVersion: true }, id, { action: 'cancel', text: reason }, cancelledWithCertificate);
}
