import { describe, expect, it } from 'vitest';
import { formatCount, formatMoney, formatQuantity } from '../../admin/display/figures.ts';
import { formatDay, formatDistance, formatMoment } from '../../admin/display/moments.ts';

const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('figures in the reader’s locale', () => {
  it('print money as it is written in each language', () => {
    expect(plainSpaces(formatMoney({ amount: '12345.50', currency: 'EUR' }, 'lv'))).toBe('12 345,50 €');
    expect(formatMoney({ amount: '12345.50', currency: 'EUR' }, 'en')).toBe('€12,345.50');
  });

  it('keep every digit of an amount no floating-point number could hold', () => {
    expect(formatMoney({ amount: '9007199254740993.01', currency: 'EUR' }, 'en')).toBe('€9,007,199,254,740,993.01');
  });

  it('print masses with all their decimals', () => {
    expect(plainSpaces(formatQuantity('1234.5678', 'kg', 'lv'))).toBe('1234,5678 kg');
    expect(plainSpaces(formatQuantity('12345.5', 'kg', 'lv'))).toBe('12 345,5 kg');
    expect(plainSpaces(formatCount(1000000, 'en'))).toBe('1,000,000');
  });
});

describe('moments', () => {
  const now = Date.parse('2026-11-20T09:00:00.000Z');

  it('near now are said as a distance', () => {
    expect(formatDistance('2026-11-20T08:55:00.000Z', now, 'en')).toBe('5 minutes ago');
    expect(formatDistance('2026-11-20T08:55:00.000Z', now, 'lv')).toBe('pirms 5 minūtēm');
    expect(formatDistance('2026-11-20T11:00:00.000Z', now, 'lv')).toBe('pēc 2 stundām');
    expect(formatDistance('2026-11-19T09:00:00.000Z', now, 'en')).toBe('yesterday');
  });

  it('far from now are said as a date', () => {
    expect(formatDistance('2026-08-01T09:00:00.000Z', now, 'en')).toBe('1 Aug 2026');
  });

  it('are written out in the office’s time zone', () => {
    expect(formatMoment('2026-11-20T23:30:00.000Z', 'en')).toBe('21 Nov 2026, 01:30');
  });

  it('of a whole day are not moved by a time zone', () => {
    expect(formatDay('2008-05-01', 'en')).toBe('1 May 2008');
  });
});
