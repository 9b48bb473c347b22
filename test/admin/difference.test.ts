import { describe, expect, it } from 'vitest';
import { differenceBetween } from '../../admin/audit/difference.ts';

describe('the difference between two states of a record', () => {
  it('names each changed leaf by its path, with what it was and what it is', () => {
    const before = { name: 'SIA Paraugs', boxes: { consignee: 'Zagreb', gross: '12.5' } };
    const after = { name: 'SIA Paraugs', boxes: { consignee: 'Split', gross: '12.5' } };
    expect(differenceBetween(before, after)).toEqual([
      { path: 'boxes.consignee', kind: 'changed', before: 'Zagreb', after: 'Split' },
    ]);
  });

  it('shows what was added and what was removed', () => {
    expect(differenceBetween({ roles: ['reviewer'] }, { roles: ['reviewer', 'manager'], active: true })).toEqual([
      { path: 'roles', kind: 'changed', before: 'reviewer', after: 'reviewer, manager' },
      { path: 'active', kind: 'added', after: 'true' },
    ]);
    expect(differenceBetween({ note: 'x', kept: 1 }, { kept: 1 })).toEqual([{ path: 'note', kind: 'removed', before: 'x' }]);
  });

  it('treats a creation as all new and an erasure as all gone', () => {
    expect(differenceBetween(null, { a: 1 })).toEqual([{ path: 'a', kind: 'added', after: '1' }]);
    expect(differenceBetween({ a: 1 }, null)).toEqual([{ path: 'a', kind: 'removed', before: '1' }]);
  });

  it('takes a field that is null for one that is not there', () => {
    expect(differenceBetween({ lastSignedInAt: null }, { lastSignedInAt: '2026-11-20' })).toEqual([
      { path: 'lastSignedInAt', kind: 'added', after: '2026-11-20' },
    ]);
    expect(differenceBetween(null, { lastSignedInAt: null })).toEqual([]);
  });

  it('shows a list that was emptied', () => {
    expect(differenceBetween({ roles: ['a'] }, { roles: [] })).toEqual([
      { path: 'roles', kind: 'changed', before: 'a', after: '[]' },
    ]);
  });

  it('finds nothing between equal states', () => {
    expect(differenceBetween({ a: { b: [1, null] } }, { a: { b: [1, null] } })).toEqual([]);
  });
});
