import { saveSignatorySchema, signatorySchema } from '../../rules-schema/signatory/signatory.ts';
import { command } from '../http/command.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { list, one } from '../http/list.ts';
import { perRequest } from '../http/per-request.ts';
import { may, signedIn } from '../http/permission.ts';
import { activateSignatory, deactivateSignatory } from './activate-signatory.ts';
import { createSignatory, saveSignatory } from './save-signatory.ts';
import { signatoryListing } from './signatory-reads.ts';

const answers = signatorySchema;

/** The people with the right to sign certificates: `/api/signatories`. */
export const signatoryRoutes = describeRoutes('/api/signatories', 'Signatories');
const { get, post, put } = signatoryRoutes;

get('/', 'List signatories; "maySign" takes a type of application and leaves those who may sign it today', signedIn, may('signatory:read'), perRequest(list, signatoryListing));
get('/:id', 'Read a signatory', signedIn, may('signatory:read'), perRequest(one, signatoryListing));
post('/', 'Enter a signatory', signedIn, may('signatory:edit'), command(createSignatory, saveSignatorySchema, { answers, status: 201 }));
put('/:id', 'Change a signatory', signedIn, may('signatory:edit'), command(saveSignatory, saveSignatorySchema, { answers, wholeRecord: true }));
post('/:id/deactivate', 'Take the right to sign from someone', signedIn, may('signatory:edit'), command(deactivateSignatory, undefined, { answers }));
post('/:id/activate', 'Let someone sign again', signedIn, may('signatory:edit'), command(activateSignatory, undefined, { answers }));
