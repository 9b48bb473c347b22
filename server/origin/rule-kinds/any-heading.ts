import { and, not, or } from '../kleene.ts';
import { idsOf, offences, verdictOf } from '../finding.ts';
import { compileAllowance } from './allowance.ts';
import type { CompileKind } from './rule-kind.ts';

/**
 * "Manufacture from materials of any heading", with the exceptions named. Where the rule says "including other
 * materials of heading …", materials of the product's own description may not be used (introductory note 3.3).
 */
export const anyHeading: CompileKind<'anyHeading'> = (of, context) => {
  const except = of.except && context.selection(of.except);
  const allowance = of.allowance && compileAllowance(of.allowance, context);
  return (enquiry) => {
    const { materials, heading } = enquiry.shipment;
    const way = offences(enquiry, (index) => {
      const material = materials[index]!;
      const own = of.includingOthersOfHeading && material.heading === heading ? context.ownDescription.includes(material, enquiry) : 'no';
      const forbidden = own === 'yes' ? own : or(own, except?.includes(material, enquiry) ?? 'no');
      return forbidden === 'no' ? 'no' : and(forbidden, not(allowance?.includes(material, enquiry) ?? 'no'));
    });
    const ways = [{ ...way, firm: allowance?.verdict(enquiry) ?? 'yes' }] as const;
    return {
      ways,
      step: () => ({
        test: 'anyHeading',
        source: context.source,
        result: verdictOf(ways, enquiry),
        materials: idsOf([...way.offending, ...way.possiblyOffending], enquiry),
        ...(allowance && { figures: allowance.figures(enquiry) }),
        text: {
          en: `Materials of any heading${of.includingOthersOfHeading ? `, including other materials of heading ${heading} (not of the product’s own description, note 3.3)` : ''}${except ? `, except ${except.words.en}` : ''}${allowance?.words.en ?? ''}.`,
          lv: `Jebkuras pozīcijas materiāli${of.includingOthersOfHeading ? `, ieskaitot citus pozīcijas ${heading} materiālus (ne ar izstrādājuma aprakstu, 3.3. piezīme)` : ''}${except ? `, izņemot: ${except.words.lv}` : ''}${allowance?.words.lv ?? ''}.`,
        },
      }),
    };
  };
};
