import Box from '@mui/material/Box';
import type { Finding } from '../../../rules-schema/admissibility/findings.ts';
import { FindingList } from '../examination/finding-list.tsx';

/** What the checks find in a box as it is filled in so far. */
export const FindingsSoFar = ({ findings }: { findings: readonly Finding[] }) => (
  <Box aria-live="polite" sx={{ pt: findings.length > 0 ? 1 : 0 }}><FindingList findings={findings} /></Box>
);
