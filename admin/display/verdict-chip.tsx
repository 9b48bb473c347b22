import CheckIcon from '@mui/icons-material/Check';
import CloseIcon from '@mui/icons-material/Close';
import QuestionMarkIcon from '@mui/icons-material/QuestionMark';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'react-admin';
import { MeaningChip, type Meaning } from './meaning-chip.tsx';

/** What a determination may conclude about the origin of goods. */
export type Verdict = 'originating' | 'not-originating' | 'undetermined';

const faces: Record<Verdict, { meaning: Meaning; icon: SvgIconComponent }> = {
  originating: { meaning: 'success', icon: CheckIcon },
  'not-originating': { meaning: 'error', icon: CloseIcon },
  undetermined: { meaning: 'warning', icon: QuestionMarkIcon },
};

/** The verdict as icon, word and colour, so that none of the three has to be trusted alone. */
export const VerdictChip = ({ verdict }: { verdict: Verdict }) => {
  const translate = useTranslate();
  const { meaning, icon } = faces[verdict];
  return <MeaningChip meaning={meaning} icon={icon} label={translate(`display.verdict.${verdict}`)} />;
};
