import { describe, expect, it } from 'vitest';
import { jsonCandidates } from '../../server/decisions/json-candidates.ts';

const read = (text: string, format: 'json' | 'ndjson' = 'json'): { line: number; reference: string | null; last?: true; problem: string | undefined }[] =>
  [...jsonCandidates(text, format)].map(({ line, reference, last, problems }) => ({ line, reference, ...(last && { last }), problem: problems[0]?.message.en }));

describe('a JSON file of past decisions', () => {
  it('is an array, counted by position', () => {
    const text = '[ {"reference":"A","facts":{"x":"}]"}},\n\n{"reference":"B \\"quoted\\""} ]';
    expect(read(text)).toEqual([{ line: 1, reference: 'A', problem: undefined }, { line: 2, reference: 'B "quoted"', problem: undefined }]);
  });

  it('or one object a line, counted by line', () => {
    expect(read('\ufeff\n{"reference":"A"}\n\n{"reference":"B"}\n')).toEqual([
      { line: 2, reference: 'A', problem: undefined }, { line: 4, reference: 'B', problem: undefined },
    ]);
  });

  it('goes on after an object that is not correct JSON', () => {
    expect(read('[{"reference":"A",},{"reference":"B"}]').map(({ problem, reference }) => [reference, problem])).toEqual([
      [null, 'This is not a JSON object.'], ['B', undefined],
    ]);
  });

  it.each(['7', '"text, with [brackets} and \\" marks"', 'null', '[1, {"reference":"C"}]', 'word word'])('goes on after %s, which is no decision', (member) => {
    expect(read(`[{"reference":"A"}, ${member}, {"reference":"B"}]`)).toEqual([
      { line: 1, reference: 'A', problem: undefined }, { line: 2, reference: null, problem: 'This is not a JSON object.' }, { line: 3, reference: 'B', problem: undefined },
    ]);
  });

  it('ends at an object that never does', () => {
    expect(read('[{"reference":"A"}, {"reference": "B", "facts": {"x": 1')).toMatchObject([
      { reference: 'A' }, { line: 2, last: true, problem: expect.stringContaining('never closed') },
    ]);
  });

  it.each(['{"reference":"B", "facts": {', '{"reference":"B"', '"reference":"B"}', 'reference,B', '[]', '{"reference":"B"} {"reference":"C"}', '{"reference":"B\\"}'])(
    'of one object a line loses no line but that which says %s',
    (wrong) => {
      const text = ['{"reference":"A"}', wrong, '', '{"reference":"D"},', '\t{"reference":"E"}\r'].join('\n');
      expect(read(text, 'ndjson')).toEqual([
        { line: 1, reference: 'A', problem: undefined }, { line: 2, reference: null, problem: 'This is not a JSON object.' },
        { line: 4, reference: 'D', problem: undefined }, { line: 5, reference: 'E', problem: undefined },
      ]);
    },
  );

  it('of one object a line may still be an array', () => {
    expect(read('\ufeff[\n{"reference":"A"},\n{"reference":"B"}\n]\n', 'ndjson').map(({ reference }) => reference)).toEqual(['A', 'B']);
  });

  it('refuses objects nested too deeply and characters no database keeps', () => {
    expect(read(`[${'{"a":'.repeat(40)}1${'}'.repeat(40)}]`)[0]?.problem).toContain('nested too deeply');
    expect(read('[{"reference":"A\\u0000"}]')[0]?.problem).toContain('cannot be kept');
    expect(read('[{"reference":"A\\ud800"}]')[0]?.problem).toContain('cannot be kept');
  });

  it('finds nothing in nothing', () => {
    expect(read(' \n ')).toEqual([]);
    expect(read('[]')).toEqual([]);
  });
});
