import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rulesShell } from '../../server/rules-shell.ts';
import { eachDatabase } from '../database/each-database.ts';
import { smallTable, textOf } from '../rule-tables/versions.ts';
import { decided, inForce, sweets } from './past.ts';

let folder: string;
const files: Record<string, string> = {};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'izcelsme-rules-'));
  for (const [name, text] of Object.entries({ loose: textOf(smallTable({}, 30)), strict: textOf(smallTable({}, 25)), broken: '{ "agreement": 7, }' })) {
    files[name] = path.join(folder, `${name}.json`);
    await writeFile(files[name], text);
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function shell(...words: string[]): Promise<{ code: number; said: string[] }> {
  const said: string[] = [];
  const code = await rulesShell({ words, environment: {}, say: (line) => void said.push(line) });
  return { code, said };
}

describe('the rule work from a shell', () => {
  it('checks documents and says where they break', async () => {
    const good = await shell('check', files['loose']!);
    expect([good.code, good.said.at(-1)]).toEqual([0, `${files['loose']}: no errors`]);
    const bad = await shell('check', files['loose']!, files['broken']!, '--language', 'lv');
    expect(bad.code).toBe(1);
    expect(bad.said.at(-1)).toBe(`${files['broken']}:1:19 kļūda: Te jābūt lauka nosaukumam "pēdiņās"; iespējams, ir lieks komats.`);
  });

  it('tells two tables apart', async () => {
    expect(await shell('diff', files['loose']!, files['strict']!)).toEqual({ code: 1, said: ['1704: column 3 falls from 30 % to 25 % (now: value of chapter 17 at most 25 %)', 'Codes whose meaning changed: 1704'] });
    expect(await shell('diff', files['loose']!, files['loose']!)).toEqual({ code: 0, said: ['The tables say the same.'] });
  });

  it('writes the reference of the language in both languages', async () => {
    expect(await shell('reference', folder)).toEqual({ code: 0, said: [`${path.join(folder, 'rule-language.md')}: written`, `${path.join(folder, 'rule-language.lv.md')}: written`] });
    expect(await readFile(path.join(folder, 'rule-language.lv.md'), 'utf8')).toMatch(/^# Izcelsmes noteikumu valoda\n/);
  });

  it('counts what a folder of cases covers, and answers 1 while entries have none', async () => {
    const cases = path.join(folder, 'cases');
    await mkdir(cases);
    await writeFile(path.join(cases, 'no-case-possible.json'), '[]');
    await writeFile(path.join(cases, 'moulds.csv'), 'name,article,product,price,from,to,operations,materials,answers,outcome,entry,column,questions\nat the limit,Annex II 8480,8480,100.00,,,,m1 7326 50.00 no RS,,originating,8480,3,-\n');
    const { code, said } = await shell('coverage', cases);
    expect([code, said[0], said[1]]).toEqual([1, 'Cases: 1', 'Entries with a passing and a failing case: 0 / 537']);
    expect(said).toContain('8480 has no failing case');
    expect(said.find((line) => line.includes('valueLimit'))).toMatch(/held \/ failed \/ undecided 1 \/ 0 \/ 0$/);
  });

  it('answers 2 when the work cannot be done', async () => {
    expect((await shell()).said[0]).toContain('Usage: npm run rules --');
    expect((await shell('check')).code).toBe(2);
    expect((await shell('diff', files['loose']!, files['broken']!)).said).toEqual([`${files['broken']} has errors; check it first`]);
    expect((await shell('check', path.join(folder, 'missing.json'))).code).toBe(2);
    expect(await shell('replay', files['loose']!, '--database', path.join(folder, 'none.sqlite'))).toMatchObject({ code: 2, said: [`There is no database at ${path.join(folder, 'none.sqlite')}`] });
  });
});

eachDatabase('a replay from a shell', (openFresh) => {
  it('names the flips and answers 1, or 0 when there is none', async () => {
    const { db, url } = await openFresh();
    await inForce(db, smallTable({}, 30), '2025-01-01');
    await decided(db, [{ facts: sweets('20.00') }, { facts: sweets('26.00') }]);
    const strict = await shell('replay', files['strict']!, '--database', url);
    expect(strict.code).toBe(1);
    expect(strict.said).toEqual([
      'flip: decision 2 (A-2), 170490, SIA Saldumi: originating → not-originating',
      '1 of 2 decisions stand; 1 flips (1 lose origin, 0 gain it); 0 become undetermined; 0 become determined.',
    ]);
    expect(await shell('replay', files['loose']!, '--database', url)).toMatchObject({ code: 0 });
  });
});
