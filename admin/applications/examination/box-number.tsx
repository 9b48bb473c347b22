import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

/** The number of a box as the form prints it; what belongs to the application and to no box has none. */
export const BoxNumber = ({ box }: { box: string }) => {
  const translate = useTranslate();
  const isNumbered = /^\d+$/.test(box);
  return (
    <Box
      component="span"
      role="img"
      aria-label={isNumbered ? translate('applications.box', { box }) : translate('applications.box_application')}
      className="tabular"
      sx={{ width: 26, height: 22, flex: 'none', border: 1, borderColor: 'divider', borderRadius: 0.5, display: 'inline-flex', alignItems: 'center', justifyContent: 'center', fontSize: '0.75rem', fontWeight: 600 }}
    >
      {isNumbered ? box : '·'}
    </Box>
  );
};
