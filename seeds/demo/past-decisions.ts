import type { Facts } from '../../rules-schema/determination/facts.ts';
import type { DeterminedFacts } from '../../server/decisions/decision.ts';
import type { DetermineLine } from '../../server/decisions/determine-line.ts';
import type { PastDecision } from '../../server/decisions/record-past-decisions.ts';
import { chanceFor, type Chance } from './chance.ts';
import { consignees, croatianMakers, exporters, importers, officers, type DemoOfficer, type DemoParty } from './companies.ts';
import { inventFacts, type Leaning, type Route } from './facts.ts';
import { daysBefore, duringOfficeHours, pastWorkdays } from './office-days.ts';
import { decideAsOfficer } from './officer-decision.ts';
import type { DemoProduct } from './product.ts';
import { farmProducts } from './products-01-14.ts';
import { foodProducts } from './products-15-24.ts';

/** What past decisions are invented from. */
export interface PastOfficeSettings {
  /** How many goods lines. */
  decisions: number;
  seed: string;
  /** They end the day before. ISO-8601 UTC. */
  now: string;
  /** Accounts of the officers who have one, by name. */
  accounts: ReadonlyMap<string, number>;
}

/** An application of the past before its goods are known. */
interface PastApplication {
  decidedAt: string;
  date: string;
  consignor: DemoParty & { goods: readonly string[] };
  consignee: DemoParty;
  route: Route;
  officer: DemoOfficer;
  lines: number;
}

const products = new Map<string, DemoProduct>([...farmProducts, ...foodProducts].map((product) => [product.key, product]));

/** The goods of this key. */
export function demoProduct(key: string): DemoProduct {
  const product = products.get(key);
  if (product === undefined) throw new Error(`The demo office knows no goods "${key}".`);
  return product;
}

const LEANINGS: readonly (readonly [Leaning, number])[] = [['keeps', 72], ['breaks', 20], ['open', 8]];
const LINES: readonly (readonly [number, number])[] = [[1, 40], [2, 30], [3, 20], [4, 10]];
const WAITING_DAYS: readonly (readonly [number, number])[] = [[0, 45], [1, 25], [2, 12], [3, 8], [5, 6], [9, 4]];

function inventApplication(days: readonly (readonly [string, number])[], chance: Chance): PastApplication {
  const day = chance.weighted(days);
  const incoming = chance.percent(2);
  const consignor = incoming ? chance.pick(croatianMakers) : chance.weighted(exporters.map((one) => [one, one.busy] as const));
  return {
    decidedAt: duringOfficeHours(day, chance),
    date: daysBefore(day, chance.weighted(WAITING_DAYS)),
    consignor,
    consignee: chance.pick(incoming ? importers : consignees),
    route: incoming ? { manufacturedIn: 'HR', exportedTo: 'EU' } : { manufacturedIn: 'LV', exportedTo: 'HR' },
    officer: chance.weighted(officers.map((one) => [one, one.weight] as const)),
    lines: chance.weighted(LINES),
  };
}

/** Applications with so many goods lines in all, in the order they were decided. */
function inventApplications({ decisions, now }: PastOfficeSettings, chance: Chance): PastApplication[] {
  const days = pastWorkdays(now);
  const applications: PastApplication[] = [];
  for (let left = decisions; left > 0;) {
    const application = inventApplication(days, chance);
    const lines = Math.min(left, application.lines);
    applications.push({ ...application, lines });
    left -= lines;
  }
  return applications.sort((a, b) => (a.decidedAt < b.decidedAt ? -1 : 1));
}

async function determined(facts: Facts, determineLine: DetermineLine): Promise<DeterminedFacts> {
  const finding = await determineLine(facts);
  if (!finding.ok) throw new Error(`The engine cannot determine upon invented facts: ${finding.problems[0]?.message.en ?? ''} ${JSON.stringify(facts)}`);
  return finding.determined;
}

/** Half of the open lines the officer asked about, and the maker answered. */
async function withAnswers(open: DeterminedFacts, determineLine: DetermineLine, chance: Chance): Promise<DeterminedFacts> {
  const { questions } = open.determination;
  if (questions.length === 0 || !chance.percent(50)) return open;
  const answers = Object.fromEntries(questions.map(({ id }) => [id, chance.percent(70)]));
  return determined({ ...open.facts, answers: { ...open.facts.answers, ...answers } }, determineLine);
}

/**
 * The past of the demo office: applications of the last nine months, each goods line determined by the engine itself
 * under the version in force on its day, with an officer's decision beside it. The same seed and time give the same past.
 */
export async function* inventPast(settings: PastOfficeSettings, determineLine: DetermineLine): AsyncGenerator<PastDecision> {
  const chance = chanceFor(settings.seed);
  const applications = inventApplications(settings, chance.apart('applications'));
  for (const [place, application] of applications.entries()) {
    const { consignor, consignee, officer, route, date, decidedAt } = application;
    for (let item = 1; item <= application.lines; item += 1) {
      const facts = inventFacts(demoProduct(chance.pick(consignor.goods)), route, chance.weighted(LEANINGS), date, chance);
      const answered = await withAnswers(await determined(facts, determineLine), determineLine, chance);
      yield {
        determined: answered,
        line: {
          applicationId: null,
          applicationNumber: `${decidedAt.slice(2, 4)}-D${String(place + 1).padStart(6, '0')}`,
          itemNumber: item,
          decidedAt,
          officer: { id: settings.accounts.get(officer.name) ?? null, name: officer.name },
          consignor: consignor.name,
          consignee: consignee.name,
          destination: consignee.country,
          ...decideAsOfficer(answered.determination, officer.differs, chance),
          source: 'demo',
          externalReference: null,
          importId: null,
        },
      };
    }
  }
}
