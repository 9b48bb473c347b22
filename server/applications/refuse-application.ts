import type { RefuseApplication } from '../../rules-schema/application/application-commands.ts';
import type { Application } from '../../rules-schema/application/application.ts';
import type { CommandContext } from '../command/context.ts';
import { decided, demandDecidedBy, personOf } from './application.ts';
import { changeApplication } from './change-application.ts';
import { decideLines } from './decide-lines.ts';
import { examineApplication } from './examine-application.ts';
import { summaryOf } from './summarise-application.ts';

/**
 * Refuses an application with coded reasons, grounds and legal basis, and decides every line that can be determined upon.
 * @throws Refusal 409 unless its holder, who did not write it, decides during review, 412
 */
export async function refuseApplication(context: CommandContext, { id, reasons, text, legalBasis }: RefuseApplication & { id: number }): Promise<Application> {
  const person = personOf(context.actor);
  return changeApplication(context, id, { action: 'refuse', reasons, text, legalBasis }, async (application) => {
    demandDecidedBy(application, person);
    const examination = await examineApplication(context.tx, application, context.now);
    const refused = decided(application, person, { state: 'refused', findings: examination.findings, now: context.now });
    await decideLines(context, refused, examination.lines, { humanOutcome: 'refused', reasonFor: () => text });
    return { ...refused, ...summaryOf(application.payload, examination) };
  });
}
