import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

type PanelProps = { title: string; actions?: ReactNode; children: ReactNode };

/** A titled surface on a page, with what can be done about its content at the right of the title. */
export const Panel = ({ title, actions, children }: PanelProps) => {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id} sx={{ p: 2 }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 2, mb: 1.5 }}>
        <Typography variant="h2" id={id}>
          {title}
        </Typography>
        {actions}
      </Box>
      {children}
    </Card>
  );
};
