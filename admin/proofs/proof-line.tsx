import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Endorsement, ProofFinding } from '../../rules-schema/proof/proof.ts';
import { useInReadersLanguage } from '../determinations/in-readers-language.ts';
import { VerdictIcon } from '../determinations/verdict-icon.tsx';
import { DeclarationText } from './declaration-text.tsx';
import { RequirementList } from './requirement-list.tsx';

/** One kind of proof: whether it is possible, in a line; its conditions, endorsement and text on demand. */
export const ProofLine = ({ proof }: { proof: ProofFinding }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const { title, source, possible, requirements, formalities, endorsement, declaration } = proof;
  return (
    <Accordion disableGutters elevation={0} sx={{ backgroundColor: 'transparent', borderBottom: 1, borderColor: 'divider', '&::before': { display: 'none' } }}>
      <AccordionSummary expandIcon={<ExpandMoreIcon />} sx={{ px: 0, '& .MuiAccordionSummary-content': { my: 0.75, gap: 1, alignItems: 'flex-start' } }}>
        <VerdictIcon verdict={possible} />
        <Box sx={{ minWidth: 0 }}>
          <Typography>{inReadersLanguage(title)} — {translate(`proofs.possible.${possible}`)}</Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>{inReadersLanguage(source)}</Typography>
        </Box>
      </AccordionSummary>
      <AccordionDetails sx={{ px: 0, pt: 0, display: 'grid', rowGap: 1.25 }}>
        <RequirementList requirements={requirements} />
        {possible !== 'no' && endorsement && <BoxSeven endorsement={endorsement} />}
        {possible !== 'no' && formalities.map(({ text, source: place }) => (
          <Typography key={text.en} variant="body2">
            {inReadersLanguage(text)} <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>{inReadersLanguage(place)}</Typography>
          </Typography>
        ))}
        {declaration && <DeclarationText declaration={declaration} />}
      </AccordionDetails>
    </Accordion>
  );
};

const BoxSeven = ({ endorsement: { text, meaning } }: { endorsement: Endorsement }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  return (
    <Typography>
      {translate('proofs.box7')}: <Typography component="span" lang="en" sx={{ fontWeight: 600 }}>“{text}”</Typography> ({inReadersLanguage(meaning)})
    </Typography>
  );
};
