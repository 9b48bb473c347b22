import type { Listing } from '../database/listing.ts';
import { idNamed } from './command.ts';
import { piece, type RoutePiece } from './described-routes.ts';

/** What a list may depend on: the record of the path's `id` (0 when the path has none), when it is asked for, and which person asks. */
export interface Asked {
  id: number;
  now: string;
  /** Null for a program. */
  personId: number | null;
}

/**
 * A list or record route whose rows or items depend on the request: on the day it is, or on the record they belong to.
 * `perRequest(list, versionListing)`; what the list offers must not depend on it.
 */
export function perRequest<Row extends object, Item>(
  route: (listing: Listing<Row, Item>) => RoutePiece,
  listingFor: (asked: Asked) => Listing<Row, Item>,
): RoutePiece {
  return piece((request, response, next) => {
    const { id } = request.params;
    const actor = request.signedIn?.actor;
    const personId = actor?.kind === 'person' ? actor.id : null;
    const listing = listingFor({ id: typeof id === 'string' ? idNamed(id) : 0, now: request.office.now(), personId });
    return route(listing)(request, response, next);
  }, route(listingFor({ id: 0, now: '', personId: null })).told);
}
