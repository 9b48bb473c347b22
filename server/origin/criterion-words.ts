import type { Allowance, Criterion, CriterionOf, RuleKind } from '../../rules-schema/origin-rules/criterion.ts';
import { testOf } from '../../rules-schema/origin-rules/criterion.ts';
import type { BothLanguages, GoodsClass, Selector } from '../../rules-schema/origin-rules/selector.ts';
import { compileSelector } from './selectors.ts';

type Classes = Readonly<Record<string, GoodsClass>>;

/** Says a rule, or the materials it speaks of, in words. Goods a draft names without defining them are called by their id. */
export interface CriterionWords {
  criterion: (criterion: Criterion) => BothLanguages;
  selector: (selector: Selector) => BothLanguages;
}

/** 47.5 → "47.5 %" and "47,5 %". */
export function percentWords(percent: number): BothLanguages {
  return { en: `${percent} %`, lv: `${String(percent).replace('.', ',')} %` };
}

const NOTHING: BothLanguages = { en: '', lv: '' };

function classIdsOf({ class: classId, anyOf = [], except }: Selector): string[] {
  return [...(classId === undefined ? [] : [classId]), ...[...anyOf, ...(except ? [except] : [])].flatMap(classIdsOf)];
}

function selectorWords(selector: Selector, classes: Classes): BothLanguages {
  const undefinedGoods = classIdsOf(selector).filter((classId) => !Object.hasOwn(classes, classId));
  const standIns = Object.fromEntries(undefinedGoods.map((classId) => [classId, { en: classId, lv: classId }]));
  return compileSelector(selector, { classes: { ...standIns, ...classes }, source: NOTHING }).words;
}

type SayKind<K extends RuleKind> = (of: CriterionOf[K], say: CriterionWords) => BothLanguages;

function allowanceWords(allowance: Allowance | undefined, say: CriterionWords): BothLanguages {
  if (allowance === undefined) return NOTHING;
  const [goods, percent] = [say.selector(allowance.of), percentWords(allowance.percent)];
  return { en: `; ${goods.en} up to ${percent.en}`, lv: `; ${goods.lv} līdz ${percent.lv}` };
}

function joined(limbs: readonly BothLanguages[]): BothLanguages {
  return { en: limbs.map(({ en }) => en).join('; '), lv: limbs.map(({ lv }) => lv).join('; ') };
}

const optional = (selector: Selector | undefined, say: CriterionWords, words: (goods: BothLanguages) => BothLanguages): BothLanguages =>
  selector === undefined ? NOTHING : words(say.selector(selector));

/** How each legal test is said; a new kind in the schema breaks the build until it has words. */
const KINDS: { readonly [K in RuleKind]: SayKind<K> } = {
  all: (limbs, say) => {
    const { en, lv } = joined(limbs.map(say.criterion));
    return { en: `all of: (${en})`, lv: `viss kopā: (${lv})` };
  },
  any: (limbs, say) => {
    const { en, lv } = joined(limbs.map(say.criterion));
    return { en: `one of: (${en})`, lv: `viens no: (${lv})` };
  },
  andOr: (limbs, say) => {
    const { en, lv } = joined(limbs.map(({ for: goods, test }) => {
      const [of, must] = [say.selector(goods), say.criterion(test)];
      return { en: `${of.en} – ${must.en}`, lv: `${of.lv} – ${must.lv}` };
    }));
    return { en: `and/or: (${en})`, lv: `un/vai: (${lv})` };
  },
  changeOfHeading: ({ except, permit, allowance }, say) => {
    const nor = optional(except, say, ({ en, lv }) => ({ en: ` and ${en}`, lv: ` un: ${lv}` }));
    const may = optional(permit, say, ({ en, lv }) => ({ en: `; ${en} may be used`, lv: `; drīkst izmantot: ${lv}` }));
    const upTo = allowanceWords(allowance, say);
    return {
      en: `materials of any heading except that of the product${nor.en}${may.en}${upTo.en}`,
      lv: `jebkuras pozīcijas materiāli, izņemot izstrādājuma pozīciju${nor.lv}${may.lv}${upTo.lv}`,
    };
  },
  anyHeading: ({ includingOthersOfHeading, except, allowance }, say) => {
    const but = optional(except, say, ({ en, lv }) => ({ en: `, except ${en}`, lv: `, izņemot: ${lv}` }));
    const upTo = allowanceWords(allowance, say);
    return {
      en: `materials of any heading${includingOthersOfHeading ? ', including other materials of the product’s heading' : ''}${but.en}${upTo.en}`,
      lv: `jebkuras pozīcijas materiāli${includingOthersOfHeading ? ', ieskaitot citus izstrādājuma pozīcijas materiālus' : ''}${but.lv}${upTo.lv}`,
    };
  },
  valueLimit: ({ percent, of }, say) => {
    const [goods, limit] = [say.selector(of ?? { allMaterials: true }), percentWords(percent)];
    return { en: `value of ${goods.en} at most ${limit.en}`, lv: `vērtība (${goods.lv}) nepārsniedz ${limit.lv}` };
  },
  whollyObtained: ({ of }, say) => ({ en: `${say.selector(of).en} wholly obtained`, lv: `pilnībā iegūti: ${say.selector(of).lv}` }),
  mustOriginate: ({ of }, say) => ({ en: `${say.selector(of).en} already originating`, lv: `jau noteiktas izcelsmes: ${say.selector(of).lv}` }),
  minimumOriginating: ({ of, by, percent, moreThan }, say) => {
    const [goods, share] = [say.selector(of), percentWords(percent)];
    return {
      en: `originating ${goods.en}: ${moreThan ? 'more than' : 'at least'} ${share.en} by ${by}`,
      lv: `noteiktas izcelsmes materiāli (${goods.lv}): ${moreThan ? 'vairāk nekā' : 'vismaz'} ${share.lv} pēc ${by === 'value' ? 'vērtības' : 'svara'}`,
    };
  },
  volumeLimit: ({ of, percent }, say) => ({
    en: `${say.selector(of).en} at most ${percentWords(percent).en} by volume`,
    lv: `${say.selector(of).lv}: ne vairāk kā ${percentWords(percent).lv} pēc tilpuma`,
  }),
  originatingOutweighs: ({ of }, say) => {
    const goods = say.selector(of ?? { allMaterials: true });
    return {
      en: `value of non-originating materials (${goods.en}) not above that of originating ones`,
      lv: `nenoteiktas izcelsmes materiālu (${goods.lv}) vērtība nepārsniedz noteiktas izcelsmes materiālu vērtību`,
    };
  },
  manufactureFrom: ({ from, earlierStages, laterStages, allowances = [], notes = [] }, say) => {
    const earlier = optional(earlierStages, say, ({ en, lv }) => ({ en: `; earlier stages: ${en}`, lv: `; agrākas stadijas: ${lv}` }));
    const later = optional(laterStages, say, ({ en, lv }) => ({ en: `; later stages: ${en}`, lv: `; vēlākas stadijas: ${lv}` }));
    const start = say.selector(from);
    const upTo = allowances.map((allowance) => allowanceWords(allowance, say));
    const by = notes.length === 0 ? NOTHING : { en: `; introductory notes: ${notes.join(', ')}`, lv: `; ievada piezīmes: ${notes.join(', ')}` };
    return {
      en: `manufacture from ${start.en}${earlier.en}${later.en}${upTo.map(({ en }) => en).join('')}${by.en}`,
      lv: `ražošana no: ${start.lv}${earlier.lv}${later.lv}${upTo.map(({ lv }) => lv).join('')}${by.lv}`,
    };
  },
  process: ({ fact, on, laterStages }, say) => {
    const of = optional(on, say, ({ en, lv }) => ({ en: ` of ${en}`, lv: ` (no: ${lv})` }));
    const later = optional(laterStages, say, ({ en, lv }) => ({ en: `; later stages: ${en}`, lv: `; vēlākas stadijas: ${lv}` }));
    return { en: `process: ${fact.en}${of.en}${later.en}`, lv: `process: ${fact.lv}${of.lv}${later.lv}` };
  },
  attested: ({ fact }) => ({ en: `attested: ${fact.en}`, lv: `apliecināts: ${fact.lv}` }),
  setOfItems: ({ percent }) => ({
    en: `a set: every item by its own rule, non-originating items at most ${percentWords(percent).en} of the set`,
    lv: `komplekts: katra sastāvdaļa pēc sava noteikuma, nenoteiktas izcelsmes sastāvdaļas nepārsniedz ${percentWords(percent).lv} no komplekta`,
  }),
  keepsOrigin: () => ({ en: 'keeps its origin', lv: 'saglabā savu izcelsmi' }),
};

/** Words for the rules of a table with these named goods. */
export function criterionWords(classes: Classes): CriterionWords {
  const say: CriterionWords = {
    selector: (selector) => selectorWords(selector, classes),
    criterion: (criterion) => {
      const { kind, of } = testOf(criterion);
      const words = KINDS[kind] as SayKind<typeof kind>;
      return words(of as CriterionOf[typeof kind] & never, say);
    },
  };
  return say;
}
