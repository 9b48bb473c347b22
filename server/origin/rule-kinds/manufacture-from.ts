import { and, not, or } from '../kleene.ts';
import type { Enquiry } from '../enquiry.ts';
import { offences, offendersIn, onlyWay, verdictOf } from '../finding.ts';
import type { Way } from '../finding.ts';
import type { TraceStep, Verdict } from '../../../rules-schema/determination/determination.ts';
import type { Material } from '../shipment.ts';
import { compileAllowance } from './allowance.ts';
import type { CompileKind } from './rule-kind.ts';
import { compileStages } from './stages.ts';
import { isTextile, wayByNotes } from './textile-notes.ts';

/**
 * "Manufacture from …": the list names the stage the non-originating materials may be at (notes 3.2, 3.4, 3.5).
 * In products of chapters 50 to 63, materials of other chapters may be used freely (note 6.2).
 */
export const manufactureFrom: CompileKind<'manufactureFrom'> = (of, context) => {
  const stages = compileStages(of, context);
  const allowances = (of.allowances ?? []).map((allowance) => compileAllowance(allowance, context));
  const forbids = (material: Material, enquiry: Enquiry): Verdict => {
    if (isTextile(enquiry.shipment.code) && !isTextile(material.code)) return 'no';
    const allowed = allowances.reduce<Verdict>((verdict, allowance) => or(verdict, allowance.includes(material, enquiry)), 'no');
    return allowed === 'yes' ? 'no' : and(not(allowed), not(stages.permits(material, enquiry)));
  };
  const waysOf = (enquiry: Enquiry): readonly Way[] => {
    const firm = allowances.reduce<Verdict>((verdict, allowance) => and(verdict, allowance.verdict(enquiry)), 'yes');
    const ways = onlyWay(offences(enquiry, forbids), firm);
    const byNotes = wayByNotes(ways[0]!, of.notes, enquiry);
    return byNotes === null ? ways : [...ways, byNotes];
  };
  const step = (enquiry: Enquiry): TraceStep => {
    const ways = waysOf(enquiry);
    const words = (language: 'en' | 'lv') => `${stages.from.words[language]}${allowances.map((allowance) => allowance.words[language]).join('')}`;
    const notes = of.notes === undefined ? '' : ` (${of.notes.map((note) => `${note}.`).join(', ')})`;
    return {
      test: 'manufactureFrom',
      source: context.source,
      result: verdictOf(ways, enquiry),
      materials: offendersIn(ways, enquiry),
      text: { en: `Manufacture from: ${words('en')}${of.notes ? `; introductory note ${of.notes.join(' and ')}` : ''}.`, lv: `Ražošana no: ${words('lv')}${notes && `; ievada piezīme${notes}`}.` },
    };
  };
  return { ways: waysOf, step };
};
