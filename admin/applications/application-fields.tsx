import CheckIcon from '@mui/icons-material/Check';
import CloseIcon from '@mui/icons-material/Close';
import HelpIcon from '@mui/icons-material/QuestionMark';
import ReplyIcon from '@mui/icons-material/Reply';
import WarningIcon from '@mui/icons-material/WarningAmber';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import { useRecordContext, useTranslate } from 'react-admin';
import type { Application, ApplicationState } from '../../rules-schema/application/application.ts';
import type { Meaning } from '../display/meaning-chip.tsx';
import { Moment } from '../display/moment.tsx';
import { StatusChip } from '../display/status-chip.tsx';

const meanings: Partial<Record<ApplicationState, Meaning>> = {
  returned: 'warning', approved: 'success', issued: 'success', refused: 'error', cancelled: 'error', 'in-review': 'info',
};

export const StateChip = ({ state }: { state: ApplicationState }) => {
  const translate = useTranslate();
  const meaning = meanings[state];
  return <StatusChip label={translate(`applications.states.${state}`)} {...(meaning && { meaning })} />;
};

export const ApplicationStateChip = () => {
  const application = useRecordContext<Application>();
  return application ? <StateChip state={application.state} /> : null;
};

export const TypeName = () => {
  const translate = useTranslate();
  const application = useRecordContext<Application>();
  return application ? <>{translate(`applications.types.${application.type}`)}</> : null;
};

/** When it is due; past due stands out by word and colour. */
export const Due = () => {
  const translate = useTranslate();
  const application = useRecordContext<Application>();
  if (!application?.dueAt) return null;
  const isOverdue = application.decidedAt === null && application.dueAt < new Date().toISOString();
  return (
    <Box component="span" sx={{ color: isOverdue ? 'error.main' : undefined, fontWeight: isOverdue ? 600 : undefined, whiteSpace: 'nowrap' }}>
      {isOverdue && <WarningIcon sx={{ fontSize: 15, mr: 0.5, verticalAlign: 'text-bottom' }} titleAccess={translate('applications.overdue')} />}
      <Moment at={application.dueAt} />
    </Box>
  );
};

type Mark = { count: number; icon: SvgIconComponent; colour: string; words: string };

const Marks = ({ marks }: { marks: Mark[] }) => {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 1 }}>
      {marks.filter(({ count }) => count > 0).map(({ count, icon: Icon, colour, words }) => {
        const label = translate(words, { smart_count: count });
        return (
          <Tooltip key={words} title={label}>
            <Box component="span" aria-label={label} role="img" className="tabular" sx={{ display: 'inline-flex', alignItems: 'center', color: colour }}>
              <Icon sx={{ fontSize: 16 }} />{count}
            </Box>
          </Tooltip>
        );
      })}
    </Box>
  );
};

/** Findings of the checks by severity. */
export const FindingCounts = () => {
  const application = useRecordContext<Application>();
  if (!application) return null;
  const { refuse, return: back, warn } = application.findingCounts;
  return (
    <Marks
      marks={[
        { count: refuse, icon: CloseIcon, colour: 'error.main', words: 'applications.finding_counts.refuse' },
        { count: back, icon: ReplyIcon, colour: 'warning.main', words: 'applications.finding_counts.return' },
        { count: warn, icon: WarningIcon, colour: 'text.secondary', words: 'applications.finding_counts.warn' },
      ]}
    />
  );
};

/** Goods lines by what the engine finds. */
export const LineCounts = () => {
  const application = useRecordContext<Application>();
  if (!application) return null;
  const { originating, notOriginating, undetermined, notDeterminable } = application.lineCounts;
  return (
    <Marks
      marks={[
        { count: originating, icon: CheckIcon, colour: 'success.main', words: 'applications.line_counts.originating' },
        { count: notOriginating, icon: CloseIcon, colour: 'error.main', words: 'applications.line_counts.notOriginating' },
        { count: undetermined, icon: HelpIcon, colour: 'warning.main', words: 'applications.line_counts.undetermined' },
        { count: notDeterminable, icon: WarningIcon, colour: 'warning.main', words: 'applications.line_counts.notDeterminable' },
      ]}
    />
  );
};

const inPieces = (goods: string): string => goods.replaceAll(/(\d) (\d)/g, '$1\u00a0$2').replace(' (', '\u00a0(').replaceAll(/(\w{12})(?=\w)/g, '$1\u200b');

/** Codes of the goods, or accounts where there are none; a line breaks between codes, not within one, but within an account. */
export const GoodsInShort = () => {
  const application = useRecordContext<Application>();
  return application ? <span className="tabular">{inPieces(application.goods)}</span> : null;
};
