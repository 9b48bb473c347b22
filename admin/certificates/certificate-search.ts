import type { SearchSource } from '../layout/palette/search-source.ts';

/** How the search box shows certificates. */
export const certificateSearch: SearchSource = {
  resource: 'certificates',
  label: ({ number }) => number,
  hint: ({ consignor }) => consignor,
  path: ({ id }) => `/certificates/${id}/show`,
};
