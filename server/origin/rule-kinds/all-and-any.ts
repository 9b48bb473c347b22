import type { TraceStep } from '../../../rules-schema/determination/determination.ts';
import type { BothLanguages } from '../../../rules-schema/origin-rules/selector.ts';
import type { Enquiry } from '../enquiry.ts';
import { combineWays, FIRM_WAYS, verdictOf } from '../finding.ts';
import type { Way } from '../finding.ts';
import type { CompiledTest, CompileContext, CompileKind } from './rule-kind.ts';

type Join = 'all' | 'any';

const WORDS: Readonly<Record<Join, BothLanguages>> = {
  all: { en: 'All of these must hold.', lv: 'Jāizpildās visam.' },
  any: { en: 'One of these must hold.', lv: 'Jāizpildās vienam no šiem.' },
};

function joined(test: Join, tests: readonly CompiledTest[], { source }: CompileContext, waysOf: (enquiry: Enquiry) => readonly Way[]): CompiledTest {
  return {
    ways: waysOf,
    step: (enquiry): TraceStep => ({ test, source, text: WORDS[test], result: verdictOf(waysOf(enquiry), enquiry), steps: tests.map(({ step }) => step(enquiry)) }),
  };
}

/** Every test must hold; the materials each of them forbids add up before the tolerance is measured. */
export const all: CompileKind<'all'> = (criteria, context) => {
  const tests = criteria.map(context.criterion);
  return joined('all', tests, context, (enquiry) => {
    let ways = FIRM_WAYS.yes;
    for (const test of tests) ways = combineWays(ways, test.ways(enquiry));
    return ways;
  });
};

/** One of the tests must hold. */
export const any: CompileKind<'any'> = (criteria, context) => {
  const tests = criteria.map(context.criterion);
  return joined('any', tests, context, (enquiry) => tests.flatMap(({ ways }) => ways(enquiry)));
};
