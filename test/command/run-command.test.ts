import { expect, it } from 'vitest';
import type { CommandContext } from '../../server/command/context.ts';
import type { RepeatableRequest } from '../../server/command/idempotency.ts';
import { refuse } from '../../server/command/refusal.ts';
import { runCommand } from '../../server/command/run-command.ts';
import { checkVersion } from '../../server/command/version.ts';
import { eachDatabase, type OpenFresh } from '../database/each-database.ts';
import { acting, someone } from './acting.ts';

async function counterAt(openFresh: OpenFresh, n: number) {
  const { db } = await openFresh();
  await db.schema.createTable('counter', (table) => {
    table.increments('id');
    table.integer('n').notNullable();
  });
  await db('counter').insert([{ n }, { n }]);
  const value = async (id = 1): Promise<number> => (await db('counter').where('id', id).first('n')).n;
  return { db, value };
}

async function raise({ tx }: CommandContext, { id = 1 }: { id?: number }): Promise<{ n: number }> {
  const { n }: { n: number } = await tx('counter').where('id', id).forUpdate().first('n');
  await tx('counter').where('id', id).update({ n: n + 1 });
  return { n: n + 1 };
}

const request = (key: string, more: Partial<RepeatableRequest> = {}): RepeatableRequest => ({
  key, method: 'POST', path: '/api/counter/1/raise', body: { by: 1 }, keepAnswer: true, ...more,
});

eachDatabase('a command', (openFresh) => {
  it('leaves nothing behind when it is refused', async () => {
    const { db, value } = await counterAt(openFresh, 0);
    const raiseAndRefuse = async (context: CommandContext): Promise<void> => {
      await raise(context, {});
      refuse({ no: { en: 'No, {who}.', lv: 'Nē, {who}.' } }, 'no', { who: 'Anna' }, { status: 409 });
    };
    await expect(acting(db)(raiseAndRefuse, {})).rejects.toMatchObject({ code: 'no', status: 409, sentence: { en: 'No, Anna.', lv: 'Nē, Anna.' } });
    expect(await value()).toBe(0);
  });

  it('loses nothing of others carried out at the same moment', async () => {
    const { db, value } = await counterAt(openFresh, 0);
    await Promise.all(Array.from({ length: 20 }, () => acting(db)(raise, {})));
    expect(await value()).toBe(20);
  });

  it('is tried again when it met another in a deadlock', async () => {
    const { db, value } = await counterAt(openFresh, 0);
    const bothInOrder = (first: number, second: number) => async (context: CommandContext): Promise<void> => {
      await raise(context, { id: first });
      await new Promise((resolve) => setTimeout(resolve, 30));
      await raise(context, { id: second });
    };
    await Promise.all([acting(db)(bothInOrder(1, 2), {}), acting(db)(bothInOrder(2, 1), {})]);
    expect([await value(1), await value(2)]).toEqual([2, 2]);
  });

  it('that repeats itself is carried out once and answered alike', async () => {
    const { db, value } = await counterAt(openFresh, 0);
    const send = () => runCommand(db, raise, {}, { actor: someone, now: '2026-01-05T09:00:00.000Z', requestId: 'r', request: request('k1') });
    expect(await send()).toEqual({ answer: { n: 1 }, repeated: false });
    expect(await send()).toEqual({ answer: { n: 1 }, repeated: true });
    expect(await value()).toBe(1);
  });

  it('that arrives several times at once is carried out once', async () => {
    const { db, value } = await counterAt(openFresh, 0);
    const answers = await Promise.all(Array.from({ length: 6 }, () => acting(db, { request: request('k2') })(raise, {})));
    expect(answers).toEqual(Array.from({ length: 6 }, () => ({ n: 1 })));
    expect(await value()).toBe(1);
  });

  it('that uses a key again for something else is refused', async () => {
    const { db } = await counterAt(openFresh, 0);
    await acting(db, { request: request('k3') })(raise, {});
    const other = acting(db, { request: request('k3', { body: { by: 2 } }) });
    await expect(other(raise, {})).rejects.toMatchObject({ code: 'idempotency-key-reused', status: 422 });
    const otherVersion = acting(db, { request: request('k3'), expectedVersion: 4 });
    await expect(otherVersion(raise, {})).rejects.toMatchObject({ code: 'idempotency-key-reused' });
  });

  it('may use a key someone else has used', async () => {
    const { db, value } = await counterAt(openFresh, 0);
    await acting(db, { request: request('k4') })(raise, {});
    await acting(db, { request: request('k4'), actor: { ...someone, id: 2 } })(raise, {});
    await acting(db, { request: request('k4'), actor: { ...someone, kind: 'api-key' } })(raise, {});
    expect(await value()).toBe(3);
  });

  it('whose first try was refused may come again with the same key', async () => {
    const { db, value } = await counterAt(openFresh, 0);
    let open = false;
    const raiseWhenOpen = (context: CommandContext): Promise<unknown> =>
      open ? raise(context, {}) : refuse({ closed: { en: 'Closed.', lv: 'Slēgts.' } }, 'closed');
    const send = acting(db, { request: request('k5') });
    await expect(send(raiseWhenOpen, {})).rejects.toMatchObject({ code: 'closed' });
    open = true;
    await send(raiseWhenOpen, {});
    expect(await value()).toBe(1);
  });

  it('whose answer is a secret does not keep it', async () => {
    const { db } = await counterAt(openFresh, 0);
    const send = acting(db, { request: request('k6', { keepAnswer: false }) });
    await send(async () => ({ secret: 'shown once' }), {});
    await expect(send(async () => ({ secret: 'again' }), {})).rejects.toMatchObject({ code: 'already-done', status: 409 });
    expect(JSON.stringify(await db('idempotency_keys'))).not.toContain('shown once');
  });
});

eachDatabase('the version a caller saw', (openFresh) => {
  const check = async (context: CommandContext, version: number): Promise<void> => checkVersion(context, version);

  it('must be the record’s own', async () => {
    const { db } = await openFresh();
    await expect(acting(db)(check, 3, { expectedVersion: 2 })).rejects.toMatchObject({ code: 'version-stale', status: 412 });
    await expect(acting(db)(check, 3, { expectedVersion: 3 })).resolves.toBeUndefined();
  });

  it('must be named by a person and may be left out by an API key', async () => {
    const { db } = await openFresh();
    await expect(acting(db)(check, 3)).rejects.toMatchObject({ code: 'version-required', status: 428 });
    await expect(acting(db, { actor: { ...someone, kind: 'api-key' } })(check, 3)).resolves.toBeUndefined();
  });
});
