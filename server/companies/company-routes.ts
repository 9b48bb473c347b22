import { bulkResultsSchema, companySchema, recordIdsSchema, saveCompanySchema } from '../../rules-schema/company/company.ts';
import { command } from '../http/command.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { exportRoutes } from '../http/export-rows.ts';
import { list, one } from '../http/list.ts';
import { may, signedIn } from '../http/permission.ts';
import { activateCompanies, activateCompany } from './activate-company.ts';
import { companyExport } from './company-export.ts';
import { companyListing } from './company-reads.ts';
import { createCompany } from './create-company.ts';
import { deactivateCompanies, deactivateCompany } from './deactivate-company.ts';
import { deleteCompany } from './delete-company.ts';
import { saveCompany } from './save-company.ts';

const answers = companySchema;
const results = { answers: bulkResultsSchema };

/** Companies that apply for certificates: `/api/companies`. */
export const companyRoutes = describeRoutes('/api/companies', 'Companies');

companyRoutes.get('/', 'List companies', signedIn, may('party:read'), list(companyListing));
exportRoutes(companyRoutes, companyListing, companyExport, signedIn, may('party:read'));
companyRoutes.post('/', 'Enter a company', signedIn, may('party:edit'), command(createCompany, saveCompanySchema, { answers, status: 201 }));
companyRoutes.post('/bulk/deactivate', 'Deactivate several companies', signedIn, may('party:edit'), command(deactivateCompanies, recordIdsSchema, results));
companyRoutes.post('/bulk/activate', 'Activate several companies', signedIn, may('party:edit'), command(activateCompanies, recordIdsSchema, results));
companyRoutes.get('/:id', 'Read a company', signedIn, may('party:read'), one(companyListing));
companyRoutes.put('/:id', 'Change a company', signedIn, may('party:edit'), command(saveCompany, saveCompanySchema, { answers, wholeRecord: true }));
companyRoutes.delete('/:id', 'Delete a company that is not in use', signedIn, may('party:edit'), command(deleteCompany, undefined, { answers }));
companyRoutes.post('/:id/deactivate', 'Deactivate a company', signedIn, may('party:edit'), command(deactivateCompany, undefined, { answers }));
companyRoutes.post('/:id/activate', 'Activate a company', signedIn, may('party:edit'), command(activateCompany, undefined, { answers }));
