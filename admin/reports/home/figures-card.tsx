import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { Facts } from '../../display/facts.tsx';
import { formatCount } from '../../display/figures.ts';
import { Panel } from '../../display/panel.tsx';

/** One figure of a card: its name (a message key), its value, the records behind it, and whether it asks for attention. */
export type CardFigure = { name: string; value: number | undefined; to?: string; alarms?: boolean };

type FiguresCardProps = { title: string; figures: readonly CardFigure[]; more?: { to: string; label: string } };

/** A few figures on the home page, each leading to its records. */
export const FiguresCard = ({ title, figures, more }: FiguresCardProps) => {
  const translate = useTranslate();
  return (
    <Panel title={title}>
      <Facts facts={figures.map((figure) => ({ name: translate(figure.name), value: <Figure figure={figure} /> }))} />
      {more && <Box sx={{ mt: 1.5 }}><Link component={RouterLink} to={more.to}>{translate(more.label)}</Link></Box>}
    </Panel>
  );
};

const Figure = ({ figure: { value, to, alarms } }: { figure: CardFigure }) => {
  const [language] = useLocaleState();
  if (value === undefined) return <>–</>;
  const colour = alarms && value > 0 ? 'error.main' : undefined;
  const text = formatCount(value, language);
  const look = { fontWeight: 600, color: colour };
  return to && value > 0
    ? <Link component={RouterLink} to={to} className="tabular" sx={look}>{text}</Link>
    : <Box component="span" className="tabular" sx={look}>{text}</Box>;
};
