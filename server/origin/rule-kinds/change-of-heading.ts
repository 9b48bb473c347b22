import { and, not, or } from '../kleene.ts';
import type { Finding } from '../finding.ts';
import { idsOf, offences, verdictOf } from '../finding.ts';
import { compileAllowance } from './allowance.ts';
import type { CompileKind } from './rule-kind.ts';

/**
 * "Manufacture from materials of any heading, except that of the product": no non-originating material shares the
 * product's heading (Protocol 4, article 1(j); introductory note 3).
 */
export const changeOfHeading: CompileKind<'changeOfHeading'> = (of, context) => {
  const except = of.except && context.selection(of.except);
  const permit = of.permit && context.selection(of.permit);
  const allowance = of.allowance && compileAllowance(of.allowance, context);
  return (enquiry): Finding => {
    const { materials, heading } = enquiry.shipment;
    const way = offences(enquiry, (index) => {
      const material = materials[index]!;
      const shares = or(material.heading === heading ? 'yes' : 'no', except?.includes(material, enquiry) ?? 'no');
      if (shares === 'no') return 'no';
      const spared = or(permit?.includes(material, enquiry) ?? 'no', allowance?.includes(material, enquiry) ?? 'no');
      return and(shares, not(spared));
    });
    const ways = [{ ...way, firm: allowance?.verdict(enquiry) ?? 'yes' }] as const;
    return {
      ways,
      step: () => ({
        test: 'changeOfHeading',
        source: context.source,
        result: verdictOf(ways, enquiry),
        materials: idsOf([...way.offending, ...way.possiblyOffending], enquiry),
        ...(allowance && { figures: allowance.figures(enquiry) }),
        text: {
          en: `Change of heading: no non-originating material of heading ${heading}${except ? `, nor ${except.words.en}` : ''}${permit ? `; ${permit.words.en} may be used` : ''}${allowance?.words.en ?? ''}.`,
          lv: `Pozīcijas maiņa: neviens nenoteiktas izcelsmes materiāls nav pozīcijā ${heading}${except ? ` un nav: ${except.words.lv}` : ''}${permit ? `; drīkst izmantot: ${permit.words.lv}` : ''}${allowance?.words.lv ?? ''}.`,
        },
      }),
    };
  };
};
