import type { Request } from 'express';
import { affectedDecisionsSchema } from '../../rules-schema/decision/affected-decisions.ts';
import { answer } from '../http/answer.ts';
import { idNamed } from '../http/command.ts';
import { describeRoutes, piece, type RoutePiece } from '../http/described-routes.ts';
import { FILE_FORMATS, mediaTypeOf, sendRows, type FileFormat } from '../http/export-rows.ts';
import { may, signedIn } from '../http/permission.ts';
import { refuse } from '../command/refusal.ts';
import { affectedDecisions, readAffected } from './affected-decisions.ts';
import { decisionExport } from './decision-export.ts';
import { decisionMessages } from './decision-messages.ts';

/** What a version would bear upon if it were in force from a past day: `/api/rule-table-versions/:id/affected-decisions`. */
export const affectedDecisionRoutes = describeRoutes('/api/rule-table-versions', 'Decisions');

const FROM = { name: 'from', description: 'The day the version would be in force from.', schema: { type: 'string', format: 'date' }, required: true } as const;

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

function dayAsked({ query }: Request): string {
  const asked: unknown = query['from'];
  return typeof asked === 'string' && isDay(asked) ? asked : refuse(decisionMessages, 'day-missing', {}, { status: 400 });
}

const asFile = (format: FileFormat): RoutePiece => piece(
  async (request, response) => {
    const { db, now } = request.office;
    const items = affectedDecisions(db, idNamed(String(request.params['id'])), dayAsked(request), now());
    await sendRows({ request, response }, { format, name: 'affected-decisions', items, columns: decisionExport });
  },
  { parameters: [FROM], answer: { status: 200, description: 'The file.', mediaType: mediaTypeOf(format) } },
);

affectedDecisionRoutes.get('/:id/affected-decisions', 'Past decisions a version would bear upon from a day', signedIn, may('rule-table:read'), may('decision:read'),
  answer(({ db, id, now, request }) => readAffected(db, id, dayAsked(request), now), { answers: affectedDecisionsSchema, parameters: [FROM], description: 'Their number, and the first of them.' }));
for (const format of FILE_FORMATS) {
  affectedDecisionRoutes.get(`/:id/affected-decisions/export.${format}`, `Export them as ${format.toUpperCase()}`, signedIn, may('rule-table:read'), may('decision:read'), asFile(format));
}
