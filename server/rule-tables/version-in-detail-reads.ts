import type { Knex } from 'knex';
import { defectsOf, type Defect } from '../../rules-schema/origin-rules/register-of-defects.ts';
import { usesOf } from '../../rules-schema/origin-rules/reference/uses.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';
import { versionById, type RuleTableVersion } from './rule-table-reads.ts';

async function find(db: Knex, id: number): Promise<RuleTableVersion> {
  return (await versionById(db, id)) ?? refuse(commandMessages, 'not-found', {}, { status: 404 });
}

/** Every recorded defect of the print in a version. @throws Refusal 404 when there is none, 422 while its document does not match the schema */
export async function defectsOfVersion(db: Knex, id: number): Promise<Defect[]> {
  return defectsOf((await find(db, id)).document);
}

/** The entries that use a node of the schema; `pointer` is its place in the schema. */
export interface NodeUse {
  pointer: string;
  entries: readonly string[];
}

export const nodeUsesSchema = {
  type: 'array',
  items: {
    type: 'object', required: ['pointer', 'entries'], additionalProperties: false,
    properties: { pointer: { type: 'string' }, entries: { type: 'array', items: { type: 'string' } } },
  },
} as const;

/** Which entries of a version use each node of the language. @throws Refusal as {@link defectsOfVersion} */
export async function usesInVersion(db: Knex, id: number): Promise<NodeUse[]> {
  return [...usesOf((await find(db, id)).document)].map(([pointer, entries]) => ({ pointer, entries }));
}
