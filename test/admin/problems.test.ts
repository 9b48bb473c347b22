import { describe, expect, it } from 'vitest';
import { codeOf, refusalOf, sentenceOf } from '../../admin/server-door/problems.ts';

describe('a refusal from the server', () => {
  it('speaks in the words of its detail and keeps its code', () => {
    const refusal = refusalOf(409, { title: 'Conflict', detail: 'Somebody must remain.', code: 'last-administrator' }, 'x');
    expect(sentenceOf(refusal)).toBe('Somebody must remain.');
    expect(codeOf(refusal)).toBe('last-administrator');
    expect(refusal.status).toBe(409);
  });

  it('brings errors to the fields, nested as the form is, without the nulls that crash a form', () => {
    const errors = { email: 'taken', boxes: { consignee: null, gross: 'must be a number' }, items: [null, { code: 'unknown' }] };
    const refusal = refusalOf(422, { detail: 'Check the form.', errors }, 'x');
    expect(refusal.body.errors).toEqual({
      email: 'taken',
      boxes: { gross: 'must be a number' },
      items: { 1: { code: 'unknown' } },
    });
  });

  it('falls back on the status line when the answer is no problem document', () => {
    expect(sentenceOf(refusalOf(502, undefined, 'Bad Gateway'))).toBe('Bad Gateway');
  });

  it('that never came is said to be a failure to reach the server', () => {
    expect(sentenceOf(new TypeError('Failed to fetch'))).toBe('ra.notification.http_error');
  });
});
