import { expect, it } from 'vitest';
import { payloadSchemas } from '../../rules-schema/application/payload.ts';
import { textFaults } from '../../rules-schema/text-faults.ts';
import { certificateOfOrigin, eur1 } from '../applications/forms.ts';

const schema = {
  type: 'object',
  properties: {
    name: { type: 'string', maxLength: 300 },
    letter: { type: 'string', maxLength: 4000 },
    list: { type: 'array', items: { type: 'object', properties: { place: { type: 'string', maxLength: 100 } } } },
    anything: { type: 'object' },
  },
} as const;

const told = (value: unknown): string[] => textFaults(value, schema).map(({ pointer, code }) => `${code} ${pointer}`);

it.each([0x00, 0x01, 0x08, 0x0b, 0x0c, 0x0e, 0x1b, 0x1f, 0x7f, 0x85])('refuses the control character U+%s wherever it stands', (code) => {
  const sign = String.fromCodePoint(code);
  expect(told({ name: `a${sign}`, letter: `${sign}b`, list: [{}, { place: sign }], anything: { deep: [sign] } })).toEqual([
    'text-not-storable /name', 'text-not-storable /letter', 'text-not-storable /list/1/place', 'text-not-storable /anything/deep/0',
  ]);
});

it('refuses half a surrogate pair, and leaves whole ones', () => {
  expect(told({ name: '\ud83d', letter: '\udc36 x', anything: { a: '🐶' } })).toEqual(['text-not-storable /name', 'text-not-storable /letter']);
});

it('refuses line breaks and tabs in a field of one line, and leaves them in a longer text', () => {
  expect(told({ name: 'a\nb', letter: 'a\r\n\tb', list: [{ place: 'a\tb' }], anything: { a: 'b\nc' } })).toEqual(['text-not-one-line /name', 'text-not-one-line /list/0/place']);
});

it('refuses such a character in the name of a field, at what holds the field', () => {
  expect(told({ anything: { 'a\u0000': 1 } })).toEqual(['text-not-storable /anything']);
});

it('tells no more faults than anybody reads', () => {
  expect(textFaults({ anything: Array.from({ length: 5000 }, () => '\u0001') }, schema)).toHaveLength(200);
});

it('finds nothing in forms that are in order', () => {
  expect(textFaults(eur1(), payloadSchemas['eur1'])).toEqual([]);
  expect(textFaults({ ...certificateOfOrigin(), circumstances: 'viens\ndivi\ttrīs' }, payloadSchemas['certificate-of-origin'])).toEqual([]);
});
