import type { Knex } from 'knex';
import { theOffice, type CommandContext } from '../command/context.ts';
import { officeDay } from '../command/office-calendar.ts';
import { runCommand } from '../command/run-command.ts';
import { reignsOf, rulingOn, standOfRules, type Reign } from '../rule-tables/reign-reads.ts';
import type { ApplicationRecord } from './application.ts';
import { readAnswers } from './application-history-store.ts';
import { idsCountedOtherwise, lockApplication, writeLineCounts } from './application-store.ts';
import { applicationTypes } from './application-type-reads.ts';
import { countByOutcome, determineLines } from './determine-lines.ts';
import { ruleDayOf } from './form-facts.ts';

/** Applications determined anew in one transaction: few enough that nobody waits long for it. */
const AT_ONCE = 25;

interface Rules {
  type: ApplicationRecord['type'];
  agreement: string;
  reigns: readonly Reign[];
  stand: string;
  /** `YYYY-MM-DD`. */
  today: string;
}

async function recount({ tx, now }: CommandContext, application: ApplicationRecord, { agreement, reigns, stand }: Rules): Promise<void> {
  const today = officeDay(application.receivedAt ?? now);
  const ruledBy = rulingOn(reigns, ruleDayOf(application.payload, today));
  const isAsBefore = application.ruleStand !== null && application.ruledBy === ruledBy;
  const lineCounts = isAsBefore
    ? application.lineCounts
    : countByOutcome(await determineLines(tx, application, { agreement, given: await readAnswers(tx, application.id), today }));
  await writeLineCounts(tx, application.id, { lineCounts, ruledBy, ruleStand: stand });
}

/** Counts the lines of the next few undecided applications that were counted under other rules. @returns how many there were */
async function recountSome(context: CommandContext, rules: Rules): Promise<number> {
  const ids = await idsCountedOtherwise(context.tx, rules, AT_ONCE);
  for (const id of ids) {
    const application = await lockApplication(context.tx, id);
    if (application.ruleStand !== rules.stand && application.decidedAt === null) await recount(context, application, rules);
  }
  return ids.length;
}

/**
 * Brings the line counts of undecided applications up to the rules in force, a few at a time: a version published or
 * taking force may change what was counted when they were last written. Only those whose own version has changed are
 * determined anew. The counts follow from what the record says, so its version stays and the trail has nothing to tell.
 * @param now ISO, UTC
 */
export async function refreshLineCounts(db: Knex, now: string): Promise<void> {
  const today = officeDay(now);
  for (const { id: type, agreement } of await applicationTypes(db)) {
    if (agreement === null) continue;
    const reigns = await reignsOf(db, agreement);
    const rules: Rules = { type, agreement, reigns, stand: standOfRules(reigns, today), today };
    if ((await idsCountedOtherwise(db, rules, 1)).length === 0) continue;
    let counted = AT_ONCE;
    while (counted === AT_ONCE) ({ answer: counted } = await runCommand(db, recountSome, rules, { actor: theOffice, now, requestId: 'line-counts' }));
  }
}
