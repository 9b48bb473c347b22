import type { Knex } from 'knex';
import type { AddComment, VersionComment } from '../../rules-schema/rule-table-version/version-comment.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { handOf } from './rule-table-version.ts';
import { readVersion } from './rule-table-version-store.ts';
import { commentsOn, insertComment } from './version-comment-store.ts';

/** Remarks something on a version or on one of its entries, in whatever state the version is. @throws Refusal 404 when there is no such version */
export async function commentOnVersion(context: CommandContext, { id, entryId = null, pointer = null, text }: AddComment & { id: number }): Promise<VersionComment> {
  const { tx, actor, now } = context;
  await readVersion(tx, id);
  const comment = await insertComment(tx, {
    ruleTableVersionId: id, entryId, pointer, text: text.trim(), author: handOf(actor, now), createdAt: now, resolved: null, version: 1,
  });
  await recordAudit(context, { entity: 'rule-table-versions', entityId: id, action: 'comment', before: null, after: comment });
  return comment;
}

/** Everything remarked on a version, oldest first. @throws Refusal 404 when there is no such version */
export async function readComments(db: Knex, id: number): Promise<VersionComment[]> {
  await readVersion(db, id);
  return commentsOn(db, id);
}
