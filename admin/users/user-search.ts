import type { SearchSource } from '../layout/palette/search-source.ts';

/** How the search box shows people. */
export const userSearch: SearchSource = {
  resource: 'users',
  label: ({ name }) => name,
  hint: ({ email }) => email,
  path: ({ id }) => `/users/${id}`,
};
