import { FIRM_WAYS } from '../finding.ts';
import type { CompileKind } from './rule-kind.ts';

/** A judgement only a person can make, asked whatever the materials (Cabinet Regulation 736, point 6.2). */
export const attested: CompileKind<'attested'> = ({ fact }, context) => (enquiry) => {
  const verdict = enquiry.ask({ id: `fact:${fact.id}`, source: context.source, text: { en: `${fact.en}?`, lv: `${fact.lv}?` } });
  return {
    ways: FIRM_WAYS[verdict],
    step: () => ({ test: 'attested', source: context.source, result: verdict, text: { en: `${fact.en}.`, lv: `${fact.lv}.` } }),
  };
};
