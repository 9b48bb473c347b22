import type { RefuseApplication, ReturnApplication } from '../../rules-schema/application/application-commands.ts';
import type { Payload } from '../../rules-schema/application/payload.ts';
import { answerQuestion } from '../../server/applications/answer-question.ts';
import { approveApplication } from '../../server/applications/approve-application.ts';
import { cancelApplication } from '../../server/applications/cancel-application.ts';
import { claimApplication } from '../../server/applications/claim-application.ts';
import { refuseApplication } from '../../server/applications/refuse-application.ts';
import { resubmitApplication } from '../../server/applications/resubmit-application.ts';
import { returnApplication } from '../../server/applications/return-application.ts';
import { withdrawApplication } from '../../server/applications/withdraw-application.ts';
import { issueCertificate } from '../../server/certificates/issue-certificate.ts';
import { theOffice, type Actor, type CommandContext } from '../../server/command/context.ts';
import type { Chance } from './chance.ts';
import { minutesAfter } from './office-days.ts';
import type { Reached } from './queue-plan.ts';

/** One thing that happens to an application after it was handed in. */
export interface Step {
  at: string;
  by: Actor;
  take: (context: CommandContext, id: number) => Promise<unknown>;
}

/** What the course of an application depends on. */
export interface Beginning {
  reached: Reached;
  receivedAt: string;
  /** When it was handed in again, if it was. */
  handedInAgainAt: string;
  reviewer: Actor;
  /** Who signs its certificate, should it be issued. */
  signatoryId: number;
  /** The ground, should it be refused. */
  refusal: keyof typeof REFUSALS;
  /** The form without its fault, for handing in again. */
  corrected: Payload;
  /** Facts to be attested before approval, by item. */
  attested: readonly { item: number; questionId: string }[];
}

const RETURNED: ReturnApplication = {
  reasons: ['box-incomplete', 'description-unclear'],
  text: 'Lūdzam precizēt pieteikumu: aiļu aizpildījums vai preces apraksts nav pietiekams, lai sertifikātu izsniegtu.',
};

/** On what ground an application is refused. */
export const REFUSALS = {
  'limit-exceeded': {
    reasons: ['not-originating'],
    text: 'Nenoteiktas izcelsmes materiālu vērtība pārsniedz pieļaujamo robežu',
    legalBasis: '4. protokola 6. pants un II pielikums',
  },
  'not-proven': {
    reasons: ['origin-not-proven'],
    text: 'Izcelsme nav pierādīta: trūkst ziņu par materiāliem',
    legalBasis: '4. protokola 17. panta 3. punkts',
  },
  'no-foreign-certificate': {
    reasons: ['origin-not-proven'],
    text: 'Ārvalstu izcelsme nav apliecināta ar kompetentas iestādes sertifikātu',
    legalBasis: 'MK 22.11.2016. noteikumi Nr. 736',
  },
} as const satisfies Readonly<Record<string, RefuseApplication>>;

const EVIDENCE = 'Ražošanas procesa apraksts un iesniedzēja apliecinājums';

/** What happens after receipt, one step after the other, until the application is where it shall be. */
export function courseOf({ reached, receivedAt, handedInAgainAt, reviewer, signatoryId, refusal, corrected, attested }: Beginning, chance: Chance): Step[] {
  const steps: Step[] = [];
  let at = receivedAt;
  const then = (minutes: readonly [number, number], by: Actor, take: Step['take']): void => {
    at = minutesAfter(at, chance.between(...minutes));
    steps.push({ at, by, take });
  };
  const claim = (): void => then([15, 40], reviewer, (context, id) => claimApplication(context, { id }));
  const sendBack = (): void => then([5, 20], reviewer, (context, id) => returnApplication(context, { id, ...RETURNED }));
  const approve = (): void => {
    for (const question of attested) then([1, 4], reviewer, (context, id) => answerQuestion(context, { id, ...question, answer: true, evidence: EVIDENCE }));
    then([5, 25], reviewer, (context, id) => approveApplication(context, { id }));
  };
  const courses: Readonly<Record<Reached, () => void>> = {
    'draft': () => undefined,
    'received': () => undefined,
    'in-review': claim,
    'returned': () => { claim(); sendBack(); },
    'resubmitted': () => {
      claim();
      sendBack();
      steps.push({ at: handedInAgainAt, by: theOffice, take: (context, id) => resubmitApplication(context, { id, payload: corrected }) });
    },
    'approved': () => { claim(); approve(); },
    'issued': () => { claim(); approve(); then([5, 30], reviewer, (context, id) => issueCertificate(context, { id, signatoryId })); },
    'refused': () => { claim(); then([10, 40], reviewer, (context, id) => refuseApplication(context, { id, ...REFUSALS[refusal], reasons: [...REFUSALS[refusal].reasons] })); },
    'withdrawn': () => then([30, 90], theOffice, (context, id) => withdrawApplication(context, { id, reason: 'Iesniedzējs atsauc pieteikumu: sūtījums atcelts.' })),
    'cancelled': () => { claim(); approve(); then([60, 200], reviewer, (context, id) => cancelApplication(context, { id, reason: 'Sūtījums nav izvests.' })); },
  };
  courses[reached]();
  return steps;
}
