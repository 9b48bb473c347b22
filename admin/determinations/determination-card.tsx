import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Determination, Question } from '../../rules-schema/determination/determination.ts';
import type { Facts } from '../../rules-schema/determination/facts.ts';
import { headingInBoth } from '../../rules-schema/origin-rules/printed-heading.ts';
import { VerdictChip } from '../display/verdict-chip.tsx';
import { ColumnsSummary } from './columns-summary.tsx';
import { useInReadersLanguage } from './in-readers-language.ts';
import { GoodsRead, isOfProtocol4 } from './goods-read.ts';
import { PriceBar } from './price-bar.tsx';
import { QuestionList } from './question-list.tsx';
import { RemedyList } from './remedy-list.tsx';
import { TraceList } from './trace-list.tsx';

type DeterminationCardProps = {
  determination: Determination;
  facts: Facts;
  /** What stands beside each question, for instance Yes and No; left out where nothing can be answered any more. */
  answer?: (question: Question) => ReactNode;
  version?: { number: number };
  /** Path of a step of the trace to point out. */
  marked?: string;
};

/** A determination that explains itself: verdict, deciding entry, the price, the questions, every test, and remedies. */
export const DeterminationCard = ({ determination, facts, answer, version, marked }: DeterminationCardProps) => {
  const translate = useTranslate();
  const hasColumns = isOfProtocol4(determination);
  return (
    <GoodsRead value={facts}>
      <Box sx={{ display: 'grid', rowGap: 2 }}>
        <div>
          <Verdict determination={determination} version={version} />
          {hasColumns && <ColumnsSummary determination={determination} />}
        </div>
        {hasColumns && <PriceBar facts={facts} trace={determination.trace} />}
        <QuestionList questions={determination.questions} areMinimal={determination.questionsAreMinimal} answer={answer} />
        <TraceList steps={determination.trace} label={translate('determinations.tests')} marked={marked} />
        <RemedyList remedies={determination.wouldOriginateIf} />
        <Conditions determination={determination} />
      </Box>
    </GoodsRead>
  );
};

const Verdict = ({ determination, version }: { determination: Determination; version?: { number: number } }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  const named = (heading: string) => inReadersLanguage(headingInBoth(heading));
  const { entry, column, candidates, outcome } = determination;
  const decidedBy = entry === null
    ? candidates.length > 0
      ? translate('determinations.candidates', { entries: [...new Set(candidates.map(({ heading }) => named(heading)))].join('; ') })
      : translate('determinations.before_the_list')
    : translate(column === null || !isOfProtocol4(determination) ? 'determinations.decided_by_entry' : 'determinations.decided_by', { column, heading: named(entry.heading) });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
      <VerdictChip verdict={outcome} />
      <Typography>{decidedBy}</Typography>
      {version && <Typography variant="body2" sx={{ color: 'text.secondary', ml: 'auto' }}>{translate('determinations.version', { number: version.number })}</Typography>}
    </Box>
  );
};

const Conditions = ({ determination: { conditions } }: { determination: Determination }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  if (conditions.length === 0) return null;
  return (
    <Accordion disableGutters elevation={0} sx={{ '&::before': { display: 'none' }, backgroundColor: 'transparent' }}>
      <AccordionSummary expandIcon={<ExpandMoreIcon />} sx={{ px: 0 }}>
        <Typography variant="body2">{translate('determinations.conditions', { count: conditions.length })}</Typography>
      </AccordionSummary>
      <AccordionDetails sx={{ px: 0 }}>
        {conditions.map(({ article, text }) => (
          <Typography key={article} variant="body2" sx={{ mb: 0.5 }}>{translate('determinations.article', { article })}: {inReadersLanguage(text)}</Typography>
        ))}
      </AccordionDetails>
    </Accordion>
  );
};
