import { describe, expect, it } from 'vitest';
import { jsonCandidates } from '../../server/decisions/json-candidates.ts';

const read = (text: string): { line: number; reference: string | null; last?: true; problem: string | undefined }[] =>
  [...jsonCandidates(text)].map(({ line, reference, last, problems }) => ({ line, reference, ...(last && { last }), problem: problems[0]?.message.en }));

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

  it('stops at what is no object, and at an object that never ends', () => {
    expect(read('[{"reference":"A"}, 7, {"reference":"B"}]')[1]).toMatchObject({ line: 2, last: true });
    expect(read('[{"reference":"A"}, {"reference":')).toHaveLength(2);
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
