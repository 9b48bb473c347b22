import { HttpError } from 'react-admin';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepDraft, type DraftDoor } from '../../admin/rule-tables/workbench/draft-keeper.ts';
import type { MergedDraft } from '../../rules-schema/rule-table-version/merge-draft.ts';
import type { VersionInFull } from '../../rules-schema/rule-table-version/rule-table-version.ts';

const opened: VersionInFull = {
  id: 7, ruleTableId: 1, agreement: 'EC-HR-SAA', title: { lv: 'Protokols', en: 'Protocol' }, number: 2, state: 'draft', sha256: null, effectiveFrom: null, effectiveTo: null,
  basedOnVersionId: 1, rollbackOfVersionId: null, shipped: false, changeNote: '', authors: [], submitted: null, approved: null, published: null, reviewNote: null, evidence: null,
  createdAt: '2026-11-20T09:00:00.000Z', updatedAt: '2026-11-20T09:00:00.000Z', version: 1, documentText: '{}', diagnostics: [],
};

/** Lines of a text stand for entries: a line only one side changed is taken over, one both changed is a conflict. */
function mergedWith(kept: { text: string; version: number }, text: string, base: VersionInFull): MergedDraft {
  const [mine, theirs, before] = [text, kept.text, base.documentText].map((each) => each.split('\n'));
  const lines = mine!.map((line, index) => (line === before![index] ? (theirs![index] ?? line) : line));
  const places = mine!.map((_, index) => String(index));
  const changed = (side: string[]) => (index: string) => side[Number(index)] !== before![Number(index)];
  const conflicts = places.filter(changed(mine!)).filter(changed(theirs!)).filter((index) => mine![Number(index)] !== theirs![Number(index)])
    .map((place) => ({ place, entryId: null, field: null, base: null, mine: mine![Number(place)] ?? null, theirs: theirs![Number(place)] ?? null }));
  return { lockVersion: kept.version, documentText: lines.join('\n'), conflicts, taken: places.filter(changed(theirs!)).map((place) => ({ place, entryId: null, field: null, kind: 'changed' })) };
}

/** A server that keeps one draft, as far as a browser can tell. */
function office() {
  const kept = { text: opened.documentText, version: opened.version, isReachable: true };
  const answer = (): VersionInFull => ({ ...opened, documentText: kept.text, version: kept.version });
  const door: DraftDoor = {
    save: async (text, version) => {
      if (!kept.isReachable) throw new HttpError('out of reach', 503);
      if (version !== kept.version) throw new HttpError('stale', 412);
      kept.text = text;
      kept.version += 1;
      return answer();
    },
    check: async () => ({ diagnostics: [] }),
    merge: async (text, base) => mergedWith(kept, text, base),
    read: async () => answer(),
  };
  return { kept, door };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a draft being typed', () => {
  it('is saved a moment after the last key, once', async () => {
    const { kept, door } = office();
    const keeper = keepDraft(opened, door);
    keeper.typed('{ ');
    keeper.typed('{ "agreement"');
    expect(keeper.snapshot().keeping).toBe('waiting');
    await vi.advanceTimersByTimeAsync(3000);
    expect(keeper.snapshot().keeping).toBe('saved');
    expect(kept).toMatchObject({ text: '{ "agreement"', version: 2 });
  });

  it('is saved again when the server was out of reach', async () => {
    const { kept, door } = office();
    const keeper = keepDraft(opened, door);
    kept.isReachable = false;
    keeper.typed('mine');
    await vi.advanceTimersByTimeAsync(3000);
    expect(keeper.snapshot()).toMatchObject({ keeping: 'failed', text: 'mine', refusal: 'out of reach' });
    kept.isReachable = true;
    await vi.advanceTimersByTimeAsync(11_000);
    expect(keeper.snapshot().keeping).toBe('saved');
    expect(kept.text).toBe('mine');
  });

  it('keeps both texts when somebody else saved meanwhile, until a person chooses', async () => {
    const { kept, door } = office();
    const keeper = keepDraft(opened, door);
    Object.assign(kept, { text: 'theirs', version: 5 });
    keeper.typed('mine');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(keeper.snapshot()).toMatchObject({ keeping: 'conflict', text: 'mine', theirs: { version: { documentText: 'theirs' }, merged: { conflicts: [{ mine: 'mine', theirs: 'theirs' }] } } });
    expect(kept.text).toBe('theirs');
    keeper.settle('mine');
    await vi.advanceTimersByTimeAsync(1);
    expect(kept).toMatchObject({ text: 'mine', version: 6 });
  });

  it('goes on with the other person’s text when that is chosen', async () => {
    const { kept, door } = office();
    const keeper = keepDraft(opened, door);
    Object.assign(kept, { text: 'theirs', version: 5 });
    keeper.typed('mine');
    await vi.advanceTimersByTimeAsync(3000);
    keeper.settle('theirs');
    expect(keeper.snapshot().arrived).toMatchObject({ text: 'theirs' });
    await vi.advanceTimersByTimeAsync(3000);
    expect(keeper.snapshot()).toMatchObject({ keeping: 'saved', text: 'theirs', theirs: null });
    expect(kept.version).toBe(5);
  });

  it('comes together by itself with what somebody else saved elsewhere in it', async () => {
    const { kept, door } = office();
    const keeper = keepDraft({ ...opened, documentText: 'one\ntwo' }, door);
    Object.assign(kept, { text: 'one\ntheirs', version: 5 });
    keeper.typed('mine\ntwo');
    await vi.advanceTimersByTimeAsync(5000);
    expect(keeper.snapshot()).toMatchObject({ keeping: 'saved', text: 'mine\ntheirs', theirs: null, arrived: { text: 'mine\ntheirs', taken: 1 } });
    expect(kept).toMatchObject({ text: 'mine\ntheirs', version: 6 });
  });

  it('reads what somebody else saved when nothing stands in its way', async () => {
    const { kept, door } = office();
    const keeper = keepDraft(opened, door);
    Object.assign(kept, { text: 'theirs', version: 2 });
    await keeper.catchUp(2);
    expect(keeper.snapshot()).toMatchObject({ keeping: 'saved', text: 'theirs', arrived: { text: 'theirs' } });
    keeper.typed('typing');
    Object.assign(kept, { text: 'later', version: 3 });
    await keeper.catchUp(3);
    expect(keeper.snapshot().text).toBe('typing');
  });

  it('is saved when the page is left', async () => {
    const { kept, door } = office();
    const keeper = keepDraft(opened, door);
    keeper.typed('last words');
    keeper.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(kept.text).toBe('last words');
  });
});
