import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RuleEntry, RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import { pastLinesWords } from '../../rules-schema/rule-table-version/past-lines.ts';
import type { VersionInFull } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { pointerTo } from '../../rules-schema/problem.ts';
import { readableJson } from '../../rules-schema/readable-json.ts';
import { diagnosticsOf } from '../../server/rule-tables/check-document.ts';
import { jsonPlaces, placesIn } from '../../server/rule-tables/json-places.ts';
import { countFields, surveyText } from '../../server/rule-tables/text-survey.ts';
import { eachDatabase } from '../database/each-database.ts';
import { openOffice } from '../http/client.ts';
import { decided, inForce, sweets } from '../replays/past.ts';
import { smallTable, textOf } from './versions.ts';

const [sugar, chocolate] = smallTable().entries as [RuleEntry, RuleEntry];
const found = (table: RuleTable) => diagnosticsOf(textOf(table)).filter(({ code }) => code !== 'gap').map(({ code, entryId, severity }) => [severity, code, entryId]);
const withRule = (column3: RuleEntry['column3']): RuleTable => smallTable({ entries: [{ ...sugar, column3 }, chocolate] });

describe('the sense of a table', () => {
  it('lacks where an entry stands in the shadow of one that speaks of the same part', () => {
    const classes = { fondant: { lv: 'fondāns', en: 'fondant', possible: ['1704'] } };
    const part = (id: string): RuleEntry => ({ ...sugar, id, ex: true, part: { class: 'fondant' } });
    expect(found(smallTable({ classes, entries: [part('a'), part('b'), sugar, chocolate] }))).toEqual([['warning', 'shadowed', 'b']]);
  });

  it('lacks where an entry is finer than a heading, which no determination would read', () => {
    expect(found(smallTable({ entries: [{ ...sugar, covers: ['170490'] }, chocolate] }))).toContainEqual(['error', 'covers-too-fine', '1704']);
  });

  it('lacks where two entries decide the same headings, told once for all of them', () => {
    const [overlap, ...others] = diagnosticsOf(textOf(smallTable({ entries: [{ ...sugar, covers: ['1701-1704'] }, { ...chocolate, covers: ['1702-1704', '1806'] }] }))).filter(({ severity }) => severity === 'error');
    expect([overlap?.code, overlap?.headings, others]).toEqual(['overlap', ['1702', '1703', '1704'], []]);
    expect(overlap?.message.en).toContain('headings 1702–1704');
  });

  it('lacks where a test can never be met, or never decides', () => {
    const share = (codes: string[], percent: number) => ({ minimumOriginating: { of: { codes }, by: 'value' as const, percent } });
    expect(found(withRule({ all: [share(['17'], 60), share(['18'], 50)] }))).toEqual([['error', 'unmeetable-test', '1704']]);
    expect(found(withRule({ all: [share(['17'], 60), share(['1701'], 50)] }))).toEqual([]);
    expect(found(withRule({ all: [{ valueLimit: { percent: 40 } }, { valueLimit: { percent: 40, of: { codes: ['17'] } } }] }))).toEqual([['warning', 'idle-test', '1704']]);
    expect(found(withRule({ all: [{ valueLimit: { percent: 40 } }, { valueLimit: { percent: 30, of: { codes: ['17'] } } }] }))).toEqual([]);
  });
});

describe('the places of a long text', () => {
  const pointersIn = (value: unknown, pointer = ''): string[] =>
    typeof value === 'object' && value !== null ? [pointer, ...Object.entries(value).flatMap(([name, held]) => pointersIn(held, pointerTo(pointer, name)))] : [pointer];

  it('are those of its tree, of what is missing as well, however it is written', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 4 }).map((json) => JSON.parse(json) as unknown), fc.boolean(), fc.nat(4), (value, readable, indent) => {
      const text = readable ? readableJson(value) : JSON.stringify(value, null, indent);
      const [tree, quick] = [jsonPlaces(text).placeOf, placesIn(text)];
      for (const pointer of pointersIn(value)) {
        expect(quick(pointer)).toEqual(tree(pointer));
        expect(quick(`${pointer}/~1missing`)).toEqual(tree(`${pointer}/~1missing`));
      }
      expect(surveyText(text).fields).toBe(countFields(value));
    }));
  });
});

describe('what rests on a finding', () => {
  it('is said in words that fit the number', () => {
    expect([0, 1, 21, 312].map((lines) => pastLinesWords(lines, 'entry').lv)).toEqual([
      'Tas nav izšķīris nevienu agrāku preču rindu.', 'Tas izšķīris 1 agrāku preču rindu.', 'Tas izšķīris 21 agrāku preču rindu.', 'Tas izšķīris 312 agrākas preču rindas.',
    ]);
    expect([1, 312].map((lines) => pastLinesWords(lines, 'goods').en)).toEqual(['1 past line had such goods.', '312 past lines had such goods.']);
  });
});

eachDatabase('findings weighed by history', (openFresh) => {
  it('say how many past lines rest on the entry or the goods, wherever they are read', async () => {
    const { db } = await openFresh();
    await inForce(db, smallTable(), '2025-01-01');
    await decided(db, [{ facts: sweets('20.00') }, { facts: sweets('26.00') }, { facts: sweets('40.00') }]);
    const office = await openOffice(db);
    const maintainer = await office.signIn('rule-maintainer');
    const idle = withRule({ all: [{ valueLimit: { percent: 40 } }, { valueLimit: { percent: 40, of: { codes: ['17'] } } }] });
    const draft = await maintainer.post<VersionInFull>('/api/rule-table-versions', { documentText: textOf(idle) });
    const weights = ({ diagnostics }: Pick<VersionInFull, 'diagnostics'>) => diagnostics.map(({ code, pastLines, message }) => [code, pastLines, message.en.split('. ').at(-1)]);
    const expected = [['idle-test', 3, 'It decided 3 past lines.'], ['gap', 0, 'No past line had such goods.']];
    expect(weights(draft.body).sort()).toEqual([...expected].sort());
    const path = `/api/rule-table-versions/${draft.body.id}`;
    expect(weights((await maintainer.get<VersionInFull>(path)).body)).toEqual(weights(draft.body));
    const without = { documentText: textOf({ ...idle, entries: idle.entries.slice(1) }) };
    expect(weights((await maintainer.post<VersionInFull>(`${path}/check`, without)).body)).toEqual([['gap', 3, '3 past lines had such goods.']]);
    expect((await maintainer.get(`${path}/past-lines`)).body).toEqual({ total: 3, entries: { '1704': 3 } });
    await office.close();
  });
});
