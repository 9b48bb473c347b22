import CheckIcon from '@mui/icons-material/Check';
import CloseIcon from '@mui/icons-material/Close';
import QuestionMarkIcon from '@mui/icons-material/QuestionMark';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'react-admin';
import type { Verdict } from '../../rules-schema/determination/determination.ts';

const faces: Record<Verdict, { icon: SvgIconComponent; colour: string; word: string }> = {
  yes: { icon: CheckIcon, colour: 'success.main', word: 'determinations.verdict.yes' },
  no: { icon: CloseIcon, colour: 'error.main', word: 'determinations.verdict.no' },
  unknown: { icon: QuestionMarkIcon, colour: 'warning.main', word: 'determinations.verdict.unknown' },
};

/** What one test found, small enough to head its line; its word is there for those who do not see the icon. */
export const VerdictIcon = ({ verdict }: { verdict: Verdict }) => {
  const translate = useTranslate();
  const { icon: Icon, colour, word } = faces[verdict];
  return <Icon sx={{ color: colour, fontSize: 18, flex: 'none', mt: '2px' }} titleAccess={translate(word)} />;
};
