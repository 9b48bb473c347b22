import { piece, type RoutePiece } from '../http/described-routes.ts';
import { refreshLineCounts } from './refresh-line-counts.ts';

/** Before a list of applications is read: its line counts follow the rules in force. Costs one question each type while they do. */
export const lineCountsUpToDate: RoutePiece = piece(async (request, _response, next) => {
  await refreshLineCounts(request.office.db, request.office.now());
  next();
});
