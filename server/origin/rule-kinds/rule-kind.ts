import type { TraceStep } from '../../../rules-schema/determination/determination.ts';
import type { Criterion, CriterionOf, RuleKind } from '../../../rules-schema/origin-rules/criterion.ts';
import type { BothLanguages, Selector } from '../../../rules-schema/origin-rules/selector.ts';
import type { Enquiry } from '../enquiry.ts';
import type { Way } from '../finding.ts';
import type { Selection } from '../selectors.ts';

/** A legal test made ready once. It is put to lines by the million for its ways, and tells what it found when somebody reads it. */
export interface CompiledTest {
  /** The ways in which the rule may be met. Makes nothing where nothing offends. */
  ways: (enquiry: Enquiry) => readonly Way[];
  /** What was found, with figures and words. */
  step: (enquiry: Enquiry) => TraceStep;
}

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
