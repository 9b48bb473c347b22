import { describeRoutes } from '../http/described-routes.ts';
import { exportRoutes } from '../http/export-rows.ts';
import { list, one } from '../http/list.ts';
import { may, signedIn } from '../http/permission.ts';
import { concessionExport } from './concession-export.ts';
import { concessionListing } from './concession-reads.ts';

/** Tariff preferences without a limit of quantity: `/api/concessions`. */
export const concessionRoutes = describeRoutes('/api/concessions', 'Tariff concessions');

concessionRoutes.get('/', 'List concessions', signedIn, may('quota:read'), list(concessionListing));
exportRoutes(concessionRoutes, concessionListing, concessionExport, signedIn, may('quota:read'));
concessionRoutes.get('/:id', 'Read a concession', signedIn, may('quota:read'), one(concessionListing));
