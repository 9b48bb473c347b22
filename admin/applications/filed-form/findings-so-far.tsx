import Box from '@mui/material/Box';
import type { Finding } from '../../../rules-schema/admissibility/findings.ts';
import { FindingList } from '../examination/finding-list.tsx';

/** Each check once: while a row is still empty it is found at several of its fields. */
const once = (findings: readonly Finding[]): Finding[] => findings.filter(({ check }, place) => findings.findIndex((other) => other.check === check) === place);

/** What the checks find in a box as it is filled in so far. */
export const FindingsSoFar = ({ findings }: { findings: readonly Finding[] }) => (
  <Box aria-live="polite" sx={{ pt: findings.length > 0 ? 1 : 0 }}><FindingList findings={once(findings)} /></Box>
);
