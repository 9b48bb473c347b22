import { describe, expect, it } from 'vitest';
import { obstacleTo, type VersionStep } from '../../rules-schema/rule-table-version/version-steps.ts';
import { permissionsOf } from '../../rules-schema/user/permissions.ts';

const maintainer = permissionsOf(['rule-maintainer']);
const both = permissionsOf(['rule-maintainer', 'approver']);
const mine = [{ kind: 'person', id: 2, name: 'Kārlis' }] as const;
const obstacle = (step: VersionStep, circumstances: Partial<Parameters<typeof obstacleTo>[1]>) =>
  obstacleTo(step, { state: 'draft', authors: [...mine], submitted: null, permissions: both, personId: 2, errors: 0, ...circumstances });

describe('what stands in the way of a step', () => {
  it('is nothing for a maintainer who submits a draft without errors', () => {
    expect(obstacle('submit', { permissions: maintainer })).toBeNull();
  });

  it('is an error in the document, but not for saving or withdrawing', () => {
    expect(obstacle('submit', { errors: 1 })).toBe('has-errors');
    expect(obstacle('save', { errors: 1 })).toBeNull();
    expect(obstacle('withdraw', { errors: 1 })).toBeNull();
  });

  it('is the role, before anything else', () => {
    expect(obstacle('approve', { state: 'submitted', permissions: maintainer })).toBe('not-permitted');
  });

  it('is one’s own hand in the work, whatever roles one holds', () => {
    expect(obstacle('approve', { state: 'submitted' })).toBe('own-work');
    expect(obstacle('approve', { state: 'submitted', personId: 3 })).toBeNull();
    expect(obstacle('publish', { state: 'approved' })).toBe('own-work');
    expect(obstacle('publish', { state: 'approved', personId: 3 })).toBeNull();
    expect(obstacle('publish', { state: 'approved', personId: 3, submitted: { kind: 'person', id: 3, name: 'Ilze', at: '2026-01-05T12:00:00.000Z' } })).toBe('own-work');
    expect(obstacle('approve', { state: 'submitted', personId: 3, submitted: { kind: 'person', id: 3, name: 'Ilze', at: '2026-01-05T12:00:00.000Z' } })).toBeNull();
  });

  it.each(['in-force', 'scheduled', 'superseded', 'rejected', 'withdrawn'] as const)('is the state of a version that is %s', (state) => {
    const steps: VersionStep[] = ['save', 'submit', 'request-changes', 'approve', 'reject', 'withdraw', 'publish'];
    expect(steps.map((step) => obstacle(step, { state }))).toEqual(steps.map(() => 'not-in-this-state'));
  });
});
