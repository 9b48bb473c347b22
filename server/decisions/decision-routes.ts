import { decisionInFullSchema } from '../../rules-schema/decision/decision.ts';
import { answer } from '../http/answer.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { exportRoutes } from '../http/export-rows.ts';
import { list } from '../http/list.ts';
import { may, signedIn } from '../http/permission.ts';
import { decisionExport } from './decision-export.ts';
import { receiveImport, sendTemplate } from './decision-import-routes.ts';
import { decisionById, decisionListing } from './decision-reads.ts';

/** The memory of the office: `/api/decisions`. Nothing here changes a decision. */
export const decisionRoutes = describeRoutes('/api/decisions', 'Decisions');

decisionRoutes.get('/', 'List decisions', signedIn, may('decision:read'), list(decisionListing));
exportRoutes(decisionRoutes, decisionListing, decisionExport, signedIn, may('decision:read'));
decisionRoutes.get('/import-template.csv', 'The columns of a CSV file of past decisions, with an example', signedIn, may('decision:import'), sendTemplate);
decisionRoutes.post('/import', 'Import past decisions from CSV, JSON or NDJSON, or rehearse it', signedIn, may('decision:import'), receiveImport);
decisionRoutes.get('/:id', 'Read a decision with its facts and its determination', signedIn, may('decision:read'),
  answer(({ db, id }) => decisionById(db, id), { answers: decisionInFullSchema, description: 'The decision in full.' }));
