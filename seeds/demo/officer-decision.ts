import type { HumanOutcome } from '../../rules-schema/decision/decision.ts';
import type { Determination, TraceStep } from '../../rules-schema/determination/determination.ts';
import type { Chance } from './chance.ts';

/** What an officer of the demo office made of a line. */
export interface OfficerDecision {
  humanOutcome: HumanOutcome;
  humanReason: string | null;
}

const approve = (humanReason: string | null): OfficerDecision => ({ humanOutcome: 'approved', humanReason });
const refuse = (humanReason: string): OfficerDecision => ({ humanOutcome: 'refused', humanReason });

const WORDS_FOR: Readonly<Partial<Record<TraceStep['test'], string>>> = {
  valueLimit: 'Nenoteiktas izcelsmes materiālu vērtība pārsniedz pieļaujamo robežu',
  changeOfHeading: 'Nav izpildīta pozīcijas maiņa',
  whollyObtained: 'Izmantoti materiāli, kas nav pilnībā iegūti',
  mustOriginate: 'Izmantoti materiāli bez noteiktas izcelsmes',
  minimumOriginating: 'Noteiktas izcelsmes materiālu ir par maz',
  anyHeading: 'Izmantots materiāls, ko saraksts nepieļauj',
  process: 'Nav veikta sarakstā prasītā apstrāde',
  insufficientOperations: 'Veiktas tikai nepietiekamas darbības (7. pants)',
};

const NOT_PROVEN = 'Izcelsme nav pierādīta: trūkst ziņu par materiāliem';

/** Reasons for refusing goods the engine finds originating, and how often each is met. */
const REFUSED_ANYWAY = [
  ['Piegādātāja deklarācijai beidzies derīgums', 5],
  ['Rēķina un materiālu saraksta dati nesakrīt', 4],
  ['Tieša transportēšana nav pierādīta', 3],
  ['Kalkulācija nav ticama, pārbaude uz vietas', 2],
] as const;

const APPROVED_ANYWAY = [
  ['Ražotājs iesniedza labotu kalkulāciju', 4],
  ['Pieņemta ražotāja ilgtermiņa deklarācija', 3],
  ['Robeža pārsniegta tikai noapaļošanas dēļ', 2],
] as const;

const ATTESTED_BY_WORD = 'Pieņemts, pamatojoties uz ražotāja rakstisku apliecinājumu';

/** The first legal test, depth first, that was not met and has words of its own. */
function failing(steps: readonly TraceStep[]): string | undefined {
  for (const { result, steps: inner = [], test } of steps) {
    if (result !== 'no') continue;
    const words = failing(inner) ?? WORDS_FOR[test];
    if (words !== undefined) return words;
  }
  return undefined;
}

/** Decides as an officer would who differs from the engine `differs` times in a hundred. */
export function decideAsOfficer({ outcome, trace }: Determination, differs: number, chance: Chance): OfficerDecision {
  const otherwise = chance.percent(differs);
  switch (outcome) {
    case 'originating': return otherwise ? refuse(chance.weighted(REFUSED_ANYWAY)) : approve(null);
    case 'not-originating': return otherwise ? approve(chance.weighted(APPROVED_ANYWAY)) : refuse(failing(trace) ?? 'Noteikta izcelsme nav iegūta');
    case 'undetermined': return otherwise ? approve(ATTESTED_BY_WORD) : refuse(NOT_PROVEN);
  }
}
