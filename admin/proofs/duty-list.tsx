import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Typography from '@mui/material/Typography';
import type { Duty } from '../../rules-schema/proof/proof.ts';
import { useInReadersLanguage } from '../determinations/in-readers-language.ts';

/** What has to be done or kept, folded away until somebody wants to read it. */
export const DutyList = ({ title, duties }: { title: string; duties: readonly Duty[] }) => {
  const inReadersLanguage = useInReadersLanguage();
  return (
    <Accordion disableGutters elevation={0} sx={{ '&::before': { display: 'none' }, backgroundColor: 'transparent' }}>
      <AccordionSummary expandIcon={<ExpandMoreIcon />} sx={{ px: 0 }}><Typography variant="body2">{title}</Typography></AccordionSummary>
      <AccordionDetails sx={{ px: 0, pt: 0 }}>
        {duties.map(({ source, text }) => (
          <Typography key={source.en + text.en} variant="body2" sx={{ mb: 0.75 }}>
            {inReadersLanguage(text)} <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>{inReadersLanguage(source)}</Typography>
          </Typography>
        ))}
      </AccordionDetails>
    </Accordion>
  );
};
