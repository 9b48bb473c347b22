import type { ApiKey, CreateApiKey } from '../../rules-schema/user/api-key.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { insertApiKey } from './api-key-store.ts';
import { digestOfSecret, newSecret } from './secret-token.ts';

const PREFIX = 'izk_';
const SHOWN_CHARACTERS = 10;

/** Makes a key by which a program may act in the given roles. @returns the record and, this once, the key itself */
export async function createApiKey(context: CommandContext, { name, roles }: CreateApiKey): Promise<ApiKey & { key: string }> {
  const key = `${PREFIX}${newSecret()}`;
  const record = await insertApiKey(context.tx, {
    name: name.trim(), roles, beginning: key.slice(0, SHOWN_CHARACTERS), keyHash: digestOfSecret(key),
    createdBy: context.actor.id ?? 0, createdAt: context.now,
  });
  await recordAudit(context, { entity: 'api-keys', entityId: record.id, action: 'create', after: record });
  return { ...record, key };
}
