import type { ApiKey } from '../../rules-schema/user/api-key.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { refuse } from '../command/refusal.ts';
import { checkVersion } from '../command/version.ts';
import { lockApiKey, updateRevoked } from './api-key-store.ts';
import { userMessages } from './user-messages.ts';

/** Revokes a key: from now on it opens nothing. The record stays. @throws Refusal 409 when it already is, 412 stale */
export async function revokeApiKey(context: CommandContext, { id }: { id: number }): Promise<ApiKey> {
  const before = await lockApiKey(context.tx, id);
  checkVersion(context, before.version);
  if (before.revokedAt !== null) refuse(userMessages, 'key-revoked', { name: before.name }, { status: 409 });
  const after = await updateRevoked(context.tx, before, context.now);
  await recordAudit(context, { entity: 'api-keys', entityId: id, action: 'revoke', before, after });
  return after;
}
