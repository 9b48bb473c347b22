import { itemsOf, type ApplicationTypeId, type CertificateTypeId, type Payload } from '../../rules-schema/application/payload.ts';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import { createApplication } from '../../server/applications/create-application.ts';
import { theOffice, type Actor, type CommandContext } from '../../server/command/context.ts';
import { lineDeterminer, type DetermineLine } from '../../server/decisions/determine-line.ts';
import { signatoriesFor } from '../../server/signatories/signatory-reads.ts';
import { chanceFor, type Chance } from './chance.ts';
import { courseOf, type Step } from './course-of-work.ts';
import { enterTimberOperators, filedApplications } from './filed-applications.ts';
import { certificateFaults, eur1Faults } from './faults.ts';
import { certificateForm, eur1Form, inventGoods } from './filled-forms.ts';
import { inTheMorning, minutesAfter, workdayBack } from './office-days.ts';
import { certificatePlan, eur1Plan, type Planned } from './queue-plan.ts';
import { drawOnQuotas } from './quota-drawings.ts';
import { enterRegisters, type RegisteredExporter } from './register.ts';

/** An application as it will be handed in, and what is then done with it. */
interface Prepared {
  type: ApplicationTypeId;
  companyId: number;
  payload: Payload;
  draft: boolean;
  receivedAt: string;
  steps: readonly Step[];
}

/** What is needed to prepare applications. */
interface Workshop {
  now: string;
  exporters: readonly RegisteredExporter[];
  reviewers: readonly Actor[];
  determineLine: DetermineLine;
  /** Who signs certificates of each type. */
  signatoryIds: Readonly<Record<CertificateTypeId, number>>;
  chance: Chance;
}

const mustOriginate = ({ reached }: Planned<string>): boolean => ['approved', 'issued', 'cancelled'].includes(reached);

/** Goods that lean as planned; where the application is to be approved, goods the engine finds originating. */
async function goodsFor(from: RegisteredExporter, planned: Planned<string>, date: string, { chance, determineLine }: Workshop): Promise<Facts[]> {
  const goods: Facts[] = [];
  while (goods.length < planned.lines) {
    const facts = inventGoods(from, goods.length === 0 ? (planned.leaning ?? 'keeps') : 'keeps', date, chance);
    const finding = await determineLine(facts);
    if (finding.ok && (!mustOriginate(planned) || finding.determined.determination.outcome === 'originating')) goods.push(facts);
  }
  return goods;
}

/** Today's are minutes old; those of earlier days came in the morning, so that the day is long enough for the rest. */
function receivedAt({ workdaysAgo, reached }: Planned<string>, { now, chance }: Workshop): string {
  if (workdaysAgo > 0) return inTheMorning(workdayBack(now, workdaysAgo), chance);
  return minutesAfter(now, -(reached === 'received' ? chance.between(4, 150) : chance.between(60, 240)));
}

interface Filled {
  from: RegisteredExporter;
  goods: readonly Facts[];
  at: string;
}

async function fillIn(planned: Planned<string>, workshop: Workshop): Promise<Filled> {
  const from = workshop.chance.weighted(workshop.exporters.map((one) => [one, one.exporter.busy] as const));
  const at = receivedAt(planned, workshop);
  return { from, at, goods: await goodsFor(from, planned, at.slice(0, 10), workshop) };
}

function prepared(planned: Planned<string>, { from, at }: Filled, type: CertificateTypeId, payload: Payload, corrected: Payload, attested: readonly string[], workshop: Workshop): Prepared {
  const { now, reviewers, signatoryIds, chance } = workshop;
  const reviewer = reviewers[planned.reviewer ?? 0] ?? reviewers[0] ?? theOffice;
  const steps = courseOf({
    reached: planned.reached, receivedAt: at, reviewer, corrected, signatoryId: signatoryIds[type],
    refusal: type === 'certificate-of-origin' ? 'no-foreign-certificate' : planned.leaning === 'open' ? 'not-proven' : 'limit-exceeded',
    handedInAgainAt: inTheMorning(workdayBack(now, Math.max(1, planned.workdaysAgo - 3)), chance),
    attested: attested.flatMap((questionId) => itemsOf(payload).map(({ number }) => ({ item: number, questionId }))),
  }, chance);
  return { type, companyId: from.companyId, payload, draft: planned.reached === 'draft', receivedAt: at, steps };
}

async function prepareAll(workshop: Workshop): Promise<Prepared[]> {
  const all: Prepared[] = [];
  for (const planned of eur1Plan) {
    const filled = await fillIn(planned, workshop);
    const form = eur1Form(filled.from, filled.goods, filled.at.slice(0, 10), workshop.chance);
    const sent = planned.fault === undefined ? form : eur1Faults[planned.fault](form);
    all.push(prepared(planned, filled, 'eur1', sent, form, [], workshop));
  }
  for (const planned of certificatePlan) {
    const filled = await fillIn(planned, workshop);
    const form = certificateForm(filled.from, filled.goods, filled.at.slice(0, 10), workshop.chance);
    const sent = planned.fault === undefined ? form : certificateFaults[planned.fault](form);
    const attested = form.basis?.criterion === '6.1' ? 'wholly-obtained' : 'fact:last-substantial-working';
    all.push(prepared(planned, filled, 'certificate-of-origin', sent, form, [attested], workshop));
  }
  return all;
}

/** Everything that happens, to whichever application, in the order it happens. */
async function letItHappen(context: CommandContext, applications: readonly Prepared[]): Promise<void> {
  const ids = new Map<Prepared, number>();
  const happenings = applications.flatMap((application) => [
    {
      at: application.receivedAt,
      by: theOffice,
      take: async (at: CommandContext) => {
        const { type, companyId, payload, draft } = application;
        ids.set(application, (await createApplication(at, { type, companyId, payload: { ...payload }, draft })).id);
      },
    },
    ...application.steps.map(({ at, by, take }) => ({ at, by, take: async (then: CommandContext) => void (await take(then, ids.get(application) ?? 0)) })),
  ]);
  for (const { at, by, take } of happenings.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    await take({ ...context, actor: by, now: at, anyVersion: true });
  }
}

/** The first who may sign each type, today as in the weeks before. @throws Error when the register has nobody */
async function signatoryIdsOn({ tx, now }: CommandContext): Promise<Workshop['signatoryIds']> {
  const first = async (type: CertificateTypeId): Promise<number> => {
    const [signatory] = await signatoriesFor(tx, type, now.slice(0, 10));
    if (!signatory) throw new Error(`Nobody may sign certificates of the type ${type}.`);
    return signatory.id;
  };
  return { 'eur1': await first('eur1'), 'certificate-of-origin': await first('certificate-of-origin') };
}

/**
 * Fills the registers and the queue of the demo office: companies and their buyers, drawings on quotas, and applications
 * of both types of certificates in every state and of the other types, some with faults on purpose, some due today, some overdue. All or nothing.
 */
export async function fillQueue(context: CommandContext, { seed, reviewers }: { seed: string; reviewers: readonly Actor[] }): Promise<{ applications: number }> {
  const chance = chanceFor(seed);
  const exporters = await enterRegisters(context, chance.apart('registers'));
  await drawOnQuotas(context, chance.apart('quotas'));
  const applications = await prepareAll({ now: context.now, exporters, reviewers, signatoryIds: await signatoryIdsOn(context), determineLine: lineDeterminer(context.tx), chance });
  const [reviewer = theOffice] = reviewers;
  await enterTimberOperators(context, exporters);
  applications.push(...filedApplications(exporters, reviewer, context.now));
  await letItHappen(context, applications);
  return { applications: applications.length };
}
