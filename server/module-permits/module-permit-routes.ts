import { issueModuleCertificateSchema, moduleCertificateSchema } from '../../rules-schema/module-permit/module-permit.ts';
import { command } from '../http/command.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { list, one } from '../http/list.ts';
import { perRequest } from '../http/per-request.ts';
import { may, signedIn } from '../http/permission.ts';
import { activateModuleCertificate, issueModuleCertificate } from './issue-module-certificate.ts';
import { moduleCertificateListing, modulePermitListing } from './module-permit-reads.ts';

const answers = moduleCertificateSchema;

/** Permits for the data exchange module: `/api/module-permits`. */
export const modulePermitRoutes = describeRoutes('/api/module-permits', 'Data exchange module');

modulePermitRoutes.get('/', 'List permits; "inForceOn" takes a day, "endingSoon" leaves those that end within 60 days', signedIn, may('certificate:read'), perRequest(list, modulePermitListing));
modulePermitRoutes.get('/:id', 'Read a permit', signedIn, may('certificate:read'), perRequest(one, modulePermitListing));

/** Their x509 certificates: `/api/module-certificates`. */
export const moduleCertificateRoutes = describeRoutes('/api/module-certificates', 'Data exchange module');

moduleCertificateRoutes.get('/', 'List x509 certificates; "endingSoon" leaves those that end within 60 days', signedIn, may('certificate:read'), perRequest(list, moduleCertificateListing));
moduleCertificateRoutes.get('/:id', 'Read an x509 certificate', signedIn, may('certificate:read'), perRequest(one, moduleCertificateListing));
moduleCertificateRoutes.post('/:id/issue', 'Note that an x509 certificate was issued', signedIn, may('application:issue'), command(issueModuleCertificate, issueModuleCertificateSchema, { answers }));
moduleCertificateRoutes.post('/:id/activate', 'Note that an x509 certificate was activated', signedIn, may('application:issue'), command(activateModuleCertificate, undefined, { answers }));
