import type { Knex } from 'knex';
import type { VersionInFull, VersionRecord } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import type { RuleTable } from '../../rules-schema/origin-rules/rule-table.ts';
import type { Role } from '../../rules-schema/user/roles.ts';
import type { Actor } from '../../server/command/context.ts';
import { runCommand, type Verb } from '../../server/command/run-command.ts';

/** A table of two headings, small enough to be read whole in a test. */
export function smallTable(more: Partial<RuleTable> = {}, percent = 30): RuleTable {
  return {
    agreement: 'TEST-AGREEMENT',
    title: { lv: 'Pārbaudes tabula', en: 'Test table' },
    nomenclature: 'HS 2007',
    listName: { lv: 'Saraksts', en: 'List' },
    source: 'test',
    validFrom: '2007-08-01',
    provisions: { territories: 'any' },
    classes: {},
    entries: [
      {
        id: '1704', covers: ['1704'], description: { lv: 'Cukura konditorejas izstrādājumi', en: 'Sugar confectionery' },
        column3: { all: [{ changeOfHeading: {} }, { valueLimit: { percent, of: { codes: ['17'] } } }] },
        printed: { column1: '1704', column2: 'Cukura konditorejas izstrādājumi', column3: '…' }, wording: { column3: '…' },
      },
      {
        id: '1806', covers: ['1806'], description: { lv: 'Šokolāde', en: 'Chocolate' }, column3: { valueLimit: { percent: 50 } },
        printed: { column1: '1806', column2: 'Šokolāde', column3: '…' }, wording: { column3: '…' },
      },
    ],
    ...more,
  };
}

export const textOf = (table: RuleTable): string => JSON.stringify(table, null, 2);

export const person = (id: number, role: Role): Actor => ({ kind: 'person', id, name: `Person ${id}`, roles: [role] });
export const author = person(2, 'rule-maintainer');
export const approver = person(3, 'approver');

/** Carries a verb out as somebody, on a day at noon. */
export async function as<Input, Answer>(db: Knex, actor: Actor, verb: Verb<Input, Answer>, input: Input, more: { day?: string; expectedVersion?: number } = {}): Promise<Answer> {
  const { answer } = await runCommand(db, verb, input, { actor, now: `${more.day ?? '2026-01-05'}T12:00:00.000Z`, requestId: 'test', expectedVersion: more.expectedVersion ?? null });
  return answer;
}

/** The version a record carries, to be named in the next write. */
export const seen = ({ version }: VersionRecord | VersionInFull): { expectedVersion: number } => ({ expectedVersion: version });
