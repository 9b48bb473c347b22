import type { StepTest } from '../../../rules-schema/determination/determination.ts';
import type { BothLanguages } from '../../../rules-schema/origin-rules/selector.ts';
import type { Finding, Way } from '../finding.ts';
import { combineWays, verdictOf } from '../finding.ts';
import type { Enquiry } from '../enquiry.ts';
import type { CompileKind } from './rule-kind.ts';

function join(test: StepTest, source: BothLanguages, text: BothLanguages, findings: readonly Finding[], ways: readonly Way[], enquiry: Enquiry): Finding {
  return { ways, step: () => ({ test, source, text, result: verdictOf(ways, enquiry), steps: findings.map(({ step }) => step()) }) };
}

/** Every test must hold; the materials each of them forbids add up before the tolerance is measured. */
export const all: CompileKind<'all'> = (criteria, context) => {
  const tests = criteria.map(context.criterion);
  return (enquiry) => {
    const findings = tests.map((test) => test(enquiry));
    const ways = findings.map(({ ways }) => ways).reduce(combineWays);
    return join('all', context.source, { en: 'All of these must hold.', lv: 'Jāizpildās visam.' }, findings, ways, enquiry);
  };
};

/** One of the tests must hold. */
export const any: CompileKind<'any'> = (criteria, context) => {
  const tests = criteria.map(context.criterion);
  return (enquiry) => {
    const findings = tests.map((test) => test(enquiry));
    const ways = findings.flatMap(({ ways }) => ways);
    return join('any', context.source, { en: 'One of these must hold.', lv: 'Jāizpildās vienam no šiem.' }, findings, ways, enquiry);
  };
};
