import { determinationSchema, determineSchema } from '../../rules-schema/determination/determination-schema.ts';
import { foundGoodsSchema } from '../../rules-schema/determination/found-goods.ts';
import { officeDay } from '../command/office-calendar.ts';
import { answer, answerTo } from '../http/answer.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { may, signedIn } from '../http/permission.ts';
import { determineGoods } from './determine-goods.ts';
import { findGoods } from './find-goods.ts';

/** Facts in, determination out: `/api/determinations`. */
export const determinationRoutes = describeRoutes('/api/determinations', 'Determinations');

determinationRoutes.post('/', 'Determine the origin of goods; nothing is stored', signedIn, may('determination:run'),
  answerTo(({ db, body }) => determineGoods(db, body), determineSchema, { answers: determinationSchema, description: 'The determination.' }));

const text = { type: 'string' } as const;
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const asDay = (value: unknown): string | null => (/^\d{4}-\d{2}-\d{2}$/.test(asText(value)) ? asText(value) : null);
const asId = (value: unknown): number | null => (/^[1-9]\d{0,8}$/.test(asText(value)) ? Number(value) : null);

determinationRoutes.get('/goods', 'Find goods by part of a code or by words, in the nomenclature and in the list', signedIn, may('determination:run'),
  answer(({ db, now, request: { query } }) => findGoods(db, {
    q: asText(query['q']), agreement: asText(query['agreement']), date: asDay(query['date']) ?? officeDay(now), ruleTableVersionId: asId(query['ruleTableVersionId']),
  }), {
    answers: foundGoodsSchema,
    description: 'What may be meant.',
    parameters: [
      { name: 'q', description: 'Part of a code, or words.', schema: text },
      { name: 'agreement', description: 'Whose list is searched.', schema: text },
      { name: 'date', description: 'The day; left out: today.', schema: { type: 'string', format: 'date' } },
      { name: 'ruleTableVersionId', description: 'The version whose list is searched; left out: the one in force.', schema: { type: 'integer' } },
    ],
  }));
