import type { RuleCase } from '../../rules-schema/origin-rules/rule-table.ts';
import type { BothLanguages } from '../../rules-schema/origin-rules/selector.ts';
import { sameDocument } from './compare-criteria.ts';

/** A case that one table has and the other has not, or has otherwise. No determination depends on it. */
export interface CaseChange {
  kind: 'added' | 'removed' | 'changed';
  id: string;
  pointer: string;
  sentence: BothLanguages;
}

const WORDS = {
  added: { en: 'added', lv: 'pievienots' },
  removed: { en: 'removed', lv: 'izņemts' },
  changed: { en: 'changed', lv: 'mainīts' },
} as const;

/** The cases by which two tables differ, known by their names. */
export function compareCases(before: readonly RuleCase[], after: readonly RuleCase[]): CaseChange[] {
  const change = (kind: CaseChange['kind'], { name }: RuleCase, index: number): CaseChange => ({
    kind, id: name, pointer: `/cases/${index}`, sentence: { en: `Case “${name}”: ${WORDS[kind].en}`, lv: `Gadījums “${name}”: ${WORDS[kind].lv}` },
  });
  const removed = before.flatMap((was, index) => (after.some(({ name }) => name === was.name) ? [] : [change('removed', was, index)]));
  const others = after.flatMap((is, index) => {
    const was = before.find(({ name }) => name === is.name);
    if (was === undefined) return [change('added', is, index)];
    return sameDocument(was, is) ? [] : [change('changed', is, index)];
  });
  return [...removed, ...others];
}
