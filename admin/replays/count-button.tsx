import Link from '@mui/material/Link';
import { useLocaleState, useTranslate } from 'react-admin';
import { formatCount } from '../display/figures.ts';

interface CountButtonProps {
  count: number;
  what: string;
  /** Whether the number is by how much something moved: it then carries its sign. */
  isChange?: boolean;
  onFollow?: () => void;
}

/** A number that leads to its records; nothing to follow where it is nought. */
export const CountButton = ({ count, what, isChange = false, onFollow }: CountButtonProps) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const figure = `${isChange && count > 0 ? '+' : ''}${formatCount(count, language)}`;
  if (count === 0 || !onFollow) return <span className="tabular">{figure}</span>;
  return (
    <Link component="button" type="button" className="tabular" onClick={onFollow} aria-label={`${what}: ${translate('replays.report.show', { count: figure })}`} sx={{ font: 'inherit', fontWeight: 600 }}>
      {figure}
    </Link>
  );
};
