import type { Outcome } from '../../rules-schema/determination/determination.ts';
import type { Sentence } from '../../rules-schema/problem.ts';

/** Why a past decision cannot be compared, in words and as a code. */
export interface Reason {
  code: string;
  message: Sentence;
}

const OUTCOMES_LV: Readonly<Record<Outcome, string>> = { originating: 'noteikta izcelsme', 'not-originating': 'nav noteiktas izcelsmes', undetermined: 'neizšķirts' };

export const notKept: Reason = {
  code: 'version-not-kept',
  message: {
    en: 'The version it was decided under is not kept here with the same content.',
    lv: 'Versija, pēc kuras tika lemts, šeit ar to pašu saturu nav saglabāta.',
  },
};

/** The engine finds something else today than it found then. */
export const notReproduced = (found: Outcome, stored: Outcome): Reason => ({
  code: 'not-reproduced',
  message: {
    en: `Under its own version the engine finds ${found} today, but ${stored} is on record.`,
    lv: `Pēc paša versijas dzinējs šodien konstatē “${OUTCOMES_LV[found]}”, bet reģistrā ir “${OUTCOMES_LV[stored]}”.`,
  },
});

/** Its facts can no longer be read under its own version. */
export function unreadable([first]: readonly Reason[]): Reason {
  return first ?? {
    code: 'not-covered',
    message: { en: 'Its own version has no entry for these goods.', lv: 'Tā versijā šīm precēm nav ieraksta.' },
  };
}
