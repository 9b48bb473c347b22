import type { Verdict } from '../../rules-schema/determination/determination.ts';
import type { Criterion, CriterionOf, RuleKind } from '../../rules-schema/origin-rules/criterion.ts';
import { testOf } from '../../rules-schema/origin-rules/criterion.ts';
import { rangeBounds } from '../../rules-schema/origin-rules/hs-code.ts';
import { headingInBoth } from '../../rules-schema/origin-rules/printed-heading.ts';
import type { RuleEntry, RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import type { BothLanguages } from '../../rules-schema/origin-rules/selector.ts';
import type { Enquiry } from './enquiry.ts';
import { not } from './kleene.ts';
import { all, any } from './rule-kinds/all-and-any.ts';
import { andOr } from './rule-kinds/and-or.ts';
import { anyHeading } from './rule-kinds/any-heading.ts';
import { attested } from './rule-kinds/attested.ts';
import { changeOfHeading } from './rule-kinds/change-of-heading.ts';
import { keepsOrigin } from './rule-kinds/keeps-origin.ts';
import { manufactureFrom } from './rule-kinds/manufacture-from.ts';
import { minimumOriginating } from './rule-kinds/minimum-originating.ts';
import { mustOriginate } from './rule-kinds/must-originate.ts';
import { originatingOutweighs } from './rule-kinds/originating-outweighs.ts';
import { process } from './rule-kinds/process.ts';
import type { CompileContext, CompileKind, CompiledTest } from './rule-kinds/rule-kind.ts';
import { setOfItems } from './rule-kinds/set-of-items.ts';
import { valueLimit } from './rule-kinds/value-limit.ts';
import { volumeLimit } from './rule-kinds/volume-limit.ts';
import { whollyObtained } from './rule-kinds/wholly-obtained.ts';
import { classTest, compileSelector, membershipByCode } from './selectors.ts';
import { toldOnce } from './told-once.ts';
import type { Selection, SelectionContext } from './selectors.ts';

/** Every legal test of the language; a new kind in the schema breaks the build until it stands here. */
const KINDS: { readonly [K in RuleKind]: CompileKind<K> } = {
  all, any, andOr, changeOfHeading, anyHeading, valueLimit, whollyObtained, mustOriginate, minimumOriginating,
  originatingOutweighs, volumeLimit, manufactureFrom, process, attested, setOfItems, keepsOrigin,
};

/** An entry made ready. */
export interface CompiledEntry {
  entry: RuleEntry;
  order: number;
  /** 4 for headings, 2 for chapters: the more digits, the more specific. */
  digits: number;
  /** How the trace cites it: "Annex II, 1704". */
  source: BothLanguages;
  /** What the product's code alone says of the part this entry speaks of ("ex", a dash). */
  describesByCode: (code: string) => Verdict;
  /** The same, with what people attested. */
  describes: (enquiry: Enquiry) => Verdict;
  column3: CompiledTest | null;
  column4: CompiledTest | null;
}

/** What a trace cites for an entry. */
function citationOf({ printed }: RuleEntry, { listName }: RuleTable): BothLanguages {
  const heading = headingInBoth(printed.column1);
  return { en: `${listName.en}, ${heading.en}`, lv: `${listName.lv}, ${heading.lv}` };
}

function partOf(entry: RuleEntry, context: SelectionContext): Pick<CompiledEntry, 'describesByCode' | 'describes'> {
  const { part } = entry;
  if (part === undefined) return { describesByCode: () => 'yes', describes: () => 'yes' };
  const classId = part.class ?? part.notClass;
  const goods = context.classes[classId];
  if (goods === undefined) throw new Error(`Entry ${entry.id} names no class "${classId}"`);
  const byCode = toldOnce((code) => membershipByCode(code, goods));
  const question = `product-is:${classId}`;
  const turned = (verdict: Verdict): Verdict => (part.notClass === undefined ? verdict : not(verdict));
  return {
    describesByCode: (code) => turned(byCode(code)),
    describes: (enquiry) => {
      const told = byCode(enquiry.shipment.code);
      if (told !== 'unknown') return turned(told);
      return turned(enquiry.ask(question, () => ({ source: context.source, text: { en: `Is the product: ${goods.en}?`, lv: `Vai izstrādājums ir: ${goods.lv}?` } })));
    },
  };
}

/** Goods of the entry's own description, for note 3.3; asked where neither code nor class tells. */
function ownDescription(entry: RuleEntry, context: SelectionContext): Selection {
  const classId = entry.part?.class;
  const isOfPart = classId === undefined ? undefined : classTest(classId, context);
  return {
    words: entry.description,
    includes: (material, enquiry) => {
      if (isOfPart !== undefined) return isOfPart(material, enquiry);
      return enquiry.ask(`same-description@${material.id}`, () => ({
        material: material.id,
        source: { en: 'Protocol 4, Annex I, note 3.3', lv: '4. protokola I pielikuma 3.3. piezīme' },
        text: { en: `Is material ${material.id} goods of the product’s own description: ${entry.description.en}?`, lv: `Vai materiāls ${material.id} atbilst paša izstrādājuma aprakstam: ${entry.description.lv}?` },
      }));
    },
  };
}

function compileCriterion(criterion: Criterion, context: CompileContext): CompiledTest {
  const { kind, of } = testOf(criterion);
  const compile = KINDS[kind] as CompileKind<typeof kind>;
  return compile(of as CriterionOf[typeof kind] & never, context);
}

/** Makes an entry ready. @throws if it names goods the table does not define (the checks of sense refuse such a table first). */
export function compileEntry(entry: RuleEntry, order: number, table: RuleTable): CompiledEntry {
  const selectionContext: SelectionContext = { classes: table.classes, source: citationOf(entry, table) };
  const context: CompileContext = {
    source: selectionContext.source,
    selection: (selector) => compileSelector(selector, selectionContext),
    criterion: (criterion) => compileCriterion(criterion, context),
    ownDescription: ownDescription(entry, selectionContext),
  };
  return {
    entry,
    order,
    digits: Math.max(...entry.covers.map((range) => rangeBounds(range).from.length)),
    source: selectionContext.source,
    ...partOf(entry, selectionContext),
    column3: entry.column3 && compileCriterion(entry.column3, context),
    column4: entry.column4 === undefined ? null : compileCriterion(entry.column4, context),
  };
}
