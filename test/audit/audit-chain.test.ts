import type { Knex } from 'knex';
import { describe, expect, it } from 'vitest';
import type { AuditEntry } from '../../rules-schema/audit/audit-entry.ts';
import { eraseAuditDetails } from '../../server/audit/erase-audit-details.ts';
import { recordAudit, type AuditEvent } from '../../server/audit/record-audit.ts';
import { redacted } from '../../server/audit/redaction.ts';
import { verifyChain } from '../../server/audit/verify-chain.ts';
import type { CommandContext } from '../../server/command/context.ts';
import { dialectOf } from '../../server/database/dialect.ts';
import { acting } from '../command/acting.ts';
import { eachDatabase } from '../database/each-database.ts';
import { listing, openOffice } from '../http/client.ts';

const record = (context: CommandContext, event: AuditEvent): Promise<number> => recordAudit(context, event);
const event = (entityId: number, more: Partial<AuditEvent> = {}): AuditEvent => ({ entity: 'applications', entityId, action: 'save', ...more });

/** What someone with the database's own rights could do: take the guard away and write. */
async function despiteTheGuard(db: Knex, change: () => Promise<unknown>): Promise<void> {
  if (dialectOf(db) === 'sqlite') {
    await db.raw('DROP TRIGGER audit_entries_no_update');
    await db.raw('DROP TRIGGER audit_entries_no_delete');
  } else await db.raw('ALTER TABLE audit_entries DISABLE TRIGGER ALL');
  await change();
}

eachDatabase('the audit trail', (openFresh) => {
  it('is intact however many write at the same moment', async () => {
    const { db } = await openFresh();
    const before = await verifyChain(db);
    await Promise.all(Array.from({ length: 25 }, (_, n) => acting(db)(record, event(n))));
    expect(await verifyChain(db)).toMatchObject({ intact: true, entries: before.entries + 25, erased: 0, brokenAt: null });
  });

  it('has no entry of a command that was rolled back', async () => {
    const { db } = await openFresh();
    const { entries } = await verifyChain(db);
    const recordAndFail = async (context: CommandContext): Promise<void> => {
      await recordAudit(context, event(1));
      throw new Error('fails afterwards');
    };
    await expect(acting(db)(recordAndFail, {})).rejects.toThrow('fails afterwards');
    expect(await verifyChain(db)).toMatchObject({ intact: true, entries });
  });

  it('keeps of a change only what changed, and why', async () => {
    const { db } = await openFresh();
    const before = { status: 'claimed', goods: [{ code: '1704' }], note: null };
    const id = await acting(db)(record, event(1, { before, after: { ...before, status: 'refused' } }), { reason: 'Nav pierādījumu.' });
    const { document }: { document: string } = await db('audit_details').where('entry_id', id).first('document');
    expect(JSON.parse(document)).toEqual({ before: { status: 'claimed' }, after: { status: 'refused' }, reason: 'Nav pierādījumu.', ip: null });
  });

  it('lets nobody change or delete an entry', async () => {
    const { db } = await openFresh();
    await expect(db('audit_entries').update({ action: 'nothing' })).rejects.toThrow(/append-only/);
    await expect(db('audit_entries').delete()).rejects.toThrow(/append-only/);
    expect((await verifyChain(db)).intact).toBe(true);
  });

  it.each<[string, string, (db: Knex, id: number) => Promise<unknown>]>([
    ['an altered entry', 'entry-altered', (db, id) => db('audit_entries').where({ id }).update({ action: 'approve' })],
    ['an entry with another actor', 'entry-altered', (db, id) => db('audit_entries').where({ id }).update({ actor_id: 2 })],
    ['altered details', 'details-altered', (db, id) => db('audit_details').where('entry_id', id).update({ document: '{}' })],
    ['a missing entry', 'not-chained', async (db, id) => {
      await db('audit_details').where('entry_id', id).delete();
      await db('audit_entries').where({ id }).delete();
    }],
  ])('shows %s', async (_what, why, tamper) => {
    const { db } = await openFresh();
    const ids = [await acting(db)(record, event(1)), await acting(db)(record, event(2)), await acting(db)(record, event(3))];
    await despiteTheGuard(db, () => tamper(db, ids[1] ?? 0));
    const verdict = await verifyChain(db);
    expect(verdict).toMatchObject({ intact: false, brokenAt: { why } });
    expect(ids).toContain(verdict.brokenAt?.id);
  });

  it('shows a tail cut off', async () => {
    const { db } = await openFresh();
    const id = await acting(db)(record, event(1));
    await despiteTheGuard(db, async () => {
      await db('audit_details').where('entry_id', id).delete();
      await db('audit_entries').where({ id }).delete();
    });
    expect(await verifyChain(db)).toMatchObject({ intact: false, brokenAt: { id: null, why: 'entries-missing' } });
  });

  it('stays intact when what it says about a person is erased, and says that it was', async () => {
    const { db } = await openFresh();
    const inside = { entity: 'parties', entityId: 7 };
    await acting(db)(record, { ...inside, action: 'save', after: { name: 'Jānis Kalniņš' } });
    await acting(db)(record, event(1));
    const { tip } = await verifyChain(db);
    expect(await acting(db)(eraseAuditDetails, inside)).toBe(1);
    expect(JSON.stringify(await db('audit_details'))).not.toContain('Kalniņš');
    const verdict = await verifyChain(db);
    expect(verdict).toMatchObject({ intact: true, erased: 1 });
    expect(verdict.tip).not.toBe(tip);
    expect(await db('audit_entries').orderBy('id', 'desc').first()).toMatchObject({ action: 'erase-audit-details', entity_id: '7' });
  });

  it('is read by those who may, filtered as they need, with names as they are today', async () => {
    const { db } = await openFresh();
    const office = await openOffice(db);
    await acting(db)(record, event(41, { after: { status: 'claimed' } }));
    await acting(db)(record, event(42));
    const manager = await office.signIn('manager');
    const ask = async (filter: object) => (await manager.get<AuditEntry[]>(listing('/api/audit-entries', { filter }))).body;
    expect(await ask({ entity: 'applications', entityId: '41' })).toMatchObject([{ actorName: 'Rūta Ozoliņa', action: 'save', after: { status: 'claimed' }, erased: false }]);
    expect((await ask({ action: 'save', actorId: 1 })).map(({ entityId }) => entityId)).toEqual(['42', '41']);
    expect(await ask({ at_gte: '2027-01-01' })).toEqual([]);
    const { body } = await manager.post<{ intact: boolean }>('/api/audit-entries/verify');
    expect(body.intact).toBe(true);
    expect((await (await office.signIn('reviewer')).get('/api/audit-entries')).status).toBe(403);
    await office.close();
  });
});

describe('what never enters the trail', () => {
  it('are secrets and personal codes, however deep', () => {
    const record = { name: 'Anna', personalCode: '010190-12345', login: [{ password: 'secret', tokenHash: 'abc' }], note: 'kods 010190-12345, tālrunis 67123456' };
    expect(redacted(record)).toEqual({ name: 'Anna', personalCode: '•••', login: [{ password: '•••', tokenHash: '•••' }], note: 'kods •••, tālrunis 67123456' });
  });

  it('but dates and numbers that only look alike stay', () => {
    expect(redacted('2026-11-20, 123456-1234567, 170490')).toBe('2026-11-20, 123456-1234567, 170490');
  });
});
