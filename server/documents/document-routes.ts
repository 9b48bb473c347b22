import { describeDocumentSchema, documentSchema } from '../../rules-schema/document/document.ts';
import { command } from '../http/command.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { list, one } from '../http/list.ts';
import { may, signedIn } from '../http/permission.ts';
import { describeDocument, removeDocument } from './describe-document.ts';
import { certify, receiveDocuments, sendContent } from './document-door.ts';
import { documentListing } from './document-reads.ts';

const answers = documentSchema;

/** The files of applications: `/api/documents`. */
export const documentRoutes = describeRoutes('/api/documents', 'Documents');
const { get, post, put, delete: remove } = documentRoutes;

get('/', 'List documents', signedIn, may('document:read'), list(documentListing));
get('/:id', 'Read what is known of a document', signedIn, may('document:read'), one(documentListing));
get('/:id/content', 'Download a document', signedIn, may('document:read'), sendContent);
put('/:id', 'Correct what a document is said to be', signedIn, may('document:edit'), command(describeDocument, describeDocumentSchema, { answers, wholeRecord: true }));
post('/:id/certify', 'Put the chamber’s endorsement on a copy of a document', signedIn, may('document:certify'), certify);
remove('/:id', 'Take a document out of an application that may be changed', signedIn, may('document:edit'), command(removeDocument, undefined, { answers }));

/** What is sent with an application: `/api/applications/:id/documents`. */
export const applicationDocumentRoutes = describeRoutes('/api/applications', 'Documents');

applicationDocumentRoutes.post('/:id/documents', 'Add files to an application that may be changed', signedIn, may('document:edit'), receiveDocuments);
