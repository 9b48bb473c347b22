import type { AuditDeed } from '../../rules-schema/audit/deeds.ts';
import type { Application } from '../../rules-schema/application/application.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { CommandContext } from '../command/context.ts';
import { checkVersion } from '../command/version.ts';
import type { ApplicationRecord } from './application.ts';
import { insertEvent, type EventDetails } from './application-history-store.ts';
import { lockApplication, updateApplication } from './application-store.ts';

/** The application as a row of the queue. */
export function rowOf(application: ApplicationRecord): Application {
  const { payload: _payload, consignorId: _consignor, consigneeId: _consignee, ruledBy: _ruledBy, ruleStand: _stand, ...rest } = application;
  const { searchText: _text, decidedFindings: _findings, ...row } = rest;
  return row;
}

/** The application as the audit trail compares it: box by box, without what is worked out from the boxes. */
export function auditedApplication(application: ApplicationRecord): object {
  const { goods: _goods, findingCounts: _findings, lineCounts: _lines, ...row } = rowOf(application);
  const boxes = Object.entries(application.payload).map(([box, content]) => [`payload.${box}`, content]);
  return { ...row, ...Object.fromEntries(boxes) };
}

/** One change of an application: its name, and what is said beside it. */
export interface Change extends EventDetails {
  action: AuditDeed;
}

/**
 * Carries out one change of an application: holds the row, lets `next` say what becomes of it, saves, notes it in the
 * application's history and in the audit trail.
 * @param next may write what belongs to the change elsewhere, once everything that could refuse it has been checked
 * @throws Refusal 404, 412 stale, and whatever `next` refuses
 */
export async function changeApplication(
  context: CommandContext,
  id: number,
  change: Change,
  next: (application: ApplicationRecord) => ApplicationRecord | Promise<ApplicationRecord>,
): Promise<Application> {
  const before = await lockApplication(context.tx, id);
  checkVersion(context, before.version);
  const after = await updateApplication(context.tx, await next(before), context.now);
  const { action, ...details } = change;
  await insertEvent(context, after, action, details);
  const reason = context.reason ?? details.text;
  await recordAudit(
    { ...context, ...(reason !== undefined && { reason }) },
    { entity: 'applications', entityId: id, action, before: auditedApplication(before), after: { ...auditedApplication(after), ...said(details) } },
  );
  return rowOf(after);
}

const said = ({ reasons, legalBasis }: EventDetails): object => ({ ...(reasons && { reasons }), ...(legalBasis !== undefined && { legalBasis }) });
