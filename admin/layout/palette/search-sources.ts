import { applicationSearch } from '../../applications/application-search.ts';
import { certificateSearch } from '../../certificates/certificate-search.ts';
import { companySearch } from '../../companies/company-search.ts';
import { versionSearch } from '../../rule-tables/version-search.ts';
import { userSearch } from '../../users/user-search.ts';
import type { SearchSource } from './search-source.ts';
import { quotaSearch } from '../../tariff-quotas/quota-search.ts';

/** The registers the search box looks through. A feature adds its line here. */
export const searchSources: SearchSource[] = [applicationSearch, companySearch, certificateSearch, userSearch, versionSearch, quotaSearch];
