import type { SearchSource } from '../layout/palette/search-source.ts';

/** How the search box shows versions of rules. */
export const versionSearch: SearchSource = {
  resource: 'rule-table-versions',
  label: ({ agreement, number }) => `${agreement} ${number}`,
  hint: ({ changeNote }) => changeNote || undefined,
  path: ({ id }) => `/rule-table-versions/${id}/show`,
};
