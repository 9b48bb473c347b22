import { determinationSchema, determineSchema } from '../../rules-schema/determination/determination-schema.ts';
import { answerTo } from '../http/answer.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { may, signedIn } from '../http/permission.ts';
import { determineGoods } from './determine-goods.ts';

/** Facts in, determination out: `/api/determinations`. */
export const determinationRoutes = describeRoutes('/api/determinations', 'Determinations');

determinationRoutes.post('/', 'Determine the origin of goods; nothing is stored', signedIn, may('determination:run'),
  answerTo(({ db, body }) => determineGoods(db, body), determineSchema, { answers: determinationSchema, description: 'The determination.' }));
