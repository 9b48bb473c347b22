import type { Verdict } from '../../rules-schema/determination/determination.ts';
import { codeWithinAny } from '../../rules-schema/origin-rules/hs-code.ts';
import type { BothLanguages, GoodsClass, Selector } from '../../rules-schema/origin-rules/selector.ts';
import { nameOf } from './enquiry.ts';
import type { Enquiry } from './enquiry.ts';
import { and, not, or } from './kleene.ts';
import type { Material } from './shipment.ts';
import { toldOnce } from './told-once.ts';

/** A selector made ready: whether a material is meant, and how to say which materials are meant. */
export interface Selection {
  includes: (material: Material, enquiry: Enquiry) => Verdict;
  words: BothLanguages;
  /** Speaks of all the materials used, except perhaps some: a limit on its value is one of article 12(4). */
  ofAll?: true;
}

/** What a selector needs to be made ready: the table's named goods, and what its questions cite. */
export interface SelectionContext {
  classes: Readonly<Record<string, GoodsClass>>;
  source: BothLanguages;
}

/** How surely a code alone makes goods members of a class. */
export function membershipByCode(code: string, goods: GoodsClass): Verdict {
  const certain = codeWithinAny(code, goods.certain ?? []);
  if (certain === 'yes') return 'yes';
  if (certain === 'unknown') return 'unknown';
  return codeWithinAny(code, goods.possible ?? []) === 'no' ? 'no' : 'unknown';
}


/** Whether a material is goods of a class; where its code does not tell, a person attests it. @throws if the table names no such class */
export function classTest(classId: string, { classes, source }: SelectionContext): Selection['includes'] {
  const goods = goodsNamed(classId, classes);
  const byCode = toldOnce((code) => membershipByCode(code, goods));
  return (material, enquiry) => {
    const told = byCode(material.code);
    if (told !== 'unknown') return told;
    return enquiry.ask(`is:${classId}@${material.id}`, () => ({
      material: material.id,
      source,
      text: { en: `Is material ${nameOf(material)}: ${goods.en}?`, lv: `Vai materiāls ${nameOf(material)} ir: ${goods.lv}?` },
    }));
  };
}

/** Words for codes: "chapter 17", "headings 1507–1515". */
export function wordsOfCodes(codes: readonly string[]): BothLanguages {
  const spoken = codes.map((range) => {
    const digits = (range.split('-')[0] ?? '').length;
    const shown = range.replace('-', '–');
    if (digits === 2) return { en: `chapter ${shown.replace(/\b0/g, '')}`, lv: `${shown.replace(/\b0/g, '').replace('–', '.–')}. nodaļa` };
    return { en: `heading ${shown}`, lv: `pozīcija ${shown}` };
  });
  return { en: spoken.map(({ en }) => en).join(', '), lv: spoken.map(({ lv }) => lv).join(', ') };
}

function compileCodes(codes: readonly string[], { source }: SelectionContext): Selection {
  const question = `within:${codes.join('+')}`;
  const byCode = toldOnce((code) => codeWithinAny(code, codes));
  return {
    words: wordsOfCodes(codes),
    includes: (material, enquiry) => {
      const coverage = byCode(material.code);
      if (coverage !== 'unknown') return coverage;
      return enquiry.ask(`${question}@${material.id}`, () => ({
        material: material.id,
        source,
        text: { en: `Is material ${nameOf(material)} classified in ${wordsOfCodes(codes).en}?`, lv: `Vai materiāls ${nameOf(material)} ir klasificēts šeit: ${wordsOfCodes(codes).lv}?` },
      }));
    },
  };
}

function goodsNamed(classId: string, classes: SelectionContext['classes']): GoodsClass {
  const goods = classes[classId];
  if (goods === undefined) throw new Error(`The table names no class "${classId}"`);
  return goods;
}

function compileClass(classId: string, context: SelectionContext): Selection {
  const { en, lv } = goodsNamed(classId, context.classes);
  return { words: { en, lv }, includes: classTest(classId, context) };
}

function compileAnyOf(selectors: readonly Selector[], context: SelectionContext): Selection {
  const limbs = selectors.map((selector) => compileSelector(selector, context));
  return {
    words: { en: limbs.map(({ words }) => words.en).join('; '), lv: limbs.map(({ words }) => words.lv).join('; ') },
    includes: (material, enquiry) => {
      let verdict: Verdict = 'no';
      for (const limb of limbs) verdict = or(verdict, limb.includes(material, enquiry));
      return verdict;
    },
  };
}

function compileCore(selector: Selector, context: SelectionContext): Selection {
  if (selector.codes !== undefined) return compileCodes(selector.codes, context);
  if (selector.class !== undefined) return compileClass(selector.class, context);
  if (selector.anyOf !== undefined) return compileAnyOf(selector.anyOf, context);
  if (selector.sameHeading !== undefined) {
    return {
      words: { en: 'materials of the product’s own heading', lv: 'paša izstrādājuma pozīcijas materiāli' },
      includes: (material, { shipment }) => (material.heading === shipment.heading ? 'yes' : 'no'),
    };
  }
  return { words: { en: 'all materials', lv: 'visi materiāli' }, includes: () => 'yes', ofAll: true };
}

/** Makes a selector ready. @throws if it names a class the table does not have (the sense check refuses such a table first). */
export function compileSelector(selector: Selector, context: SelectionContext): Selection {
  const core = compileCore(selector, context);
  if (selector.except === undefined) return core;
  const except = compileSelector(selector.except, context);
  return {
    ...(core.ofAll && { ofAll: core.ofAll }),
    words: { en: `${core.words.en} (except ${except.words.en})`, lv: `${core.words.lv} (izņemot: ${except.words.lv})` },
    includes: (material, enquiry) => {
      const included = core.includes(material, enquiry);
      return included === 'no' ? 'no' : and(included, not(except.includes(material, enquiry)));
    },
  };
}
