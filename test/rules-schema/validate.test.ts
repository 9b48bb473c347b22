import { describe, expect, it } from 'vitest';
import { fieldErrors, pointerSteps, pointerTo } from '../../rules-schema/problem.ts';
import { validator } from '../../rules-schema/validate.ts';

/** Every problem of a document as `pointer code: sentence`. */
function said(schema: object, document: unknown, language: 'en' | 'lv' = 'en'): string[] {
  const checked = validator<unknown>(schema)(document);
  return checked.ok ? [] : checked.problems.map(({ pointer, code, message }) => `${pointer} ${code}: ${message[language]}`);
}

const box = (schema: object): object => ({ type: 'object', properties: { x: schema } });

describe('a document that has the shape', () => {
  it('is given back as it is, nothing coerced and nothing filled in', () => {
    const document = { x: 'text' };
    const checked = validator<{ x: string }>(box({ type: 'string', default: 'y' }))(document);
    expect(checked).toEqual({ ok: true, value: document });
    expect(said(box({ type: 'integer' }), { x: '5' })).toEqual(['/x type: Enter a whole number.']);
  });
});

describe('what is wrong is said so that anyone knows what to do', () => {
  it.each<[string, object, unknown, string, string]>([
    ['pattern', { type: 'string', pattern: '^\\d{4}$', examples: ['1704'] }, 'abc',
      'This is not written as expected. Write it like “1704”.', 'Pieraksts nav pareizs. Rakstiet, piemēram, šādi: “1704”.'],
    ['enum', { enum: ['HR', 'EU'] }, 'LV', 'Choose one of these: “HR”, “EU”.', 'Izvēlieties vienu no šiem: “HR”, “EU”.'],
    ['const', { const: true }, false, 'Only true is possible here.', 'Šeit iespējams tikai true.'],
    ['minLength', { type: 'string', minLength: 1 }, '', 'Fill this in; it must not be empty.', 'Aizpildiet šo lauku; tas nedrīkst būt tukšs.'],
    ['maxLength', { type: 'string', maxLength: 21 }, 'x'.repeat(22), 'Shorten this to at most 21 characters.', 'Saīsiniet līdz 21 rakstzīmei.'],
    ['maximum', { type: 'number', maximum: 100 }, 101, 'Enter a number that is at most 100.', 'Ievadiet skaitli: ne vairāk kā 100.'],
    ['exclusiveMinimum', { type: 'number', exclusiveMinimum: 0 }, 0, 'Enter a number that is more than 0.', 'Ievadiet skaitli: lielāku par 0.'],
    ['minItems', { type: 'array', minItems: 2, items: {} }, [1], 'Add entries: at least 2 needed.', 'Papildiniet sarakstu: vajag vismaz 2 ierakstus.'],
    ['uniqueItems', { type: 'array', uniqueItems: true, items: {} }, ['a', 'a'],
      'Entries 1 and 2 are the same; remove one of them.', '1. un 2. ieraksts ir vienādi; izņemiet vienu no tiem.'],
    ['format', { type: 'string', format: 'date' }, '20.11.2026',
      'Enter a date as year-month-day, such as 2026-11-20.', 'Ievadiet datumu kā gads-mēnesis-diena, piemēram, 2026-11-20.'],
    ['type', { type: ['string', 'null'] }, 5, 'Enter text or nothing (null).', 'Ievadiet tekstu vai tukšu vērtību (null).'],
  ])('%s', (code, schema, value, en, lv) => {
    expect(said(box(schema), { x: value })).toEqual([`/x ${code}: ${en}`]);
    expect(said(box(schema), { x: value }, 'lv')).toEqual([`/x ${code}: ${lv}`]);
  });

  it('at the missing or superfluous field itself', () => {
    const schema = { type: 'object', required: ['a/b'], additionalProperties: false, properties: { 'a/b': { type: 'string' } } };
    expect(said(schema, { c: 1 })).toEqual([
      '/a~1b required: Fill this in; it is required.',
      '/c additionalProperties: There is no such field here; remove it.',
    ]);
  });

  it('of a choice between fields, as that choice and without the branches', () => {
    const choice = { type: 'object', properties: { codes: {}, class: {} }, oneOf: [{ required: ['codes'] }, { required: ['class'] }] };
    expect(said(choice, {})).toEqual([' oneOf: Give exactly one of these: “codes”, “class”.']);
    expect(said(choice, { codes: 1, class: 2 })).toEqual([' oneOf: Keep only one of these: “codes”, “class”.']);
  });

  it('of a choice between forms, as what is wrong inside the form that was meant', () => {
    const nullable = {
      definitions: { rule: { type: 'object', required: ['percent'], properties: { percent: { type: 'number', maximum: 100 } } } },
      type: 'object',
      properties: { x: { anyOf: [{ $ref: '#/definitions/rule' }, { type: 'null' }] } },
    };
    expect(said(nullable, { x: { percent: 200 } })).toEqual(['/x/percent maximum: Enter a number that is at most 100.']);
    expect(said(nullable, { x: null })).toEqual([]);
  });

  it('never in more than two hundred sentences', () => {
    expect(said({ type: 'array', items: { type: 'string' } }, Array.from({ length: 5000 }, () => 1))).toHaveLength(200);
  });

  it('and a schema with a keyword nobody knows is refused itself', () => {
    expect(() => validator({ type: 'string', maxLenght: 3 })('x')).toThrow(/maxLenght/);
  });
});

describe('problems on form fields', () => {
  const problem = (pointer: string, en: string) => ({ pointer, code: 'x', message: { en, lv: `${en} (lv)` }, params: {} });

  it('are nested as the document is, in the reader’s language, the first of a field winning', () => {
    const errors = fieldErrors([problem('/goods/1/code', 'A'), problem('/goods/1/code', 'B'), problem('/name', 'C')], 'lv', 'Kopsavilkums');
    expect(JSON.parse(JSON.stringify(errors))).toEqual({
      root: { serverError: 'Kopsavilkums' }, goods: { 1: { code: 'A (lv)' } }, name: 'C (lv)',
    });
  });

  it('show what is wrong with the whole on the form itself', () => {
    expect(fieldErrors([problem('', 'Whole')], 'en', 'Summary')['root']).toEqual({ serverError: 'Whole' });
  });

  it('of a field called __proto__ reach no prototype', () => {
    const errors = fieldErrors([problem('/__proto__/polluted', 'A')], 'en', 'S');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(JSON.stringify(errors)).toContain('"__proto__":{"polluted":"A"}');
  });

  it('have pointers that survive any field name', () => {
    expect(pointerSteps(pointerTo(pointerTo('', 'a~b/c'), 3))).toEqual(['a~b/c', '3']);
  });
});
