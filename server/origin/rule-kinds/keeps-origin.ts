import { FIRM_WAYS } from '../finding.ts';
import type { CompileKind } from './rule-kind.ts';

/** "The origin of the product in its original classification shall be retained" (waste pharmaceuticals, ex 3006). */
export const keepsOrigin: CompileKind<'keepsOrigin'> = (_, context) => (enquiry) => {
  const verdict = enquiry.ask({
    id: 'originated-in-original-classification',
    source: context.source,
    text: { en: 'Did the product originate in its original classification?', lv: 'Vai izstrādājums bija noteiktas izcelsmes tā sākotnējā klasifikācijā?' },
  });
  return {
    ways: FIRM_WAYS[verdict],
    step: () => ({
      test: 'keepsOrigin', source: context.source, result: verdict,
      text: { en: 'The product keeps the origin of its original classification.', lv: 'Izstrādājums saglabā izcelsmi tā sākotnējā klasifikācijā.' },
    }),
  };
};
