import { describeRoutes, piece, type RoutePiece } from './described-routes.ts';

/** For whoever watches over the server: is it alive, can it work. */
export const healthRoutes = describeRoutes('', 'Health');

const PATIENCE_MS = 3_000;

const alive: RoutePiece = piece((_request, response) => {
  response.type('text/plain').send('ok');
}, { answer: { status: 200, description: 'The process answers.', mediaType: 'text/plain' } });

const ready: RoutePiece = piece(async (request, response) => {
  try {
    await request.office.db.raw('select 1').timeout(PATIENCE_MS);
    response.type('text/plain').send('ready');
  } catch (error) {
    request.office.logger.warn({ err: error }, 'the database does not answer');
    response.status(503).type('text/plain').send('the database does not answer');
  }
}, { answer: { status: 200, description: 'The database answers too.', mediaType: 'text/plain' } });

healthRoutes.get('/healthz', 'Whether the process is alive', alive);
healthRoutes.get('/readyz', 'Whether it can work', ready);
