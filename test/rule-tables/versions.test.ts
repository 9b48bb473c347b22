import type { Knex } from 'knex';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { VersionRecord } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { theOffice } from '../../server/command/context.ts';
import { approveVersion } from '../../server/rule-tables/approve-version.ts';
import { newDraft } from '../../server/rule-tables/new-draft.ts';
import { publishVersion } from '../../server/rule-tables/publish-version.ts';
import { rejectVersion } from '../../server/rule-tables/reject-version.ts';
import { requestChanges } from '../../server/rule-tables/request-changes.ts';
import { programOf, versionById, versionInForce } from '../../server/rule-tables/rule-table-reads.ts';
import { dayBefore, lastDays, lifeOn } from '../../server/rule-tables/rule-table-version.ts';
import { saveDraft } from '../../server/rule-tables/save-draft.ts';
import { submitVersion } from '../../server/rule-tables/submit-version.ts';
import { withdrawVersion } from '../../server/rule-tables/withdraw-version.ts';
import { createApiKey } from '../../server/users/create-api-key.ts';
import { eachDatabase } from '../database/each-database.ts';
import { approver, as, author, person, seen, smallTable, textOf } from './versions.ts';

const withoutReplay = { withoutReplay: true, reason: 'Pārbaude' } as const;

async function approved(db: Knex, table = smallTable()): Promise<VersionRecord> {
  const draft = await as(db, author, newDraft, { documentText: textOf(table) });
  const submitted = await as(db, author, submitVersion, { id: draft.id }, seen(draft));
  return as(db, approver, approveVersion, { id: draft.id }, seen(submitted));
}

async function published(db: Knex, effectiveFrom: string, table = smallTable(), day = '2026-01-05'): Promise<VersionRecord> {
  const version = await approved(db, table);
  return as(db, approver, publishVersion, { id: version.id, effectiveFrom, ...withoutReplay }, { ...seen(version), day });
}

describe('the calendar of versions', () => {
  const reign = (id: number, effectiveFrom: string, publishedAt = `2026-01-0${id}`) => ({ id, number: id, effectiveFrom, publishedAt });

  it('ends each version the day before the next begins', () => {
    expect([...lastDays([reign(2, '2026-03-01'), reign(1, '2026-01-01')])]).toEqual([[1, '2026-02-28'], [2, null]]);
    expect(dayBefore('2024-03-01')).toBe('2024-02-29');
  });

  it('has exactly one in force on every day from the first on, in whatever order they were published', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
    fc.assert(fc.property(fc.array(day, { minLength: 1, maxLength: 9 }), day, (days, on) => {
      const reigns = days.map((effectiveFrom, place) => reign(place + 1, effectiveFrom));
      const ends = lastDays(reigns);
      const inForce = reigns.filter(({ id, effectiveFrom }) => lifeOn(on, { state: 'published', effectiveFrom, effectiveTo: ends.get(id) ?? null }) === 'in-force');
      expect(inForce).toHaveLength(on >= [...days].sort()[0]! ? 1 : 0);
    }));
  });
});

eachDatabase('versions of a rule table', (openFresh) => {
  let db: Knex;
  beforeAll(async () => {
    ({ db } = await openFresh());
  });

  it('go from draft to force by two people', async () => {
    const draft = await as(db, author, newDraft, { documentText: textOf(smallTable()), changeNote: 'Pirmā' });
    expect(draft).toMatchObject({ state: 'draft', number: 1, agreement: 'TEST-AGREEMENT', authors: [{ kind: 'person', id: 2 }], effectiveFrom: null });
    const saved = await as(db, author, saveDraft, { id: draft.id, documentText: textOf(smallTable({}, 25)) }, seen(draft));
    expect(saved.sha256).not.toBe(draft.sha256);
    const submitted = await as(db, author, submitVersion, { id: draft.id }, seen(saved));
    expect(submitted).toMatchObject({ state: 'submitted', submitted: { id: 2, at: '2026-01-05T12:00:00.000Z' } });
    const ready = await as(db, approver, approveVersion, { id: draft.id }, seen(submitted));
    const scheduled = await as(db, approver, publishVersion, { id: draft.id, effectiveFrom: '2026-02-01', ...withoutReplay }, seen(ready));
    expect(scheduled).toMatchObject({ state: 'scheduled', effectiveFrom: '2026-02-01', effectiveTo: null, evidence: { replayId: null, sha256: saved.sha256, withoutReplay: 'Pārbaude' } });
    expect(await versionInForce(db, 'TEST-AGREEMENT', '2026-01-31')).toBeNull();
    const inForce = await versionInForce(db, 'TEST-AGREEMENT', '2026-02-01');
    expect(inForce).toMatchObject({ id: draft.id, sha256: saved.sha256, document: smallTable({}, 25) });
    expect(programOf(inForce!)).toBe(programOf((await versionById(db, draft.id))!));
  });

  it('keep a text with faults, and let it be submitted only without', async () => {
    const draft = await as(db, author, newDraft, { documentText: textOf(smallTable()) });
    const broken = await as(db, author, saveDraft, { id: draft.id, documentText: '{ "agreement": "TEST-AGREEMENT", ' }, seen(draft));
    expect(broken).toMatchObject({ documentText: '{ "agreement": "TEST-AGREEMENT", ', sha256: null });
    expect(broken.diagnostics[0]).toMatchObject({ code: 'not-json', line: 1 });
    await expect(as(db, author, submitVersion, { id: draft.id }, seen(broken))).rejects.toMatchObject({ code: 'document-has-errors', status: 422 });
    await expect(versionById(db, draft.id)).rejects.toMatchObject({ code: 'document-not-usable' });
    const senseless = smallTable();
    const twice = await as(db, author, saveDraft, { id: draft.id, documentText: textOf({ ...senseless, entries: [...senseless.entries, senseless.entries[0]!] }) }, seen(broken));
    await expect(as(db, author, submitVersion, { id: draft.id }, seen(twice))).rejects.toMatchObject({ code: 'document-has-errors' });
  });

  it('are not overwritten unseen', async () => {
    const draft = await as(db, author, newDraft, { documentText: textOf(smallTable()) });
    await as(db, author, saveDraft, { id: draft.id, documentText: '{}' }, seen(draft));
    await expect(as(db, author, saveDraft, { id: draft.id, documentText: '[]' }, seen(draft))).rejects.toMatchObject({ code: 'version-stale', status: 412 });
    await expect(as(db, author, saveDraft, { id: draft.id, documentText: '[]' })).rejects.toMatchObject({ code: 'version-required', status: 428 });
  });

  it('are frozen once submitted, also against SQL', async () => {
    const draft = await as(db, author, newDraft, { documentText: textOf(smallTable()) });
    const submitted = await as(db, author, submitVersion, { id: draft.id }, seen(draft));
    await expect(as(db, author, saveDraft, { id: draft.id, documentText: '{}' }, seen(submitted))).rejects.toMatchObject({ code: 'document-frozen', status: 409 });
    const row = () => db('rule_table_versions').where('id', draft.id);
    await expect(row().update({ document: '{}' })).rejects.toThrow('a submitted version of a rule table cannot change');
    await expect(row().update({ sha256: null })).rejects.toThrow('cannot change');
    await expect(row().update({ state: 'draft' })).rejects.toThrow('cannot change');
    await expect(row().update({ number: 99 })).rejects.toThrow('cannot change');
    await expect(row().delete()).rejects.toThrow('only a draft of a rule table can be deleted');
    const back = await as(db, approver, requestChanges, { id: draft.id, reason: 'Lūdzu, precizējiet 1704.' }, seen(submitted));
    expect(back).toMatchObject({ state: 'changes-requested', reviewNote: 'Lūdzu, precizējiet 1704.', submitted: null });
    const saved = await as(db, author, saveDraft, { id: draft.id, documentText: textOf(smallTable({}, 20)) }, seen(back));
    const again = await as(db, author, submitVersion, { id: draft.id }, seen(saved));
    const rejected = await as(db, approver, rejectVersion, { id: draft.id, reason: 'Nē' }, seen(again));
    await expect(row().update({ state: 'submitted' })).rejects.toThrow('cannot change');
    await expect(as(db, author, withdrawVersion, { id: draft.id, reason: 'x' }, seen(rejected))).rejects.toMatchObject({ code: 'not-in-this-state' });
  });

  it('are approved by a person who wrote no part of them', async () => {
    const both = person(3, 'approver');
    const draft = await as(db, author, newDraft, { documentText: textOf(smallTable()) });
    const touched = await as(db, both, saveDraft, { id: draft.id, documentText: textOf(smallTable({}, 20)) }, seen(draft));
    const submitted = await as(db, author, submitVersion, { id: draft.id }, seen(touched));
    await expect(as(db, both, approveVersion, { id: draft.id }, seen(submitted))).rejects.toMatchObject({ code: 'own-work', status: 403 });
    await expect(as(db, author, approveVersion, { id: draft.id }, seen(submitted))).rejects.toMatchObject({ code: 'own-work' });
    const program = { kind: 'api-key', id: 1, name: 'Program', roles: ['approver'] } as const;
    await expect(as(db, program, approveVersion, { id: draft.id }, seen(submitted))).rejects.toMatchObject({ code: 'person-approves' });
    expect(await as(db, person(4, 'approver'), approveVersion, { id: draft.id }, seen(submitted))).toMatchObject({ state: 'approved', approved: { id: 4 } });
  });

  it('written by a program are not approved by whoever made its key', async () => {
    const key = await as(db, person(5, 'administrator'), createApiKey, { name: 'Skripts', roles: ['rule-maintainer'] });
    const program = { kind: 'api-key', id: key.id, name: key.name, roles: ['rule-maintainer'] } as const;
    const draft = await as(db, program, newDraft, { documentText: textOf(smallTable()) });
    const submitted = await as(db, program, submitVersion, { id: draft.id });
    await expect(as(db, person(5, 'approver'), approveVersion, { id: draft.id }, seen(submitted))).rejects.toMatchObject({ code: 'own-work' });
    expect(await as(db, approver, approveVersion, { id: draft.id }, seen(submitted))).toMatchObject({ state: 'approved' });
  });

  it('are put into force by nobody who wrote or submitted them, nor by a program of theirs', async () => {
    const [writer, submitter] = [person(4, 'approver'), person(5, 'approver')];
    const key = await as(db, writer, createApiKey, { name: 'Publicētājs', roles: ['approver'] });
    const draft = await as(db, writer, newDraft, { documentText: textOf(smallTable({ agreement: 'FOUR-EYES' })) });
    const submitted = await as(db, submitter, submitVersion, { id: draft.id }, seen(draft));
    const ready = await as(db, approver, approveVersion, { id: draft.id }, seen(submitted));
    const program = { kind: 'api-key', id: key.id, name: key.name, roles: ['approver'] } as const;
    const publishAs = (actor: typeof writer | typeof program) =>
      as(db, actor, publishVersion, { id: draft.id, effectiveFrom: '2026-02-01', ...withoutReplay }, seen(ready));
    for (const actor of [writer, submitter, program]) await expect(publishAs(actor)).rejects.toMatchObject({ code: 'own-publication', status: 403 });
    expect(await publishAs(approver)).toMatchObject({ state: 'scheduled', published: { id: approver.id } });
  });

  it('come into force one after the other; the one before ends the day before', async () => {
    const agreement = { agreement: 'ONE-AFTER-OTHER' };
    const first = await published(db, '2026-01-05', smallTable(agreement, 30));
    const second = await published(db, '2026-06-01', smallTable(agreement, 25));
    const third = await published(db, '2026-03-01', smallTable(agreement, 20));
    const replaced = await published(db, '2026-03-01', smallTable(agreement, 15));
    const inForceOn = async (day: string) => (await versionInForce(db, 'ONE-AFTER-OTHER', day))?.id ?? null;
    expect([await inForceOn('2026-01-04'), await inForceOn('2026-02-28'), await inForceOn('2026-03-01'), await inForceOn('2026-05-31'), await inForceOn('2026-06-01')])
      .toEqual([null, first.id, replaced.id, replaced.id, second.id]);
    expect(await versionById(db, third.id)).toMatchObject({ effectiveFrom: '2026-03-01', effectiveTo: '2026-02-28', number: 3 });
  });

  it('published at the same moment still leave exactly one in force', async () => {
    const agreement = { agreement: 'AT-ONCE' };
    const ready = [await approved(db, smallTable(agreement, 30)), await approved(db, smallTable(agreement, 20)), await approved(db, smallTable(agreement, 10))];
    await Promise.all(ready.map((version) => as(db, approver, publishVersion, { id: version.id, effectiveFrom: '2026-01-05', ...withoutReplay }, seen(version))));
    const rows: { effective_to: string | null }[] = await db('rule_table_versions').whereIn('id', ready.map(({ id }) => id)).select('effective_to');
    expect(rows.filter(({ effective_to: end }) => end === null)).toHaveLength(1);
  });

  it('ask for a replay of this very document, and for a reason where the day is past', async () => {
    const version = await approved(db);
    const publish = (input: object) => as(db, approver, publishVersion, { id: version.id, effectiveFrom: '2026-01-05', ...input }, seen(version));
    await expect(publish({})).rejects.toMatchObject({ code: 'replay-missing' });
    await expect(publish({ withoutReplay: true })).rejects.toMatchObject({ code: 'without-replay-needs-reason' });
    await expect(publish({ effectiveFrom: '2026-01-04' })).rejects.toMatchObject({ code: 'past-needs-reason' });
    await expect(publish({ effectiveFrom: '2026-02-30', ...withoutReplay })).rejects.toMatchObject({ code: 'not-a-day' });
    expect(await publish({ effectiveFrom: '2026-01-04', ...withoutReplay })).toMatchObject({ state: 'in-force' });
  });

  it('are rolled back by a new draft from an old version', async () => {
    const agreement = { agreement: 'ROLL-BACK' };
    const old = await published(db, '2026-01-05', smallTable(agreement, 30));
    await published(db, '2026-01-06', smallTable(agreement, 25), '2026-01-06');
    const back = await as(db, author, newDraft, { basedOnVersionId: old.id });
    expect(back).toMatchObject({ number: 3, basedOnVersionId: old.id, sha256: old.sha256, state: 'draft' });
  });

  it('are numbered one by one even when begun at the same moment', async () => {
    const drafts = await Promise.all([1, 2, 3, 4].map(() => as(db, author, newDraft, { documentText: textOf(smallTable({ agreement: 'NUMBERED' })) })));
    expect(drafts.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4]);
  });

  it('refuse a document that names no agreement', async () => {
    for (const documentText of ['', '{', '{}', '{"agreement": "lower case"}', '{"agreement": 7}', `{"agreement": "${'A'.repeat(41)}"}`]) {
      await expect(as(db, author, newDraft, { documentText })).rejects.toMatchObject({ code: 'agreement-unknown', status: 422 });
    }
    await expect(as(db, theOffice, newDraft, { basedOnVersionId: 999_999 })).rejects.toMatchObject({ status: 404 });
  });
});
