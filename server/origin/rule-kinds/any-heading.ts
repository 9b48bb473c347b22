import type { Verdict } from '../../../rules-schema/determination/determination.ts';
import type { Enquiry } from '../enquiry.ts';
import { offences, offendersIn, onlyWay, verdictOf } from '../finding.ts';
import { and, not, or } from '../kleene.ts';
import type { Material } from '../shipment.ts';
import { compileAllowance } from './allowance.ts';
import type { CompileKind } from './rule-kind.ts';

/**
 * "Manufacture from materials of any heading", with the exceptions named. Where the rule says "including other
 * materials of heading …", materials of the product's own description may not be used (introductory note 3.3).
 */
export const anyHeading: CompileKind<'anyHeading'> = (of, context) => {
  const except = of.except && context.selection(of.except);
  const allowance = of.allowance && compileAllowance(of.allowance, context);
  const forbids = (material: Material, enquiry: Enquiry): Verdict => {
    const own = of.includingOthersOfHeading && material.heading === enquiry.shipment.heading ? context.ownDescription.includes(material, enquiry) : 'no';
    const forbidden = own === 'yes' ? own : or(own, except?.includes(material, enquiry) ?? 'no');
    return forbidden === 'no' ? 'no' : and(forbidden, not(allowance?.includes(material, enquiry) ?? 'no'));
  };
  const waysOf = (enquiry: Enquiry) => onlyWay(offences(enquiry, forbids), allowance?.verdict(enquiry));
  return {
    ways: waysOf,
    step: (enquiry) => {
      const { heading } = enquiry.shipment;
      const ways = waysOf(enquiry);
      return {
        test: 'anyHeading',
        source: context.source,
        result: verdictOf(ways, enquiry),
        materials: offendersIn(ways, enquiry),
        ...(allowance && { figures: allowance.figures(enquiry) }),
        text: {
          en: `Materials of any heading${of.includingOthersOfHeading ? `, including other materials of heading ${heading} (not of the product’s own description, note 3.3)` : ''}${except ? `, except ${except.words.en}` : ''}${allowance?.words.en ?? ''}.`,
          lv: `Jebkuras pozīcijas materiāli${of.includingOthersOfHeading ? `, ieskaitot citus pozīcijas ${heading} materiālus (ne ar izstrādājuma aprakstu, 3.3. piezīme)` : ''}${except ? `, izņemot: ${except.words.lv}` : ''}${allowance?.words.lv ?? ''}.`,
        },
      };
    },
  };
};
