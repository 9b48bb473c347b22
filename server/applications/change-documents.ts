import { countBySeverity } from '../../rules-schema/admissibility/findings.ts';
import type { CommandContext } from '../command/context.ts';
import { demandEditable, type ApplicationRecord } from './application.ts';
import { lockApplication, writeFindingCounts } from './application-store.ts';
import { examineApplication } from './examine-application.ts';

/**
 * Lets `change` add or take documents while the application may be changed, then counts anew what its checks find. Its
 * boxes stay as they are, and so does its version: whoever is filling them in may go on.
 * @throws Refusal 404, 409 when it may not be changed, and whatever `change` refuses
 */
export async function changeDocuments<T>(context: CommandContext, id: number, change: (application: ApplicationRecord) => Promise<T>): Promise<T> {
  const application = await lockApplication(context.tx, id);
  demandEditable(application);
  const changed = await change(application);
  const { findings } = await examineApplication(context.tx, application, context.now);
  await writeFindingCounts(context.tx, id, countBySeverity(findings));
  return changed;
}

/** The application whose documents the chamber is asked to endorse, held until the transaction ends. @throws Refusal 404 */
export async function holdApplication({ tx }: CommandContext, id: number): Promise<ApplicationRecord> {
  return lockApplication(tx, id);
}
