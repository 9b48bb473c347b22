import type { SearchSource } from '../layout/palette/search-source.ts';

/** How the search box shows quotas. */
export const quotaSearch: SearchSource = {
  resource: 'tariff-quotas',
  label: ({ orderNumber }) => orderNumber,
  hint: ({ codesPrinted }) => codesPrinted,
  path: ({ id }) => `/tariff-quotas/${id}/show`,
};
