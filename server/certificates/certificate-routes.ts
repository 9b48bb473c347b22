import {
  cancelCertificateSchema, certificateSchema, duplicateCertificateSchema, issueCertificateSchema, postCertificateSchema, registerCustomsSchema, useFormSchema,
} from '../../rules-schema/certificate/certificate.ts';
import { command } from '../http/command.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { exportRoutes } from '../http/export-rows.ts';
import { list, one } from '../http/list.ts';
import { may, signedIn } from '../http/permission.ts';
import { cancelCertificate } from './cancel-certificate.ts';
import { certificateExport } from './certificate-export.ts';
import { paper, sealing } from './certificate-paper-door.ts';
import { certificateListing } from './certificate-reads.ts';
import { duplicateCertificate } from './duplicate-certificate.ts';
import { postCertificate, registerCustoms, useForm } from './follow-paper.ts';
import { issueCertificate } from './issue-certificate.ts';
import { fewAtATime, verification } from './verification-door.ts';

const answers = certificateSchema;

/** The register of certificates: `/api/certificates`. */
export const certificateRoutes = describeRoutes('/api/certificates', 'Certificates');

certificateRoutes.get('/', 'List certificates', signedIn, may('certificate:read'), list(certificateListing));
exportRoutes(certificateRoutes, certificateListing, certificateExport, signedIn, may('certificate:read'));
certificateRoutes.get('/:id', 'Read a certificate', signedIn, may('certificate:read'), one(certificateListing));
certificateRoutes.post('/:id/cancel', 'Cancel a certificate', signedIn, may('certificate:revoke'), command(cancelCertificate, cancelCertificateSchema, { answers }));
certificateRoutes.post('/:id/duplicate', 'Make out a duplicate', signedIn, may('application:issue'),
  command(duplicateCertificate, duplicateCertificateSchema, { answers, status: 201 }));

certificateRoutes.get('/:id/paper.pdf', 'Print a certificate, or read what was sealed', signedIn, may('certificate:read'), paper);
certificateRoutes.post('/:id/seal', 'Seal a certificate electronically', signedIn, may('application:issue'), sealing);
certificateRoutes.post('/:id/post', 'Record that it was printed, stamped and posted', signedIn, may('application:issue'), command(postCertificate, postCertificateSchema, { answers }));
certificateRoutes.post('/:id/use-form', 'Take a pre-printed form of the stock for it', signedIn, may('application:issue'), command(useForm, useFormSchema, { answers }));
certificateRoutes.post('/:id/register-customs', 'Register number and day given by customs', signedIn, may('application:issue'), command(registerCustoms, registerCustomsSchema, { answers }));

/** Issuing, a command on the application: `/api/applications/:id/issue`. */
export const issueRoutes = describeRoutes('/api/applications', 'Certificates');

issueRoutes.post('/:id/issue', 'Issue the certificate of an approved application', signedIn, may('application:issue'),
  command(issueCertificate, issueCertificateSchema, { answers, status: 201 }));

/** The public check of a certificate: `/verify`. */
export const verificationRoutes = describeRoutes('/verify', 'Verification');

verificationRoutes.get('/:number', 'Check a certificate by its number and code', fewAtATime, verification);
