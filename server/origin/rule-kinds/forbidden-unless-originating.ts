import type { StepTest, TraceStep } from '../../../rules-schema/determination/determination.ts';
import type { BothLanguages, Selector } from '../../../rules-schema/origin-rules/selector.ts';
import { idsOf, offences, verdictOf } from '../finding.ts';
import type { CompileContext, CompiledTest } from './rule-kind.ts';

/** A test that every selected non-originating material offends; the two kinds below differ in what the law calls it. */
export function forbidUnlessOriginating(
  test: StepTest, selector: Selector, context: CompileContext, words: (selected: BothLanguages) => BothLanguages,
): CompiledTest {
  const selection = context.selection(selector);
  return (enquiry) => {
    const way = offences(enquiry, (index) => selection.includes(enquiry.shipment.materials[index]!, enquiry));
    const ways = [way];
    return {
      ways,
      step: (): TraceStep => ({
        test,
        source: context.source,
        result: verdictOf(ways, enquiry),
        materials: idsOf([...way.offending, ...way.possiblyOffending], enquiry),
        text: words(selection.words),
      }),
    };
  };
}
