import type { HumanOutcome } from '../../rules-schema/decision/decision.ts';
import type { CommandContext } from '../command/context.ts';
import { recordDecision } from '../decisions/record-decision.ts';
import type { ApplicationRecord } from './application.ts';
import type { DeterminedLine } from './determine-lines.ts';

/** What was decided on the lines of an application. */
export interface LineDecisions {
  humanOutcome: HumanOutcome;
  /** Why, for one line; null where nothing needs to be said. */
  reasonFor: (item: number) => string | null;
}

/** Records the decision on every line that can be determined upon; a line that cannot leaves no facts to remember. */
export async function decideLines(
  context: CommandContext,
  { id, number, consignor, applicant, consignee, destination }: ApplicationRecord,
  lines: readonly DeterminedLine[],
  { humanOutcome, reasonFor }: LineDecisions,
): Promise<void> {
  for (const { item, facts } of lines) {
    if (facts === null) continue;
    await recordDecision(context, {
      applicationId: id,
      applicationNumber: number ?? '',
      itemNumber: item,
      facts,
      humanOutcome,
      humanReason: reasonFor(item),
      consignor: consignor || applicant,
      consignee,
      ...(destination !== null && { destination }),
    });
  }
}
