import type { Figures, Question, Verdict } from '../../../rules-schema/determination/determination.ts';
import type { CriterionOf } from '../../../rules-schema/origin-rules/criterion.ts';
import type { BothLanguages } from '../../../rules-schema/origin-rules/selector.ts';
import type { Enquiry } from '../enquiry.ts';
import { amountOf, comparePercent, kilogramsOf, percentOf, readablePercent } from '../exact.ts';
import { FIRM_WAYS } from '../finding.ts';
import { and, between, not } from '../kleene.ts';
import type { Selection } from '../selectors.ts';
import type { CompileContext, CompileKind } from './rule-kind.ts';

type Parameters = CriterionOf['minimumOriginating'];

interface Measured {
  verdict: Verdict;
  figures?: Figures;
}

interface Shares {
  leastOriginating: number;
  mostOriginating: number;
  leastOther: number;
  mostOther: number;
}

/** What the originating and the other materials of the selection may amount to, in minor units or milligrams. */
function sharesOf(selection: Selection, enquiry: Enquiry, measure: (index: number) => number): Shares {
  const shares: Shares = { leastOriginating: 0, mostOriginating: 0, leastOther: 0, mostOther: 0 };
  enquiry.shipment.materials.forEach((material, index) => {
    const included = selection.includes(material, enquiry);
    if (included === 'no') return;
    const originates = not(enquiry.nonOriginating[index] ?? 'unknown');
    const amount = measure(index);
    if (and(included, originates) === 'yes') shares.leastOriginating += amount;
    if (originates !== 'no') shares.mostOriginating += amount;
    if (and(included, not(originates)) === 'yes') shares.leastOther += amount;
    if (originates !== 'yes') shares.mostOther += amount;
  });
  return shares;
}

function reaches(part: number, whole: number, { percent, moreThan }: Parameters): boolean {
  return comparePercent(part, whole, percent) >= (moreThan ? 1 : 0);
}

function byValue(selection: Selection, of: Parameters, enquiry: Enquiry): Measured {
  const { exWorksPrice, currency, materials } = enquiry.shipment;
  const { leastOriginating, mostOriginating } = sharesOf(selection, enquiry, (index) => materials[index]!.value);
  const limit = percentOf(exWorksPrice, of.percent);
  return {
    verdict: between(reaches(leastOriginating, exWorksPrice, of), reaches(mostOriginating, exWorksPrice, of)),
    figures: {
      kind: 'money', unit: currency, percent: of.percent, measured: amountOf(leastOriginating), limit: amountOf(limit),
      margin: amountOf(leastOriginating - limit), measuredPercent: readablePercent(leastOriginating, exWorksPrice),
    },
  };
}

function byWeight(selection: Selection, of: Parameters, enquiry: Enquiry, question: Question): Measured {
  const { materials } = enquiry.shipment;
  const concerned = materials.filter((material) => selection.includes(material, enquiry) !== 'no');
  if (concerned.every(({ index }) => enquiry.nonOriginating[index] === 'yes')) return { verdict: 'no' };
  if (concerned.every(({ index }) => enquiry.nonOriginating[index] === 'no')) return { verdict: 'yes' };
  if (concerned.some(({ weight }) => weight === null)) return { verdict: enquiry.ask(question.id, () => question) };
  const shares = sharesOf(selection, enquiry, (index) => materials[index]!.weight ?? 0);
  const worst = shares.leastOriginating + shares.mostOther;
  const best = shares.mostOriginating + shares.leastOther;
  const limit = percentOf(worst, of.percent);
  return {
    verdict: between(reaches(shares.leastOriginating, worst, of), reaches(shares.mostOriginating, best, of)),
    figures: {
      kind: 'mass', unit: 'kg', percent: of.percent, measured: kilogramsOf(shares.leastOriginating), limit: kilogramsOf(limit),
      margin: kilogramsOf(shares.leastOriginating - limit), measuredPercent: readablePercent(shares.leastOriginating, worst),
    },
  };
}

function weightQuestion(selection: Selection, of: Parameters, source: BothLanguages): Question {
  return {
    id: `originating-by-weight-at-least-${of.percent}:${selection.words.en.replace(/[^a-z0-9]+/gi, '-')}`,
    source,
    text: {
      en: `Some masses are missing: are ${of.moreThan ? 'more than' : 'at least'} ${of.percent} % by weight of the ${selection.words.en} originating?`,
      lv: `Trūkst masas datu: vai ${of.moreThan ? 'vairāk nekā' : 'vismaz'} ${of.percent} % no svara (${selection.words.lv}) ir noteiktas izcelsmes?`,
    },
  };
}

/**
 * "At least 70 % by weight of the unmanufactured tobacco used is originating" (2402, ex 2403); "the value of all the
 * originating nuts … exceeds 60 % of the ex-works price" (ex 2008). Measures originating materials, so no tolerance heals it;
 * where no such material is used at all, the share is not reached.
 */
export const minimumOriginating: CompileKind<'minimumOriginating'> = (of, context: CompileContext) => {
  const selection = context.selection(of.of);
  const question = weightQuestion(selection, of, context.source);
  const measure = (enquiry: Enquiry): Measured => (of.by === 'value' ? byValue(selection, of, enquiry) : byWeight(selection, of, enquiry, question));
  return {
    ways: (enquiry) => FIRM_WAYS[measure(enquiry).verdict],
    step: (enquiry) => {
      const { verdict, figures } = measure(enquiry);
      return {
        test: 'minimumOriginating',
        source: context.source,
        result: verdict,
        ...(figures && { figures }),
        text: {
          en: `Originating materials (${selection.words.en}) ${of.moreThan ? 'exceed' : 'reach'} ${of.percent} % ${of.by === 'value' ? 'of the ex-works price' : 'by weight of all such materials'}.`,
          lv: `Noteiktas izcelsmes materiāli (${selection.words.lv}) ${of.moreThan ? 'pārsniedz' : 'sasniedz'} ${of.percent} % ${of.by === 'value' ? 'no ražotāja cenas' : 'no visu šādu materiālu svara'}.`,
        },
      };
    },
  };
};
