import { FIRM_WAYS, idsOf, offences, verdictOf } from '../finding.ts';
import { or } from '../kleene.ts';
import type { CompileKind } from './rule-kind.ts';

/** "Arrack may be used up to a limit of 5 % by volume" (headings 2207 and 2208): volumes are not on record, so a person attests. */
export const volumeLimit: CompileKind<'volumeLimit'> = (of, context) => {
  const selection = context.selection(of.of);
  return (enquiry) => {
    const used = offences(enquiry, (index) => selection.includes(enquiry.shipment.materials[index]!, enquiry));
    const unused = verdictOf([used], enquiry);
    const attested = unused === 'yes' ? 'yes' : enquiry.ask({
      id: `volume-at-most-${of.percent}:${selection.words.en.replace(/[^a-z0-9]+/gi, '-')}`,
      source: context.source,
      text: { en: `Is ${selection.words.en} at most ${of.percent} % by volume?`, lv: `Vai ${selection.words.lv} nepārsniedz ${of.percent} % no tilpuma?` },
    });
    const verdict = or(unused, attested);
    return {
      ways: FIRM_WAYS[verdict],
      step: () => ({
        test: 'volumeLimit',
        source: context.source,
        result: verdict,
        materials: idsOf([...used.offending, ...used.possiblyOffending], enquiry),
        text: { en: `${selection.words.en} at most ${of.percent} % by volume.`, lv: `${selection.words.lv} nepārsniedz ${of.percent} % no tilpuma.` },
      }),
    };
  };
};
