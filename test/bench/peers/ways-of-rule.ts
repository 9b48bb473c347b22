import type { CriterionOf, Criterion, TextileNote } from '../../../rules-schema/origin-rules/criterion.ts';
import { testOf } from '../../../rules-schema/origin-rules/criterion.ts';
import type { RuleEntry, RuleTable } from '../../../rules-schema/origin-rules/rule-table.ts';
import type { Selector } from '../../../rules-schema/origin-rules/selector.ts';
import { compileSelector } from '../../../server/origin/selectors.ts';
import { goodsOf, goodsOfClass, type Goods } from './peer-goods.ts';

/**
 * A rule of the list as the peers are given it: the ways in which it may be met, each a plain conjunction of demands no
 * tolerance can heal, and of bans on materials the general tolerance may excuse all together (article 6(2)). Boolean rule
 * engines cannot add up offenders over several tests; written out like this they need not.
 */
export interface WayToMeet {
  demands: readonly Demand[];
  bans: readonly Ban[];
}

/** The class of materials an "and/or" limb sees; empty: all. */
interface Seen {
  within: readonly Goods[];
}

export type Demand = Seen & (
  | { test: 'ceiling'; goods: Goods; percent: number }
  | { test: 'minimumOriginating'; goods: Goods; of: CriterionOf['minimumOriginating']; question: string }
  | { test: 'originatingOutweighs'; goods: Goods }
  | { test: 'volumeLimit'; goods: Goods; question: string }
  | { test: 'attested'; question: string; heavier: Goods | null; lighter: Goods | null }
  | { test: 'engaged' | 'notEngaged'; goods: readonly Goods[] }
  | { test: 'textileNotes'; ban: Ban; notes: readonly TextileNote[] }
);

export type Ban = Seen & (
  | { test: 'selected'; goods: Goods }
  | { test: 'ownHeading'; except: Goods | null; allowed: readonly Goods[] }
  | { test: 'ownDescription'; description: Goods | null; isAsked: boolean; except: Goods | null; allowed: readonly Goods[] }
  | { test: 'laterStage'; stages: Stages; allowed: readonly Goods[] }
  | { test: 'unprocessed'; question: string; stages: Stages | null }
);

/** What a rule that says "manufacture from …" starts from, with what is known to be earlier and later. */
export interface Stages {
  from: Goods;
  earlier: Goods | null;
  later: Goods | null;
}

interface Context extends Seen {
  entry: RuleEntry;
  classes: RuleTable['classes'];
}

type Reading = { [K in keyof CriterionOf]: (of: CriterionOf[K], context: Context) => readonly WayToMeet[] };

const optional = (selector: Selector | undefined, { classes }: Context): Goods | null => (selector === undefined ? null : goodsOf(selector, classes));
const demanding = (...demands: Demand[]): readonly WayToMeet[] => [{ demands, bans: [] }];
const banning = (ban: Ban, ...demands: Demand[]): readonly WayToMeet[] => [{ demands, bans: [ban] }];

/** The ways to meet two rules at once. */
const both = (left: readonly WayToMeet[], right: readonly WayToMeet[]): readonly WayToMeet[] =>
  left.flatMap((a) => right.map((b) => ({ demands: [...a.demands, ...b.demands], bans: [...a.bans, ...b.bans] })));

const MET: readonly WayToMeet[] = [{ demands: [], bans: [] }];

function ceilingOf({ of, percent }: { of: Selector; percent: number }, { classes, within }: Context): Demand & { test: 'ceiling' } {
  return { test: 'ceiling', goods: goodsOf(of, classes), percent, within };
}

function stagesOf({ from, earlierStages, laterStages }: { from: Selector; earlierStages?: Selector; laterStages?: Selector }, context: Context): Stages {
  return { from: goodsOf(from, context.classes), earlier: optional(earlierStages, context), later: optional(laterStages, context) };
}

const NOWHERE = { en: '', lv: '' };

/** What a selection is called; two tests name their questions after it. */
const wordsOf = (selector: Selector, { classes }: Context): string => compileSelector(selector, { classes, source: NOWHERE }).words.en.replace(/[^a-z0-9]+/gi, '-');

const READINGS: Reading = {
  all: (criteria, context) => criteria.map((criterion) => waysOf(criterion, context)).reduce(both, MET),
  any: (criteria, context) => criteria.flatMap((criterion) => waysOf(criterion, context)),
  andOr: (limbs, context) => {
    const concerned = limbs.map((limb) => goodsOf(limb.for, context.classes));
    const ways = limbs.map(({ test }, place) => {
      const goods = concerned[place]!;
      return [...demanding({ test: 'notEngaged', goods: [goods], within: context.within }), ...waysOf(test, { ...context, within: [...context.within, goods] })];
    });
    return ways.reduce(both, demanding({ test: 'engaged', goods: concerned, within: context.within }));
  },
  changeOfHeading: ({ except, permit, allowance }, context) => {
    const ceiling = allowance && ceilingOf(allowance, context);
    const allowed = [...(permit ? [goodsOf(permit, context.classes)] : []), ...(ceiling ? [ceiling.goods] : [])];
    return banning({ test: 'ownHeading', except: optional(except, context), allowed, within: context.within }, ...(ceiling ? [ceiling] : []));
  },
  anyHeading: ({ includingOthersOfHeading, except, allowance }, context) => {
    const ceiling = allowance && ceilingOf(allowance, context);
    const demands = ceiling ? [ceiling] : [];
    if (includingOthersOfHeading === undefined && except === undefined) return demanding(...demands);
    const classId = context.entry.part?.class;
    const description = classId === undefined ? null : goodsOfClass(classId, context.classes);
    const allowed = ceiling ? [ceiling.goods] : [];
    return banning({ test: 'ownDescription', description, isAsked: includingOthersOfHeading === true, except: optional(except, context), allowed, within: context.within }, ...demands);
  },
  valueLimit: ({ of, percent }, context) => demanding(ceilingOf({ of: of ?? { allMaterials: true }, percent }, context)),
  setOfItems: ({ percent }, context) => demanding(ceilingOf({ of: { allMaterials: true }, percent }, context)),
  whollyObtained: ({ of }, context) => banning({ test: 'selected', goods: goodsOf(of, context.classes), within: context.within }),
  mustOriginate: ({ of }, context) => banning({ test: 'selected', goods: goodsOf(of, context.classes), within: context.within }),
  minimumOriginating: (of, context) => demanding({
    test: 'minimumOriginating', goods: goodsOf(of.of, context.classes), of, within: context.within,
    question: of.by === 'value' ? '' : `originating-by-weight-at-least-${of.percent}:${wordsOf(of.of, context)}`,
  }),
  volumeLimit: ({ of, percent }, context) => demanding({ test: 'volumeLimit', goods: goodsOf(of, context.classes), question: `volume-at-most-${percent}:${wordsOf(of, context)}`, within: context.within }),
  originatingOutweighs: ({ of }, context) => demanding({ test: 'originatingOutweighs', goods: goodsOf(of ?? { allMaterials: true }, context.classes), within: context.within }),
  keepsOrigin: (_, { within }) => demanding({ test: 'attested', question: 'originated-in-original-classification', heavier: null, lighter: null, within }),
  attested: ({ fact, heavier, lighter }, context) => demanding({ test: 'attested', question: `fact:${fact.id}`, heavier: optional(heavier, context), lighter: optional(lighter, context), within: context.within }),
  process: (of, context) => banning({ test: 'unprocessed', question: `process:${of.fact.id}`, stages: of.on ? stagesOf({ from: of.on, laterStages: of.laterStages }, context) : null, within: context.within }),
  manufactureFrom: (of, context) => {
    const ceilings = (of.allowances ?? []).map((allowance) => ceilingOf(allowance, context));
    const ban: Ban = { test: 'laterStage', stages: stagesOf(of, context), allowed: ceilings.map(({ goods }) => goods), within: context.within };
    const byNotes = of.notes === undefined ? [] : demanding(...ceilings, { test: 'textileNotes', ban, notes: of.notes, within: context.within });
    return [...banning(ban, ...ceilings), ...byNotes];
  },
};

function waysOf(criterion: Criterion, context: Context): readonly WayToMeet[] {
  const { kind, of } = testOf(criterion);
  return (READINGS[kind] as (given: typeof of, context: Context) => readonly WayToMeet[])(of, context);
}

/** The ways in which an entry may be met, by column 3 or by column 4 at the exporter's choice (note 2.4). */
export function waysOfEntry(entry: RuleEntry, { classes }: RuleTable): readonly WayToMeet[] {
  return [entry.column3, entry.column4 ?? null].flatMap((criterion) => (criterion === null ? [] : waysOf(criterion, { entry, classes, within: [] })));
}
