import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import type { SvgIconComponent } from '@mui/icons-material';

type DecidingButtonProps = {
  label: string;
  icon: SvgIconComponent;
  /** Why the decision must wait; pressing then says so. */
  why?: string;
  variant: 'contained' | 'outlined';
  color?: 'primary' | 'error';
  shortcut?: string;
  onClick: () => void;
};

/** A button that opens a decision, or says why this person may not take it: also to the keyboard and to screen readers. */
export const DecidingButton = ({ label, icon: Icon, why, variant, color = 'primary', shortcut, onClick }: DecidingButtonProps) => (
  <Tooltip title={why ?? ''} describeChild>
    <Button
      size="small" variant={variant} color={color} startIcon={<Icon />} aria-keyshortcuts={shortcut} aria-disabled={why !== undefined}
      onClick={onClick} sx={why === undefined ? undefined : { opacity: 0.55, cursor: 'not-allowed' }}
    >
      {label}
    </Button>
  </Tooltip>
);
