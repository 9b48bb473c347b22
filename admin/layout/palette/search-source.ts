import type { RaRecord } from 'react-admin';

/** How records of one resource appear when the palette finds them by full text. */
export type SearchSource<Found extends RaRecord = RaRecord> = {
  resource: string;
  label: (found: Found) => string;
  hint?: (found: Found) => string;
  path: (found: Found) => string;
};
