import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

/** What an empty table says: what would be here and how it gets here. `sentence` is a message key. */
export const NothingFits = ({ sentence }: { sentence: string }) => {
  const translate = useTranslate();
  return (
    <Typography sx={{ p: 4, textAlign: 'center', color: 'text.secondary' }} role="status">
      {translate(sentence)}
    </Typography>
  );
};
