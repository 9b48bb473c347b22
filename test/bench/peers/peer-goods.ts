import type { Verdict } from '../../../rules-schema/determination/determination.ts';
import { codeWithinAny } from '../../../rules-schema/origin-rules/hs-code.ts';
import type { RuleTable } from '../../../rules-schema/origin-rules/rule-table.ts';
import type { Selector } from '../../../rules-schema/origin-rules/selector.ts';
import type { Enquiry, QuestionWords } from '../../../server/origin/enquiry.ts';
import { and, not, or } from '../../../server/origin/kleene.ts';
import { membershipByCode } from '../../../server/origin/selectors.ts';
import type { Material } from '../../../server/origin/shipment.ts';
import { toldOnce } from '../../../server/origin/told-once.ts';

/** Materials a rule means, as the peers hold them: data to be walked, each code looked up once. */
export interface Goods {
  kind: 'by-code' | 'any-of' | 'same-heading' | 'all';
  byCode: (code: string) => Verdict;
  /** What is asked of a material whose code does not tell. */
  question: string;
  limbs: readonly Goods[];
  except: Goods | null;
}

const UNTOLD = (): Verdict => 'unknown';
const plain = (kind: Goods['kind'], limbs: readonly Goods[] = []): Goods => ({ kind, byCode: UNTOLD, question: '', limbs, except: null });
const byCode = (question: string, tell: (code: string) => Verdict): Goods => ({ ...plain('by-code'), question, byCode: toldOnce(tell) });

/** Goods of a class the table names. @throws Error if it names none such */
export function goodsOfClass(classId: string, classes: RuleTable['classes']): Goods {
  const goods = classes[classId];
  if (goods === undefined) throw new Error(`The table names no class "${classId}"`);
  return byCode(`is:${classId}`, (code) => membershipByCode(code, goods));
}

function coreOf(selector: Selector, classes: RuleTable['classes']): Goods {
  const { codes } = selector;
  if (codes !== undefined) return byCode(`within:${codes.join('+')}`, (code) => codeWithinAny(code, codes));
  if (selector.class !== undefined) return goodsOfClass(selector.class, classes);
  if (selector.anyOf !== undefined) return plain('any-of', selector.anyOf.map((limb) => goodsOf(limb, classes)));
  return plain(selector.sameHeading === undefined ? 'all' : 'same-heading');
}

/** Reads a selector once. */
export function goodsOf(selector: Selector, classes: RuleTable['classes']): Goods {
  const core = coreOf(selector, classes);
  return selector.except === undefined ? core : { ...core, except: goodsOf(selector.except, classes) };
}

/** The verdict is all the peers are asked for; nobody reads the words of their questions. */
export const NO_WORDS: QuestionWords = () => ({ source: { en: '', lv: '' }, text: { en: '', lv: '' } });

function coreIncludes(goods: Goods, material: Material, enquiry: Enquiry): Verdict {
  switch (goods.kind) {
    case 'all': return 'yes';
    case 'same-heading': return material.heading === enquiry.shipment.heading ? 'yes' : 'no';
    case 'by-code': {
      const told = goods.byCode(material.code);
      return told === 'unknown' ? enquiry.ask(`${goods.question}@${material.id}`, NO_WORDS) : told;
    }
    case 'any-of': {
      let verdict: Verdict = 'no';
      for (const limb of goods.limbs) {
        verdict = or(verdict, includes(limb, material, enquiry));
        if (verdict === 'yes') return verdict;
      }
      return verdict;
    }
  }
}

/** Whether a material is one of the goods meant. */
export function includes(goods: Goods, material: Material, enquiry: Enquiry): Verdict {
  const included = coreIncludes(goods, material, enquiry);
  return goods.except === null || included === 'no' ? included : and(included, not(includes(goods.except, material, enquiry)));
}
