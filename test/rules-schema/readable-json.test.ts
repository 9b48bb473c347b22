import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readableJson } from '../../rules-schema/readable-json.ts';

it('parses back to the same value', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    expect(JSON.stringify(JSON.parse(readableJson(value)))).toBe(JSON.stringify(value));
  }));
});

it('keeps what fits on one line', () => {
  expect(readableJson({ all: [{ changeOfHeading: {} }, { valueLimit: { percent: 30, of: { codes: ['17'] } } }] }))
    .toBe('{ "all": [{ "changeOfHeading": {} }, { "valueLimit": { "percent": 30, "of": { "codes": ["17"] } } }] }\n');
});

it('breaks what does not fit, field by field', () => {
  const long = 'x'.repeat(100);
  expect(readableJson({ id: '1704', text: long })).toBe(`{\n  "id": "1704",\n  "text": "${long}"\n}\n`);
});
