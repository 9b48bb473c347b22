import { consignmentSchema } from '../../rules-schema/proof/consignment.ts';
import { proofsSchema } from '../../rules-schema/proof/proof-schema.ts';
import { answerTo } from '../http/answer.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { may, signedIn } from '../http/permission.ts';
import { findProofs } from './find-proofs.ts';

/** Facts of a consignment in, possible proofs of origin out: `/api/proofs`. */
export const proofRoutes = describeRoutes('/api/proofs', 'Proofs of origin');

proofRoutes.post('/', 'Find which proofs of origin a consignment can have; nothing is stored', signedIn, may('determination:run'),
  answerTo(({ db, body }) => findProofs(db, body), consignmentSchema, { answers: proofsSchema, description: 'The proofs, each with what it demands and what is missing.' }));
