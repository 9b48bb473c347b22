import type { Knex } from 'knex';
import type { Hand } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import type { VersionComment } from '../../rules-schema/rule-table-version/version-comment.ts';
import { commandMessages } from '../command/command-messages.ts';
import { refuse } from '../command/refusal.ts';

const TABLE = 'version_comments';

interface CommentRow {
  id: number;
  rule_table_version_id: number;
  entry_id: string | null;
  pointer: string | null;
  text: string;
  author: string;
  resolved: string | null;
  version: number;
  created_at: string;
}

const fromRow = (row: CommentRow): VersionComment => ({
  id: row.id,
  ruleTableVersionId: row.rule_table_version_id,
  entryId: row.entry_id,
  pointer: row.pointer,
  text: row.text,
  author: JSON.parse(row.author) as Hand,
  createdAt: row.created_at,
  resolved: row.resolved === null ? null : (JSON.parse(row.resolved) as Hand),
  version: row.version,
});

const toRow = (comment: Omit<VersionComment, 'id'>): Omit<CommentRow, 'id'> => ({
  rule_table_version_id: comment.ruleTableVersionId,
  entry_id: comment.entryId,
  pointer: comment.pointer,
  text: comment.text,
  author: JSON.stringify(comment.author),
  resolved: comment.resolved === null ? null : JSON.stringify(comment.resolved),
  version: comment.version,
  created_at: comment.createdAt,
});

/** Writes a new comment. */
export async function insertComment(tx: Knex.Transaction, comment: Omit<VersionComment, 'id'>): Promise<VersionComment> {
  const [row]: { id: number }[] = await tx(TABLE).insert(toRow(comment)).returning('id');
  if (!row) throw new Error('The comment was not written.');
  return { ...comment, id: row.id };
}

/** The comment, held until the transaction ends. @throws Refusal 404 when there is none */
export async function lockComment(tx: Knex.Transaction, id: number): Promise<VersionComment> {
  const row: CommentRow | undefined = await tx(TABLE).where('id', id).forUpdate().first();
  return row ? fromRow(row) : refuse(commandMessages, 'not-found', {}, { status: 404 });
}

/** Writes a comment read before and held; its lock version rises by one. */
export async function updateComment(tx: Knex.Transaction, comment: VersionComment): Promise<VersionComment> {
  const next = { ...comment, version: comment.version + 1 };
  await tx(TABLE).where('id', comment.id).update(toRow(next));
  return next;
}

/** The comments on a version, oldest first. */
export async function commentsOn(db: Knex, versionId: number): Promise<VersionComment[]> {
  const rows: CommentRow[] = await db(TABLE).where('rule_table_version_id', versionId).orderBy('id');
  return rows.map(fromRow);
}
