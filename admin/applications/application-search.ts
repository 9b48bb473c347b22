import type { SearchSource } from '../layout/palette/search-source.ts';

/** How the search box shows applications. */
export const applicationSearch: SearchSource = {
  resource: 'applications',
  label: ({ number, applicant }) => [number, applicant].filter(Boolean).join(' · '),
  hint: ({ goods }) => goods,
  path: ({ id }) => `/applications/${id}/show`,
};
