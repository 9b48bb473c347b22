import { nomenclatureEditionSchema } from '../../rules-schema/nomenclature/nomenclature.ts';
import { command } from '../http/command.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { list, one } from '../http/list.ts';
import { may, signedIn } from '../http/permission.ts';
import { deleteEdition } from './delete-edition.ts';
import { receiveNomenclature, sendStandings } from './nomenclature-door.ts';
import { editionListing, nomenclatureListing } from './nomenclature-reads.ts';

/** The lines of the nomenclature: `/api/nomenclature`. */
export const nomenclatureRoutes = describeRoutes('/api/nomenclature', 'Nomenclature');

nomenclatureRoutes.get('/', 'Search the nomenclature by codes and words; "validOn" takes a day', signedIn, may('nomenclature:read'), list(nomenclatureListing));
nomenclatureRoutes.get('/standings', 'Tell how codes stand on a day', signedIn, may('nomenclature:read'), sendStandings);
nomenclatureRoutes.get('/:id', 'Read a line', signedIn, may('nomenclature:read'), one(nomenclatureListing));

/** Its editions: `/api/nomenclature-editions`. */
export const nomenclatureEditionRoutes = describeRoutes('/api/nomenclature-editions', 'Nomenclature');

nomenclatureEditionRoutes.get('/', 'List the editions', signedIn, may('nomenclature:read'), list(editionListing));
nomenclatureEditionRoutes.post('/import', 'Import a published file as an edition, or rehearse it', signedIn, may('nomenclature:edit'), receiveNomenclature);
nomenclatureEditionRoutes.get('/:id', 'Read an edition', signedIn, may('nomenclature:read'), one(editionListing));
nomenclatureEditionRoutes.delete('/:id', 'Delete an imported edition', signedIn, may('nomenclature:edit'), command(deleteEdition, undefined, { answers: nomenclatureEditionSchema }));
