import Chip from '@mui/material/Chip';
import type { SvgIconComponent } from '@mui/icons-material';

/** The palette's four meanings. */
export type Meaning = 'success' | 'error' | 'warning' | 'info';

/** A small chip in the colour of a meaning: tinted surface, strong text, always with an icon and a word. */
export const MeaningChip = ({ meaning, icon: Icon, label }: { meaning: Meaning; icon: SvgIconComponent; label: string }) => (
  <Chip
    size="small"
    icon={<Icon />}
    label={label}
    sx={(theme) => ({
      color: theme.palette[meaning].main,
      backgroundColor: theme.palette[meaning].light,
      '& .MuiChip-icon': { color: 'inherit', fontSize: 16 },
    })}
  />
);
