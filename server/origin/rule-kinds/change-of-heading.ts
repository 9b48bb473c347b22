import type { Verdict } from '../../../rules-schema/determination/determination.ts';
import type { Enquiry } from '../enquiry.ts';
import { offences, offendersIn, onlyWay, verdictOf } from '../finding.ts';
import { and, not, or } from '../kleene.ts';
import type { Material } from '../shipment.ts';
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
  const forbids = (material: Material, enquiry: Enquiry): Verdict => {
    const shares = or(material.heading === enquiry.shipment.heading ? 'yes' : 'no', except?.includes(material, enquiry) ?? 'no');
    if (shares === 'no') return 'no';
    return and(shares, not(or(permit?.includes(material, enquiry) ?? 'no', allowance?.includes(material, enquiry) ?? 'no')));
  };
  const waysOf = (enquiry: Enquiry) => onlyWay(offences(enquiry, forbids), allowance?.verdict(enquiry));
  return {
    ways: waysOf,
    step: (enquiry) => {
      const { heading } = enquiry.shipment;
      const ways = waysOf(enquiry);
      return {
        test: 'changeOfHeading',
        source: context.source,
        result: verdictOf(ways, enquiry),
        materials: offendersIn(ways, enquiry),
        ...(allowance && { figures: allowance.figures(enquiry) }),
        text: {
          en: `Change of heading: no non-originating material of heading ${heading}${except ? `, nor ${except.words.en}` : ''}${permit ? `; ${permit.words.en} may be used` : ''}${allowance?.words.en ?? ''}.`,
          lv: `Pozīcijas maiņa: neviens nenoteiktas izcelsmes materiāls nav pozīcijā ${heading}${except ? ` un nav: ${except.words.lv}` : ''}${permit ? `; drīkst izmantot: ${permit.words.lv}` : ''}${allowance?.words.lv ?? ''}.`,
        },
      };
    },
  };
};
