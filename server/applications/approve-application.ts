import type { Finding } from '../../rules-schema/admissibility/findings.ts';
import type { ApproveApplication, Override } from '../../rules-schema/application/application-commands.ts';
import type { Application } from '../../rules-schema/application/application.ts';
import { approvalNeeds } from '../../rules-schema/application/approval-needs.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse, sentenceOf } from '../command/refusal.ts';
import { decided, demandDecidedBy, personOf } from './application.ts';
import { applicationMessages } from './application-messages.ts';
import { changeApplication } from './change-application.ts';
import { demandFittingOverrides } from './check-overrides.ts';
import { decideLines } from './decide-lines.ts';
import type { DeterminedLine } from './determine-lines.ts';
import { examineApplication, type Examination } from './examine-application.ts';
import { registerApproved } from './register-approved.ts';
import { summaryOf } from './summarise-application.ts';

type Overrides = readonly Override[];

const listed = (values: readonly (string | number)[]): string => (values.length === 0 ? '–' : values.join(', '));

const reasonForItem = (overrides: Overrides, item: number): string | null => overrides.find((override) => override.item === item)?.reason ?? null;
const reasonForCheck = (overrides: Overrides, check: string): string | null => overrides.find((override) => override.check === check)?.reason ?? null;

/** @throws Refusal 409 where a check refuses the application, or a line cannot be determined upon */
function demandDecidable({ type, findings, lines }: Examination): void {
  const { forbiddingChecks, undeterminableItems } = approvalNeeds(findings, lines);
  if (forbiddingChecks.length > 0) refuse(applicationMessages, 'checks-forbid-approval', { checks: listed(forbiddingChecks) }, { status: 409 });
  if (lines.length === 0 && type.agreement !== null) refuse(applicationMessages, 'no-goods-to-decide', {}, { status: 409 });
  if (undeterminableItems.length > 0) refuse(applicationMessages, 'lines-not-determinable', { items: listed(undeterminableItems) }, { status: 409 });
}

/** @throws Refusal 422 where the reviewer goes beyond what was found without saying why */
function demandReasons(findings: readonly Finding[], lines: readonly DeterminedLine[], overrides: Overrides): void {
  const { itemsToJustify, checksToJustify } = approvalNeeds(findings, lines);
  const items = itemsToJustify.filter((item) => reasonForItem(overrides, item) === null);
  const checks = checksToJustify.filter((check) => reasonForCheck(overrides, check) === null);
  if (items.length === 0 && checks.length === 0) return;
  const params = { items: listed(items), checks: listed(checks) };
  const code = 'overrides-needed';
  refuse(applicationMessages, code, params, {
    errors: [{ pointer: '/overrides', code, message: sentenceOf(applicationMessages, code, params), params: { items, checks } }],
  });
}

const inWords = (overrides: Overrides): string | undefined =>
  overrides.length === 0 ? undefined : overrides.map(({ item, check, reason }) => `${check ?? `${item}.`}: ${reason}`).join('\n');

/**
 * Approves an application and decides every line of its goods, with the facts, the determination and the version of the
 * table as they are at this moment. An undetermined line, one the engine finds not originating, or a check that asks for
 * correction needs a reason of the reviewer’s own. Where the type says so, what was approved is entered in its register.
 * @throws Refusal 409 unless its holder, who did not write it, decides during review; a check refuses it; a line cannot be determined upon. 422 reasons missing, or given for what needs none. 412
 */
export async function approveApplication(context: CommandContext, { id, overrides = [] }: ApproveApplication & { id: number }): Promise<Application> {
  const person = personOf(context.actor);
  return changeApplication(context, id, { action: 'approve', text: inWords(overrides) }, async (application) => {
    demandDecidedBy(application, person);
    const examination = await examineApplication(context.tx, application, context.now);
    const { type, findings, lines } = examination;
    demandDecidable(examination);
    demandFittingOverrides(overrides, { findings, lines, checks: type.checks.map(({ id: check }) => check) });
    demandReasons(findings, lines, overrides);
    const approved = decided(application, person, { state: 'approved', findings, now: context.now });
    await decideLines(context, approved, lines, { humanOutcome: 'approved', reasonFor: (item) => reasonForItem(overrides, item) });
    const { registers } = type;
    if (registers !== undefined) await registerApproved(context, approved, registers);
    return { ...approved, ...summaryOf(application.payload, examination), ...(registers !== undefined && { state: 'registered' }) };
  });
}
