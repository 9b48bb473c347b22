import type { NewDraft, VersionInFull } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { officeDay } from '../command/office-calendar.ts';
import { refuse } from '../command/refusal.ts';
import { checkDocument } from './check-document.ts';
import { ruleTableMessages } from './rule-table-messages.ts';
import { lockRuleTable, lockRuleTableOf, type StoredRuleTable } from './rule-table-store.ts';
import { withAuthor } from './rule-table-version.ts';
import { insertVersion, nextNumber, readDocumentText, readReigns, readVersion } from './rule-table-version-store.ts';
import { inFull, recordOf } from './version-record.ts';
import { weighed } from './weigh-diagnostics.ts';

const AGREEMENT = /^[A-Z0-9]+(?:-[A-Z0-9]+)*$/;

interface Beginning {
  table: StoredRuleTable;
  documentText: string;
  basedOnVersionId: number | null;
  rollbackOfVersionId: number | null;
}

const textIn = (value: unknown, field: string): string | null => {
  const held: unknown = typeof value === 'object' && value !== null && field in value ? (value as Record<string, unknown>)[field] : null;
  return typeof held === 'string' && held !== '' ? held : null;
};

/** An uploaded document belongs to the table of the agreement it names; the first of an agreement makes the table. */
async function fromDocument({ tx, now }: CommandContext, documentText: string): Promise<Beginning> {
  const readable = checkDocument(documentText).sha256 !== null;
  const document: unknown = readable ? JSON.parse(documentText) : null;
  const agreement = textIn(document, 'agreement') ?? '';
  if (!AGREEMENT.test(agreement) || agreement.length > 40) {
    const { en, lv } = ruleTableMessages['agreement-unknown'];
    refuse(ruleTableMessages, 'agreement-unknown', {}, { errors: [{ pointer: '/documentText', code: 'agreement-unknown', message: { en, lv }, params: {} }] });
  }
  const title: unknown = typeof document === 'object' && document !== null && 'title' in document ? document.title : null;
  const names = { lv: textIn(title, 'lv') ?? agreement, en: textIn(title, 'en') ?? agreement };
  return { table: await lockRuleTableOf(tx, agreement, names, now), documentText, basedOnVersionId: null, rollbackOfVersionId: null };
}

/** A copy of another version of the same table, to change it. */
async function fromVersion({ tx }: CommandContext, basedOnVersionId: number): Promise<Beginning> {
  const base = await readVersion(tx, basedOnVersionId);
  return { table: await lockRuleTable(tx, base.ruleTableId), documentText: await readDocumentText(tx, base.id), basedOnVersionId, rollbackOfVersionId: null };
}

/** The rules of an earlier version, to take the place of those that hold today. */
async function goingBack({ tx, now }: CommandContext, rollbackOfVersionId: number): Promise<Beginning> {
  const earlier = await readVersion(tx, rollbackOfVersionId);
  if (earlier.state !== 'published') refuse(ruleTableMessages, 'rollback-of-unpublished', { number: earlier.number });
  const table = await lockRuleTable(tx, earlier.ruleTableId);
  const today = officeDay(now);
  const replaced = (await readReigns(tx, table.id)).find(({ effectiveFrom, effectiveTo }) => effectiveFrom <= today && (effectiveTo === null || effectiveTo >= today));
  if (replaced?.id === earlier.id) refuse(ruleTableMessages, 'rollback-of-itself', { number: earlier.number });
  return { table, documentText: await readDocumentText(tx, earlier.id), basedOnVersionId: replaced?.id ?? earlier.id, rollbackOfVersionId };
}

function beginning(context: CommandContext, { basedOnVersionId, rollbackOfVersionId, documentText }: NewDraft): Promise<Beginning> {
  if (rollbackOfVersionId !== undefined) return goingBack(context, rollbackOfVersionId);
  return basedOnVersionId === undefined ? fromDocument(context, documentText ?? '') : fromVersion(context, basedOnVersionId);
}

/**
 * Begins a draft: a copy of a version, a rollback to an earlier one, or an uploaded document.
 * @param input `shipped` marks what is delivered with the product; only the office itself says so
 * @throws Refusal 404 when there is no such version, 422 when the document names no agreement, or a rollback leads to what never was published or holds today
 */
export async function newDraft(context: CommandContext, input: NewDraft & { shipped?: true }): Promise<VersionInFull> {
  const { tx, actor, now } = context;
  const { table, documentText, basedOnVersionId, rollbackOfVersionId } = await beginning(context, input);
  const { sha256, diagnostics } = checkDocument(documentText, table.agreement);
  const version = await insertVersion(tx, {
    ruleTableId: table.id, agreement: table.agreement, title: table.title, number: await nextNumber(tx, table.id), state: 'draft', sha256,
    shipped: input.shipped ?? false, basedOnVersionId, rollbackOfVersionId, changeNote: input.changeNote?.trim() ?? '', authors: withAuthor([], actor),
    submitted: null, approved: null, published: null, reviewNote: null, evidence: null, effectiveFrom: null, effectiveTo: null,
    createdAt: now, updatedAt: now, version: 1,
  }, documentText);
  const day = officeDay(now);
  await recordAudit(context, { entity: 'rule-table-versions', entityId: version.id, action: 'new-draft', before: null, after: recordOf(version, day) });
  return inFull(version, day, documentText, await weighed(tx, table.agreement, diagnostics));
}
