import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** A record's page: what is worked on at the left, what surrounds it at the right, one above the other where it is narrow. */
export const RecordPage = ({ main, aside }: { main: ReactNode; aside: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(320px, 2fr)' },
      gap: 2,
      mt: 1.5,
      alignItems: 'start',
    }}
  >
    <Box sx={{ minWidth: 0, display: 'grid', gap: 2 }}>{main}</Box>
    <Box sx={{ minWidth: 0, display: 'grid', gap: 2 }}>{aside}</Box>
  </Box>
);
