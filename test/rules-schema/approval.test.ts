import { describe, expect, it } from 'vitest';
import { approvalNeeds } from '../../rules-schema/application/approval-needs.ts';
import { isPossible } from '../../rules-schema/application/transitions.ts';

describe('what an approval needs', () => {
  it('is forbidden by checks that refuse and lines that cannot be determined, and asks reasons for the rest', () => {
    const findings = [{ check: 'parties', severity: 'refuse' }, { check: 'marks', severity: 'return' }, { check: 'marks', severity: 'return' }, { check: 'late', severity: 'warn' }] as const;
    const lines = [{ item: 1, outcome: 'originating' }, { item: 2, outcome: 'not-originating' }, { item: 3, outcome: 'undetermined' }, { item: 4, outcome: 'not-determinable' }];
    expect(approvalNeeds(findings, lines)).toEqual({ forbiddingChecks: ['parties'], undeterminableItems: [4], itemsToJustify: [2, 3], checksToJustify: ['marks'] });
  });
});

describe('what may be done to an application', () => {
  it.each([
    ['claim', 'received', null, 1, true],
    ['claim', 'in-review', 1, 2, false],
    ['approve', 'in-review', 1, 1, true],
    ['approve', 'in-review', 1, 2, false],
    ['take-over', 'in-review', 1, 2, true],
    ['take-over', 'in-review', 1, 1, false],
    ['issue', 'approved', 1, 2, true],
    ['withdraw', 'refused', 1, 1, false],
  ] as const)('%s, %s, held by %s, asked by %s: %s', (transition, state, heldBy, person, possible) => {
    expect(isPossible(transition, { state, heldBy }, person)).toBe(possible);
  });
});
