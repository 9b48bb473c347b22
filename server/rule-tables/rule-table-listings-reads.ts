import type { Knex } from 'knex';
import {
  ruleTableRecordSchema, ruleTableVersionSchema, VERSION_LIFE, type RuleTableRecord, type VersionInFull, type VersionLife, type VersionRecord,
} from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { officeDay } from '../command/office-calendar.ts';
import type { Listing } from '../database/listing.ts';
import { diagnosticsOf } from './check-document.ts';
import type { RuleTableRow } from './rule-table-store.ts';
import { fromRow, readDocumentText, readVersion, versionRows, type VersionRow } from './rule-table-version-store.ts';
import { inFull, recordOf } from './version-record.ts';
import { weighed } from './weigh-diagnostics.ts';

const V = 'rule_table_versions';

const isLife = (value: unknown): value is VersionLife => VERSION_LIFE.some((life) => life === value);

/** Narrows `query` to versions a reader sees in this state on `day`. */
function whereLife(query: Knex.QueryBuilder, life: VersionLife, day: string): void {
  if (life !== 'scheduled' && life !== 'in-force' && life !== 'superseded') {
    query.where(`${V}.state`, life);
    return;
  }
  query.where(`${V}.state`, 'published');
  if (life === 'superseded') {
    query.where((past) => past.where(`${V}.effective_to`, '<', day).orWhereRaw(`${V}.effective_to < ${V}.effective_from`));
    return;
  }
  query.where(`${V}.effective_from`, life === 'scheduled' ? '>' : '<=', day);
  query.where((end) => end.whereNull(`${V}.effective_to`).orWhereRaw(`(${V}.effective_to >= ${V}.effective_from AND ${V}.effective_to >= ?)`, [day]));
}

/** The versions of all tables, newest first, their states as of the moment `now`. */
export function versionListing({ now }: { now: string }): Listing<VersionRow, VersionRecord> {
  const day = now === '' ? '' : officeDay(now);
  return {
    resource: 'rule-table-versions',
    from: versionRows,
    id: `${V}.id`,
    columns: {
      ruleTableId: { column: `${V}.rule_table_id`, holds: 'integer', sortable: false },
      agreement: { column: 'rule_tables.agreement', holds: 'text', sortable: false },
      number: { column: `${V}.number`, holds: 'integer' },
      sha256: { column: `${V}.sha256`, holds: 'text', sortable: false },
      shipped: { column: `${V}.shipped`, holds: 'flag', sortable: false },
      basedOnVersionId: { column: `${V}.based_on_version_id`, holds: 'integer', sortable: false },
      effectiveFrom: { column: `${V}.effective_from`, holds: 'date' },
      createdAt: { column: `${V}.created_at`, holds: 'moment' },
      updatedAt: { column: `${V}.updated_at`, holds: 'moment' },
    },
    filters: {
      state: (query, value) => {
        const lives = (Array.isArray(value) ? value : [value]).filter(isLife);
        query.where((any) => {
          any.whereRaw('1 = 0');
          for (const life of lives) any.orWhere((one) => whereLife(one, life, day));
        });
      },
    },
    search: `${V}.search_text`,
    order: ['id', 'DESC'],
    item: (row) => recordOf(fromRow(row), day),
    itemSchema: ruleTableVersionSchema,
  };
}

interface ListedTableRow extends RuleTableRow {
  versions: number;
  open_drafts: number;
  in_force_id: number | null;
  in_force_number: number;
  in_force_from: string;
  in_force_sha256: string;
}

function tableRows(db: Knex, day: string): Knex.QueryBuilder {
  const count = (narrow: (query: Knex.QueryBuilder) => void, name: string): Knex.QueryBuilder => {
    const query = db(V).whereRaw(`${V}.rule_table_id = rule_tables.id`).count('*');
    narrow(query);
    return query.as(name);
  };
  return db('rule_tables')
    .leftJoin({ in_force: V }, (on) => {
      on.on('in_force.rule_table_id', 'rule_tables.id').andOnVal('in_force.state', 'published').andOnVal('in_force.effective_from', '<=', day);
      on.andOn((end) => end.onNull('in_force.effective_to').orOnVal('in_force.effective_to', '>=', day));
    })
    .select(
      'rule_tables.*', 'in_force.id as in_force_id', 'in_force.number as in_force_number', 'in_force.effective_from as in_force_from', 'in_force.sha256 as in_force_sha256',
      count(() => undefined, 'versions'),
      count((query) => query.whereIn(`${V}.state`, ['draft', 'submitted', 'changes-requested', 'approved']), 'open_drafts'),
    );
}

/** The rule tables with the version in force at the moment `now`. */
export function ruleTableListing({ now }: { now: string }): Listing<ListedTableRow, RuleTableRecord> {
  const day = now === '' ? '' : officeDay(now);
  return {
    resource: 'rule-tables',
    from: (db) => tableRows(db, day),
    id: 'rule_tables.id',
    columns: { agreement: { column: 'rule_tables.agreement', holds: 'text' } },
    search: 'rule_tables.search_text',
    order: ['agreement', 'ASC'],
    item: (row) => ({
      id: row.id,
      agreement: row.agreement,
      title: { lv: row.title_lv, en: row.title_en },
      versions: row.versions,
      inForce: row.in_force_id === null ? null : { id: row.in_force_id, number: row.in_force_number, effectiveFrom: row.in_force_from, sha256: row.in_force_sha256 },
      openDrafts: row.open_drafts,
      createdAt: row.created_at,
      version: row.version,
    }),
    itemSchema: ruleTableRecordSchema,
  };
}

/** A version with its text and what there is to say about it. @throws Refusal 404 when there is none */
export async function versionInFull(db: Knex, id: number, now: string): Promise<VersionInFull> {
  const version = await readVersion(db, id);
  const documentText = await readDocumentText(db, id);
  return inFull(version, officeDay(now), documentText, await weighed(db, version.agreement, diagnosticsOf(documentText, version.agreement)));
}
