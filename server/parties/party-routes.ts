import { bulkResultsSchema, recordIdsSchema } from '../../rules-schema/company/company.ts';
import { createPartySchema, partySchema, savePartySchema } from '../../rules-schema/party/party.ts';
import { command } from '../http/command.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { exportRoutes } from '../http/export-rows.ts';
import { list, one } from '../http/list.ts';
import { may, signedIn } from '../http/permission.ts';
import { activateParties, activateParty } from './activate-party.ts';
import { createParty } from './create-party.ts';
import { deactivateParties, deactivateParty } from './deactivate-party.ts';
import { deleteParty } from './delete-party.ts';
import { partyExport } from './party-export.ts';
import { partyListing } from './party-reads.ts';
import { saveParty } from './save-party.ts';

const answers = partySchema;
const results = { answers: bulkResultsSchema };

/** Consignors, consignees and importers: `/api/parties`. */
export const partyRoutes = describeRoutes('/api/parties', 'Parties');

partyRoutes.get('/', 'List parties', signedIn, may('party:read'), list(partyListing));
exportRoutes(partyRoutes, partyListing, partyExport, signedIn, may('party:read'));
partyRoutes.post('/', 'Enter a party', signedIn, may('party:edit'), command(createParty, createPartySchema, { answers, status: 201 }));
partyRoutes.post('/bulk/deactivate', 'Deactivate several parties', signedIn, may('party:edit'), command(deactivateParties, recordIdsSchema, results));
partyRoutes.post('/bulk/activate', 'Activate several parties', signedIn, may('party:edit'), command(activateParties, recordIdsSchema, results));
partyRoutes.get('/:id', 'Read a party', signedIn, may('party:read'), one(partyListing));
partyRoutes.put('/:id', 'Change a party', signedIn, may('party:edit'), command(saveParty, savePartySchema, { answers, wholeRecord: true }));
partyRoutes.delete('/:id', 'Delete a party that is not in use', signedIn, may('party:edit'), command(deleteParty, undefined, { answers }));
partyRoutes.post('/:id/deactivate', 'Deactivate a party', signedIn, may('party:edit'), command(deactivateParty, undefined, { answers }));
partyRoutes.post('/:id/activate', 'Activate a party', signedIn, may('party:edit'), command(activateParty, undefined, { answers }));
