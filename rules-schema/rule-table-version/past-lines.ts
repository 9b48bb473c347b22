import type { Sentence } from '../problem.ts';

/** How much rests on an entry or on the goods of some headings: what past decisions say, in words. */
export function pastLinesWords(lines: number, about: 'entry' | 'goods'): Sentence {
  const one = lines % 10 === 1 && lines % 100 !== 11;
  if (about === 'entry') {
    return lines === 0
      ? { en: 'It has decided no past line.', lv: 'Tas nav izšķīris nevienu agrāku preču rindu.' }
      : { en: `It decided ${lines} past ${lines === 1 ? 'line' : 'lines'}.`, lv: `Tas izšķīris ${lines} ${one ? 'agrāku preču rindu' : 'agrākas preču rindas'}.` };
  }
  return lines === 0
    ? { en: 'No past line had such goods.', lv: 'Šādu preču nav bijis nevienā agrākā rindā.' }
    : { en: `${lines} past ${lines === 1 ? 'line' : 'lines'} had such goods.`, lv: `Šādas preces bijušas ${lines} ${one ? 'agrākā rindā' : 'agrākās rindās'}.` };
}

export const pastLinesSchema = {
  type: 'object',
  title: 'Past lines by entry',
  required: ['total', 'entries'],
  additionalProperties: false,
  properties: {
    total: { type: 'integer', minimum: 0, title: 'Past lines decided by any entry of the agreement’s list' },
    entries: { type: 'object', additionalProperties: { type: 'integer' }, title: 'Past lines by entry id', description: 'Entries that decided none are left out.' },
  },
} as const;
