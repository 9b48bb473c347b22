import type { Enquiry } from '../enquiry.ts';
import { FIRM_WAYS } from '../finding.ts';
import type { CompileKind } from './rule-kind.ts';

/** "The origin of the product in its original classification shall be retained" (waste pharmaceuticals, ex 3006). */
export const keepsOrigin: CompileKind<'keepsOrigin'> = (_, { source }) => {
  const verdictOn = (enquiry: Enquiry) => enquiry.ask('originated-in-original-classification', () => ({
    source,
    text: { en: 'Did the product originate in its original classification?', lv: 'Vai izstrādājums bija noteiktas izcelsmes tā sākotnējā klasifikācijā?' },
  }));
  return {
    ways: (enquiry) => FIRM_WAYS[verdictOn(enquiry)],
    step: (enquiry) => ({
      test: 'keepsOrigin', source, result: verdictOn(enquiry),
      text: { en: 'The product keeps the origin of its original classification.', lv: 'Izstrādājums saglabā izcelsmi tā sākotnējā klasifikācijā.' },
    }),
  };
};
