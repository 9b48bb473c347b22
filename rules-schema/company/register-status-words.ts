import type { Sentence } from '../problem.ts';
import type { RegisterStatus } from './company.ts';

/** The state of a register entry in a file. */
export const registerStatusWords: Readonly<Record<RegisterStatus, Sentence>> = {
  active: { en: 'active', lv: 'aktīvs' },
  deactivated: { en: 'deactivated', lv: 'deaktivizēts' },
};
