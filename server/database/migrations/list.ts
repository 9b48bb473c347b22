import type { Knex } from 'knex';
import { foundation } from './001-foundation.ts';
import { ruleTables } from './010-rule-tables.ts';
import { decisionsAndImports } from './015-decisions.ts';
import { tariffQuotas } from './040-tariff-quotas.ts';

/** One step of the database's history. Once released it is never changed; a correction is a new step. */
export interface Migration {
  name: string;
  up(tx: Knex): Promise<void>;
}

/** The history of the database, oldest first. A noun adds its file and one line here. */
export const migrations: readonly Migration[] = [
  { name: '001_foundation', up: foundation },
  { name: '010_rule_tables', up: ruleTables },
  { name: '015_decisions', up: decisionsAndImports },
  { name: '040_tariff_quotas', up: tariffQuotas },
];
