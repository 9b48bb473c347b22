import Chip from '@mui/material/Chip';
import type { Meaning } from './meaning-chip.tsx';

/** The state of a record as a quiet chip: tinted by its meaning, outlined when it means nothing in particular. */
export const StatusChip = ({ label, meaning }: { label: string; meaning?: Meaning }) => (
  <Chip
    size="small"
    label={label}
    variant={meaning ? 'filled' : 'outlined'}
    sx={(theme) => (meaning ? { color: theme.palette[meaning].main, backgroundColor: theme.palette[meaning].light } : {})}
  />
);
