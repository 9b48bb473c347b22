import type { ApplicationTypeId, Payload } from '../../rules-schema/application/payload.ts';
import { approveApplication } from '../../server/applications/approve-application.ts';
import { claimApplication } from '../../server/applications/claim-application.ts';
import type { Actor, CommandContext } from '../../server/command/context.ts';
import { officeDay } from '../../server/command/office-calendar.ts';
import { activateModuleCertificate, issueModuleCertificate } from '../../server/module-permits/issue-module-certificate.ts';
import { usableCertificate } from '../../server/module-permits/module-permit-reads.ts';
import { createTimberOperator } from '../../server/timber/save-timber-operator.ts';
import type { Step } from './course-of-work.ts';
import { daceUserOf, endingForm, faultyModuleForm, moduleForm, renewalForm, timberForm } from './filed-forms.ts';
import { daysBefore, minutesAfter } from './office-days.ts';
import type { RegisteredExporter } from './register.ts';

/** An application without goods as it will be handed in, and what is then done with it. */
export interface Filed {
  type: ApplicationTypeId;
  companyId: number;
  payload: Payload;
  draft: boolean;
  receivedAt: string;
  steps: readonly Step[];
}

/** Two weeks’ and three years’ worth of days, as the demo tells its past. */
const THREE_YEARS = 1096;
const ENDS_IN = 34;
const YEAR = 365;

/** At ten in the morning, so many days ago. */
const daysAgo = (now: string, days: number): string => `${daysBefore(officeDay(now), days)}T08:00:00.000Z`;

const approval = (at: string, reviewer: Actor): Step[] => [
  { at: minutesAfter(at, 20), by: reviewer, take: (context, id) => claimApplication(context, { id }) },
  { at: minutesAfter(at, 35), by: reviewer, take: (context, id) => approveApplication(context, { id }) },
];

/** The x509 certificate of a company, noted as issued until a day, and as activated. */
const certification = (at: string, reviewer: Actor, companyId: number, validUntil: string): Step[] => {
  const certificateOf = async ({ tx }: CommandContext): Promise<number> => (await usableCertificate(tx, companyId))?.id ?? 0;
  return [
    { at: minutesAfter(at, 90), by: reviewer, take: async (context) => issueModuleCertificate(context, { id: await certificateOf(context), serialNumber: `4A:${String(companyId).padStart(2, '0')}:9C:01`, validUntil }) },
    { at: minutesAfter(at, 120), by: reviewer, take: async (context) => activateModuleCertificate(context, { id: await certificateOf(context) }) },
  ];
};

/** Enters the operators of timber among the exporters: two with a signed consent, one without. */
export async function enterTimberOperators(context: CommandContext, exporters: readonly RegisteredExporter[]): Promise<void> {
  const signedOn = daysBefore(officeDay(context.now), 90);
  for (const [place, from] of exporters.slice(5, 8).entries()) {
    await createTimberOperator(context, {
      companyId: from.companyId, daceUser: daceUserOf(from), ...(place !== 1 && { consentSignedOn: signedOn, consentDocument: 'piekrisana-kpdc.edoc' }),
    });
  }
}

/** Applications of the other types: permits of long ago, one soon at its end, and what waits in the queue. */
export function filedApplications(exporters: readonly RegisteredExporter[], reviewer: Actor, now: string): Filed[] {
  const filed = (place: number, type: ApplicationTypeId, form: (from: RegisteredExporter) => Payload, receivedAt: string, steps: (from: RegisteredExporter) => Step[] = () => []): Filed[] => {
    const from = exporters[place];
    return from ? [{ type, companyId: from.companyId, payload: form(from), draft: false, receivedAt, steps: steps(from) }] : [];
  };
  const minutesAgo = (minutes: number): string => minutesAfter(now, -minutes);
  const [longAgo, lastYear, yesterday] = [daysAgo(now, THREE_YEARS - ENDS_IN), daysAgo(now, YEAR), daysAgo(now, 1)];
  const nextMonth = daysBefore(officeDay(now), -ENDS_IN + 9);
  const granted = (at: string, validUntil: string) => ({ companyId }: RegisteredExporter) => [...approval(at, reviewer), ...certification(at, reviewer, companyId, validUntil)];
  return [
    ...filed(0, 'data-exchange-module', moduleForm, longAgo, granted(longAgo, nextMonth)),
    ...filed(1, 'data-exchange-module', moduleForm, lastYear, granted(lastYear, daysBefore(officeDay(now), -2 * YEAR))),
    ...filed(2, 'data-exchange-module', moduleForm, minutesAgo(75)),
    ...filed(3, 'data-exchange-module', faultyModuleForm, minutesAgo(52)),
    ...filed(1, 'module-termination', renewalForm, minutesAgo(41)),
    ...filed(4, 'module-termination', endingForm, minutesAgo(33)),
    ...filed(5, 'timber-reference', (from) => timberForm(from, 2), minutesAgo(64)),
    ...filed(6, 'timber-reference', (from) => timberForm(from, 1, 4), minutesAgo(27)),
    ...filed(7, 'timber-reference', (from) => timberForm(from, 2), yesterday, () => approval(yesterday, reviewer)),
  ];
}
