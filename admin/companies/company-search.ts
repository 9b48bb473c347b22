import type { SearchSource } from '../layout/palette/search-source.ts';

/** How the search box shows companies. */
export const companySearch: SearchSource = {
  resource: 'companies',
  label: ({ name }) => name,
  hint: ({ registrationNumber }) => registrationNumber,
  path: ({ id }) => `/companies/${id}`,
};
