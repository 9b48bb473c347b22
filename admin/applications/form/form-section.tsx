import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { ApplicationTypeId } from '../../../rules-schema/application/payload.ts';
import { BoxNumber } from '../examination/box-number.tsx';

/** One box of the form with its number and name. */
export const FormSection = ({ type, box, children }: { type: ApplicationTypeId; box: string; children: ReactNode }) => {
  const translate = useTranslate();
  return (
    <Box component="section" sx={{ width: '100%', borderTop: 1, borderColor: 'divider', pt: 1.5, pb: 1 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mb: 0.5 }}>
        <BoxNumber box={box} />
        <Typography variant="h3" component="h2">{translate(`applications.boxes.${type}.${box}`)}</Typography>
      </Box>
      {children}
    </Box>
  );
};
