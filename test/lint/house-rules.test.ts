import { describe, expect, it } from 'vitest';
import { houseRulesBrokenIn } from './house-rules.mjs';

const joined = (...parts: string[]): string => parts.join('');

describe('the house rules', () => {
  it.each<[string, string, string]>([
    ['a silenced check', 'server/users/user.ts', joined('// oxlint-', 'disable-next-line')],
    ['a transaction of one’s own', 'server/users/save-user.ts', 'await db.transaction(async (tx) => tx);'],
    ['reading the environment', 'server/users/user.ts', 'const port = process.env.PORT;'],
    ['a clock in the law', 'server/origin/determine.ts', 'const now = Date.now();'],
    ['a skipped test', 'test/users/user.test.ts', joined('it.', 'skip("…", () => {});')],
    ['a mocked module', 'test/users/user.test.ts', joined('vi.', 'mock("../../server/users/user.ts");')],
  ])('report %s', (_what, file, line) => {
    expect(houseRulesBrokenIn(file, `const x = 1;\n${line}\n`)).toEqual([expect.stringContaining(`${file}:2 `)]);
  });

  it('allow a transaction where transactions are opened', () => {
    expect(houseRulesBrokenIn('server/command/run-command.ts', 'db.transaction(async (tx) => tx)')).toEqual([]);
  });
});
