import type { StepTest, TraceStep } from '../../../rules-schema/determination/determination.ts';
import type { BothLanguages, Selector } from '../../../rules-schema/origin-rules/selector.ts';
import type { Enquiry } from '../enquiry.ts';
import { offences, offendersIn, onlyWay, verdictOf } from '../finding.ts';
import type { CompileContext, CompiledTest } from './rule-kind.ts';

/** A test that every selected non-originating material offends; the two kinds below differ in what the law calls it. */
export function forbidUnlessOriginating(
  test: StepTest, selector: Selector, context: CompileContext, words: (selected: BothLanguages) => BothLanguages,
): CompiledTest {
  const selection = context.selection(selector);
  const waysOf = (enquiry: Enquiry) => onlyWay(offences(enquiry, selection.includes));
  return {
    ways: waysOf,
    step: (enquiry): TraceStep => {
      const ways = waysOf(enquiry);
      return { test, source: context.source, result: verdictOf(ways, enquiry), materials: offendersIn(ways, enquiry), text: words(selection.words) };
    },
  };
}
