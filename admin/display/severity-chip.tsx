import BlockIcon from '@mui/icons-material/Block';
import ReplyIcon from '@mui/icons-material/Reply';
import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'react-admin';
import { MeaningChip, type Meaning } from './meaning-chip.tsx';

/** What a finding of the admissibility checks asks for. */
export type Severity = 'refuse' | 'return' | 'warn';

const faces: Record<Severity, { meaning: Meaning; icon: SvgIconComponent }> = {
  refuse: { meaning: 'error', icon: BlockIcon },
  return: { meaning: 'warning', icon: ReplyIcon },
  warn: { meaning: 'info', icon: WarningAmberIcon },
};

/** The severity of a finding as icon, word and colour. */
export const SeverityChip = ({ severity }: { severity: Severity }) => {
  const translate = useTranslate();
  const { meaning, icon } = faces[severity];
  return <MeaningChip meaning={meaning} icon={icon} label={translate(`display.severity.${severity}`)} />;
};
