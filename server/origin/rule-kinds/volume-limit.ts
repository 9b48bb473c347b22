import type { Verdict } from '../../../rules-schema/determination/determination.ts';
import type { Enquiry } from '../enquiry.ts';
import { FIRM_WAYS, offences, offendersIn, onlyWay, verdictOf } from '../finding.ts';
import { or } from '../kleene.ts';
import type { CompileKind } from './rule-kind.ts';

/** "Arrack may be used up to a limit of 5 % by volume" (headings 2207 and 2208): volumes are not on record, so a person attests. */
export const volumeLimit: CompileKind<'volumeLimit'> = (of, context) => {
  const selection = context.selection(of.of);
  const id = `volume-at-most-${of.percent}:${selection.words.en.replace(/[^a-z0-9]+/gi, '-')}`;
  const usedIn = (enquiry: Enquiry) => onlyWay(offences(enquiry, selection.includes));
  const verdictOn = (enquiry: Enquiry): Verdict => {
    const unused = verdictOf(usedIn(enquiry), enquiry);
    if (unused === 'yes') return 'yes';
    return or(unused, enquiry.ask(id, () => ({
      source: context.source,
      text: { en: `Is ${selection.words.en} at most ${of.percent} % by volume?`, lv: `Vai ${selection.words.lv} nepārsniedz ${of.percent} % no tilpuma?` },
    })));
  };
  return {
    ways: (enquiry) => FIRM_WAYS[verdictOn(enquiry)],
    step: (enquiry) => ({
      test: 'volumeLimit',
      source: context.source,
      result: verdictOn(enquiry),
      materials: offendersIn(usedIn(enquiry), enquiry),
      text: { en: `${selection.words.en} at most ${of.percent} % by volume.`, lv: `${selection.words.lv} nepārsniedz ${of.percent} % no tilpuma.` },
    }),
  };
};
