import type { Criterion, CriterionOf, RuleKind } from '../../../rules-schema/origin-rules/criterion.ts';
import type { BothLanguages, Selector } from '../../../rules-schema/origin-rules/selector.ts';
import type { Enquiry } from '../enquiry.ts';
import type { Finding } from '../finding.ts';
import type { Selection } from '../selectors.ts';

/** A test made ready: put to a shipment, it finds. */
export type CompiledTest = (enquiry: Enquiry) => Finding;

/** What a kind may use while it is made ready. */
export interface CompileContext {
  /** How the trace cites the entry, for instance "Annex II, 1704". */
  source: BothLanguages;
  selection: (selector: Selector) => Selection;
  criterion: (criterion: Criterion) => CompiledTest;
  /** Goods of the entry’s own description (note 3.3). */
  ownDescription: Selection;
}

export type CompileKind<K extends RuleKind> = (of: CriterionOf[K], context: CompileContext) => CompiledTest;
