import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Correction, RuleEntry } from '../../../rules-schema/origin-rules/rule-table.ts';
import { useInReadersLanguage } from '../../determinations/in-readers-language.ts';
import type { ListedEntry } from './entry-filter.ts';

/** An entry being typed may lack any of its fields. */
type Unfinished = Partial<Pick<RuleEntry, 'page' | 'lines' | 'footnotes' | 'corrections'>> & { printed?: Partial<RuleEntry['printed']>; wording?: Partial<RuleEntry['wording']> };

const columns = ['column1', 'column2', 'column3', 'column4'] as const;

const isRecord = (value: unknown): value is Unfinished => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOnly = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** What the Official Journal prints for an entry, column by column, with the English wording and how unclear places are read. */
export const LawTab = ({ entry }: { entry: ListedEntry | undefined }) => {
  const translate = useTranslate();
  const law = entry && isRecord(entry.value) ? entry.value : undefined;
  if (!law) return <Typography variant="body2" sx={{ color: 'text.secondary' }}>{translate('rule_tables.law.choose')}</Typography>;
  const { page, lines } = law;
  const from = Array.isArray(lines) ? translate('rule_tables.law.lines', { first: lines[0], last: lines[1] }) : undefined;
  return (
    <Box sx={{ display: 'grid', rowGap: 2 }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {[typeof page === 'number' ? translate('rule_tables.law.page', { page }) : undefined, from].filter(Boolean).join(' · ')}
      </Typography>
      {columns.map((column) => <Column key={column} name={column} printed={textOnly(law.printed?.[column])} english={column === 'column3' || column === 'column4' ? textOnly(law.wording?.[column]) : undefined} />)}
      {Array.isArray(law.footnotes) && law.footnotes.map((footnote) => <Typography key={footnote} variant="body2" sx={{ color: 'text.secondary' }}>{footnote}</Typography>)}
      {Array.isArray(law.corrections) && law.corrections.map((correction, index) => <CorrectionNote key={index} correction={correction} />)}
    </Box>
  );
};

const Column = ({ name, printed, english }: { name: (typeof columns)[number]; printed: string | undefined; english: string | undefined }) => {
  const translate = useTranslate();
  if (printed === undefined && english === undefined) return null;
  return (
    <Box>
      <Typography variant="overline" component="h3" sx={{ color: 'text.secondary' }}>{translate(`rule_tables.law.${name}`)}</Typography>
      {printed && <Typography lang="lv" sx={{ overflowWrap: 'anywhere' }}>{printed}</Typography>}
      {english && <Typography variant="body2" lang="en" sx={{ color: 'text.secondary', mt: 0.5, pl: 1, borderLeft: 2, borderColor: 'divider' }}>{english}</Typography>}
    </Box>
  );
};

const CorrectionNote = ({ correction: { kind, printed, readAs, why } }: { correction: Correction }) => {
  const translate = useTranslate();
  const inReadersLanguage = useInReadersLanguage();
  return (
    <Alert severity="info" sx={{ alignItems: 'flex-start' }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>{translate(`rule_tables.law.${kind}`, { _: kind })}</Typography>
      <Typography variant="body2"><del>{printed}</del> → <ins>{readAs}</ins></Typography>
      <Typography variant="body2" sx={{ mt: 0.5 }}>{why && inReadersLanguage(why)}</Typography>
    </Alert>
  );
};
