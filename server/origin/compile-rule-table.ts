import type { Criterion, CriterionOf, RuleKind } from '../../rules-schema/origin-rules/criterion.ts';
import { testOf } from '../../rules-schema/origin-rules/criterion.ts';
import { codeWithinAny, rangeBounds } from '../../rules-schema/origin-rules/hs-code.ts';
import type { RuleEntry, RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import type { Verdict } from '../../rules-schema/determination/determination.ts';
import type { Enquiry } from './enquiry.ts';
import { not } from './kleene.ts';
import { all, any } from './rule-kinds/all-and-any.ts';
import { andOr } from './rule-kinds/and-or.ts';
import { anyHeading } from './rule-kinds/any-heading.ts';
import { attested } from './rule-kinds/attested.ts';
import { changeOfHeading } from './rule-kinds/change-of-heading.ts';
import { manufactureFrom } from './rule-kinds/manufacture-from.ts';
import { minimumOriginating } from './rule-kinds/minimum-originating.ts';
import { mustOriginate } from './rule-kinds/must-originate.ts';
import { keepsOrigin } from './rule-kinds/keeps-origin.ts';
import { originatingOutweighs } from './rule-kinds/originating-outweighs.ts';
import { process } from './rule-kinds/process.ts';
import type { CompileContext, CompileKind, CompiledTest } from './rule-kinds/rule-kind.ts';
import { setOfItems } from './rule-kinds/set-of-items.ts';
import { valueLimit } from './rule-kinds/value-limit.ts';
import { volumeLimit } from './rule-kinds/volume-limit.ts';
import { whollyObtained } from './rule-kinds/wholly-obtained.ts';
import { compileSelector, isOfClass, membershipByCode } from './selectors.ts';
import type { Selection } from './selectors.ts';

/** Every legal test of the language; a new kind in the schema breaks the build until it stands here. */
const KINDS: { readonly [K in RuleKind]: CompileKind<K> } = {
  all, any, andOr, changeOfHeading, anyHeading, valueLimit, whollyObtained, mustOriginate,
  minimumOriginating, originatingOutweighs, volumeLimit, manufactureFrom, process, attested, setOfItems, keepsOrigin,
};

/** An entry made ready. */
export interface CompiledEntry {
  entry: RuleEntry;
  order: number;
  /** 4 for headings, 2 for chapters: the more digits, the more specific. */
  digits: number;
  /** Whether the product is the goods this entry speaks of ("ex", a dash). */
  describes: (enquiry: Enquiry) => Verdict;
  column3: CompiledTest | null;
  column4: CompiledTest | null;
}

/** A rule table made ready to determine by. */
export interface Program {
  table: RuleTable;
  /** The entries that may cover a heading, most specific first, parts before their residual. */
  entriesFor: (heading: string) => readonly CompiledEntry[];
}

function describer(entry: RuleEntry, table: RuleTable): CompiledEntry['describes'] {
  const { part } = entry;
  if (part === undefined) return () => 'yes';
  const classId = part.class ?? part.notClass;
  const goods = table.classes[classId];
  if (goods === undefined) throw new Error(`Entry ${entry.id} names no class "${classId}"`);
  return ({ shipment, ask }) => {
    const byCode = membershipByCode(shipment.code, goods);
    const verdict = byCode !== 'unknown' ? byCode : ask({
      id: `product-is:${classId}`,
      source: sourceOf(entry, table),
      text: { en: `Is the product: ${goods.en}?`, lv: `Vai izstrādājums ir: ${goods.lv}?` },
    });
    return part.notClass === undefined ? verdict : not(verdict);
  };
}

/** Goods of the entry's own description, for note 3.3; asked where neither code nor class tells. */
function ownDescription(entry: RuleEntry, table: RuleTable): Selection {
  const classId = entry.part?.class;
  const goods = classId === undefined ? undefined : table.classes[classId];
  return {
    words: entry.description,
    includes: (material, enquiry) => {
      if (classId !== undefined && goods !== undefined) return isOfClass(material, classId, goods, enquiry);
      return enquiry.ask({
        id: `same-description@${material.id}`,
        material: material.id,
        source: 'Protocol 4, Annex I, note 3.3',
        text: { en: `Is material ${material.id} goods of the product’s own description: ${entry.description.en}?`, lv: `Vai materiāls ${material.id} atbilst paša izstrādājuma aprakstam: ${entry.description.lv}?` },
      });
    },
  };
}

function sourceOf(entry: RuleEntry, table: RuleTable): string {
  return `${table.listName.en}, ${entry.printed.column1}`;
}

function compileCriterion(criterion: Criterion, context: CompileContext): CompiledTest {
  const { kind, of } = testOf(criterion);
  const compile = KINDS[kind] as CompileKind<typeof kind>;
  return compile(of as CriterionOf[typeof kind] & never, context);
}

function compileEntry(entry: RuleEntry, order: number, table: RuleTable): CompiledEntry {
  const context: CompileContext = {
    source: sourceOf(entry, table),
    selection: (selector) => compileSelector(selector, table.classes),
    criterion: (criterion) => compileCriterion(criterion, context),
    ownDescription: ownDescription(entry, table),
  };
  return {
    entry,
    order,
    digits: Math.max(...entry.covers.map((range) => rangeBounds(range).from.length)),
    describes: describer(entry, table),
    column3: entry.column3 && compileCriterion(entry.column3, context),
    column4: entry.column4 === undefined ? null : compileCriterion(entry.column4, context),
  };
}

/** Heading before chapter; within one, the described parts before the residual; then the order of the list. */
function bySpecificity(a: CompiledEntry, b: CompiledEntry): number {
  const residual = ({ entry }: CompiledEntry) => (entry.part === undefined ? 1 : 0);
  return b.digits - a.digits || residual(a) - residual(b) || a.order - b.order;
}

/**
 * Makes a table ready to determine by. The table must have passed its schema and its checks of sense.
 * @throws if an entry or selector names goods the table does not define.
 */
export function compileRuleTable(table: RuleTable): Program {
  const entries = table.entries.map((entry, order) => compileEntry(entry, order, table)).sort(bySpecificity);
  const byHeading = new Map<string, readonly CompiledEntry[]>();
  return {
    table,
    entriesFor: (heading) => {
      let found = byHeading.get(heading);
      if (found === undefined) {
        found = entries.filter(({ entry }) => codeWithinAny(heading, entry.covers) !== 'no');
        byHeading.set(heading, found);
      }
      return found;
    },
  };
}
