import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RuleCase } from '../../rules-schema/origin-rules/rule-table.ts';
import { rulesShell } from '../../server/rules-shell.ts';
import { createApiKey } from '../../server/users/create-api-key.ts';
import { eachDatabase } from '../database/each-database.ts';
import { openOffice } from '../http/client.ts';
import { decided, inForce, sweets } from '../replays/past.ts';
import { as, person, smallTable, textOf } from './versions.ts';

let folder: string;
const fileOf = (name: string): string => path.join(folder, name);
const expected = { outcome: 'originating', entry: '1704', column: 3 } as const;
const cases: RuleCase[] = [{ name: 'At the limit', article: '1704', facts: sweets('30.00'), expected }, { name: 'Well below', facts: sweets('10.00'), expected }];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'izcelsme-shell-'));
  await writeFile(fileOf('loose.json'), textOf(smallTable({ cases }, 30)));
  await writeFile(fileOf('strict.json'), textOf(smallTable({ cases }, 25)));
  await writeFile(fileOf('bare.json'), textOf(smallTable()));
  await writeFile(fileOf('wrong.json'), textOf(smallTable({ entries: smallTable().entries.map((entry) => ({ ...entry, covers: ['9998'] })) })));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function shell(...words: string[]): Promise<{ code: number; said: string[] }> {
  const said: string[] = [];
  const code = await rulesShell({ words, environment: {}, say: (line) => void said.push(line) });
  return { code, said };
}

describe('tables in files', () => {
  it('have their cases run', async () => {
    expect(await shell('test', fileOf('loose.json'))).toEqual({ code: 0, said: ['✓ At the limit (1704): holds', '✓ Well below: holds'] });
    const strict = await shell('test', fileOf('strict.json'), '--language', 'lv');
    expect([strict.code, strict.said[0]]).toEqual([1, '✕ At the limit (1704): neizpildās – iznākums: sagaidīts noteiktas izcelsmes, ir nav noteiktas izcelsmes; aile: sagaidīts 3, ir –']);
    expect(await shell('test', fileOf('bare.json'))).toEqual({ code: 0, said: [`${fileOf('bare.json')}: no cases`] });
    expect((await shell('test', fileOf('wrong.json'))).code).toBe(1);
  });

  it('are exported as readable JSON and as sheets', async () => {
    const json = await shell('export', fileOf('loose.json'));
    expect(JSON.parse(json.said.join('\n'))).toEqual(JSON.parse(await readFile(fileOf('loose.json'), 'utf8')));
    expect((await shell('export', fileOf('loose.json'), '--format', 'csv')).said[0]).toContain('1704');
    const workbook = fileOf('table.xlsx');
    expect(await shell('export', fileOf('loose.json'), '--format', 'xlsx', '--out', workbook)).toEqual({ code: 0, said: [`${workbook}: written`] });
    expect((await readFile(workbook)).subarray(0, 2).toString()).toBe('PK');
    expect((await shell('export', fileOf('loose.json'), '--format', 'xlsx')).code).toBe(2);
    expect((await shell('export', fileOf('loose.json'), '--format', 'pdf')).said).toEqual(['unknown format: pdf']);
  });

  it('need no server, and a server needs a key', async () => {
    expect((await shell('check', '--help')).code).toBe(0);
    expect((await shell('toString')).code).toBe(2);
    expect((await shell('check', '1', '--server', 'http://127.0.0.1:9')).said).toEqual(['A server wants a key: --key KEY, or IZCELSME_API_KEY']);
    expect((await shell('check', '1', '--server', 'http://127.0.0.1:9', '--key', 'x')).said).toEqual(['http://127.0.0.1:9 cannot be reached']);
  });
});

eachDatabase('tables on a running server', (openFresh) => {
  it('are checked with what rests on them, compared, tested and exported by id, agreement and number', async () => {
    const { db } = await openFresh();
    await inForce(db, smallTable({ cases }, 30), '2025-01-01');
    await decided(db, [{ facts: sweets('20.00') }]);
    const { key } = await as(db, person(5, 'administrator'), createApiKey, { name: 'CI', roles: ['rule-maintainer'] });
    const office = await openOffice(db);
    const there = (...words: string[]) => shell(...words, '--server', `${office.url}/`, '--key', key);
    for (const name of ['1', 'TEST-AGREEMENT', 'TEST-AGREEMENT@1']) {
      expect(await there('test', name)).toEqual({ code: 0, said: ['✓ At the limit (1704): holds', '✓ Well below: holds'] });
    }
    expect(await there('diff', 'TEST-AGREEMENT', fileOf('strict.json'))).toMatchObject({ code: 1, said: [expect.stringContaining('column 3 falls from 30 % to 25 %'), 'Codes whose meaning changed: 1704'] });
    const checked = await there('check', fileOf('wrong.json'));
    expect([checked.code, checked.said.some((line) => line.endsWith('does not exist in HS 2007. It decided 1 past line.'))]).toEqual([1, true]);
    expect(JSON.parse((await there('export', 'TEST-AGREEMENT')).said.join('\n'))).toEqual(smallTable({ cases }, 30));
    expect(await there('check', 'TEST-AGREEMENT@9')).toEqual({ code: 2, said: ['TEST-AGREEMENT@9: no such version on the server'] });
    expect(await there('check', '4711', '--language', 'lv')).toEqual({ code: 2, said: ['Šāda ieraksta nav.'] });
    expect((await shell('check', '1', '--server', office.url, '--key', 'wrong')).code).toBe(2);
    await office.close();
  });
});
