import type { VersionComment } from '../../rules-schema/rule-table-version/version-comment.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { checkVersion } from '../command/version.ts';
import { handOf } from './rule-table-version.ts';
import { lockComment, updateComment } from './version-comment-store.ts';

async function turn(context: CommandContext, id: number, action: 'resolve-comment' | 'reopen-comment'): Promise<VersionComment> {
  const before = await lockComment(context.tx, id);
  checkVersion(context, before.version);
  const settles = action === 'resolve-comment';
  if (settles === (before.resolved !== null)) return before;
  const after = await updateComment(context.tx, { ...before, resolved: settles ? handOf(context.actor, context.now) : null });
  await recordAudit(context, { entity: 'rule-table-versions', entityId: before.ruleTableVersionId, action, before, after });
  return after;
}

/** Settles a comment; one that is settled already stays with whoever settled it. @throws Refusal 404, 412 stale */
export async function resolveComment(context: CommandContext, { id }: { id: number }): Promise<VersionComment> {
  return turn(context, id, 'resolve-comment');
}

/** Takes up a settled comment again. @throws Refusal 404, 412 stale */
export async function reopenComment(context: CommandContext, { id }: { id: number }): Promise<VersionComment> {
  return turn(context, id, 'reopen-comment');
}
