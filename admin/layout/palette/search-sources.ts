import type { RaRecord } from 'react-admin';
import { userSearch } from '../../users/user-search.ts';

/** How records of one resource appear when the palette finds them by full text. */
export type SearchSource<Found extends RaRecord = RaRecord> = {
  resource: string;
  label: (found: Found) => string;
  hint?: (found: Found) => string;
  path: (found: Found) => string;
};

/** The registers the search box looks through. A feature adds its line here. */
export const searchSources: SearchSource[] = [userSearch];
