import type { StatementState } from '../../rules-schema/timber/timber-statement.ts';
import type { Sentence } from '../../rules-schema/problem.ts';

/** How sentences call the states of a statement. */
export const statementStateWords: Readonly<Record<StatementState, Sentence>> = {
  'prepared': { en: 'prepared', lv: 'sagatavots' },
  'submitted': { en: 'submitted', lv: 'iesniegts' },
  'available': { en: 'available', lv: 'pieejams' },
  'rejected': { en: 'rejected', lv: 'noraidīts' },
  'withdrawn': { en: 'withdrawn', lv: 'atsaukts' },
  'archived': { en: 'archived', lv: 'arhivēts' },
};

/** Why something about timber statements may be refused. */
export const timberMessages = {
  'operator-on-file': { en: 'This company is already in the register of operators.', lv: 'Šis uzņēmums jau ir operatoru reģistrā.' },
  'operator-company-unknown': { en: 'There is no such company.', lv: 'Šāda uzņēmuma nav.' },
  'statement-wrong-state': { en: 'This is not possible: the statement is {stateEn}.', lv: 'Tas nav iespējams: paziņojums ir {stateLv}.' },
  'statement-term-over': { en: 'The 72 hours for amending or withdrawing ended on {until}.', lv: '72 stundas labošanai vai atsaukšanai beidzās {until}.' },
  'traces-not-configured': {
    en: 'No access to TRACES is set up. Hand the statement in by hand and enter its numbers here.',
    lv: 'Piekļuve TRACES nav iestatīta. Iesniedziet paziņojumu ar roku un ierakstiet numurus šeit.',
  },
  'traces-unreachable': { en: 'TRACES could not be reached: {why}. Nothing was changed; try again later.', lv: 'TRACES nav sasniedzama: {why}. Nekas nav mainīts; mēģiniet vēlāk.' },
  'traces-refused': { en: 'TRACES does not accept the statement: {why}', lv: 'TRACES paziņojumu nepieņem: {why}' },
  'traces-asked-too-soon': { en: 'TRACES is asked at most every thirty minutes; next at {next}.', lv: 'TRACES vaicā ne biežāk kā reizi trīsdesmit minūtēs; nākamreiz {next}.' },
} as const;
