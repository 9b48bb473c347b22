import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';

interface ExplainedButtonProps {
  label: string;
  /** Why it cannot be pressed; without it, it can. */
  why?: string;
  variant?: 'contained' | 'outlined' | 'text';
  color?: 'primary' | 'error';
  onClick: () => void;
}

/** A button that says why it cannot be pressed, also to the keyboard and to screen readers. */
export const ExplainedButton = ({ label, why, variant = 'outlined', color = 'primary', onClick }: ExplainedButtonProps) => (
  <Tooltip title={why ?? ''} describeChild>
    <Button
      size="small" variant={variant} color={color} aria-disabled={why !== undefined} onClick={why === undefined ? onClick : undefined}
      sx={why === undefined ? undefined : { opacity: 0.55, cursor: 'not-allowed' }}
    >
      {label}
    </Button>
  </Tooltip>
);
