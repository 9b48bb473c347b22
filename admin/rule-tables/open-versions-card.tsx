import Card from '@mui/material/Card';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { VersionRecord } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { Moment } from '../display/moment.tsx';
import { LifeChip } from './life-chip.tsx';

const inTheWorks = ['draft', 'changes-requested', 'submitted', 'approved'];
const shown = 6;

/** Versions being worked on: drafts, requests for approval, and what waits to be published. */
export const OpenVersionsCard = () => {
  const translate = useTranslate();
  const { data = [], isPending } = useGetList<VersionRecord>('rule-table-versions', {
    filter: { state: inTheWorks }, pagination: { page: 1, perPage: shown }, sort: { field: 'updatedAt', order: 'DESC' },
  });
  return (
    <Card component="section" aria-labelledby="open-versions">
      <Typography variant="h2" id="open-versions" sx={{ px: 2, pt: 1.5 }}>{translate('rule_tables.card.title')}</Typography>
      {data.length === 0 && !isPending && <Typography variant="body2" sx={{ px: 2, pt: 1, pb: 2, color: 'text.secondary' }}>{translate('rule_tables.card.empty')}</Typography>}
      <List dense sx={{ px: 0.5 }}>
        {data.map(({ id, agreement, number, state, changeNote, authors, updatedAt }) => (
          <ListItem key={id} disablePadding>
            <ListItemButton component={Link} to={`/rule-table-versions/${id}/show`} sx={{ borderRadius: 1, px: 1.5, gap: 1 }}>
              <ListItemText
                primary={`${agreement} · ${translate('rule_tables.version', { number })}`}
                secondary={<>{changeNote || authors.map(({ name }) => name).join(', ')} · <Moment at={updatedAt} /></>}
              />
              <LifeChip state={state} />
            </ListItemButton>
          </ListItem>
        ))}
      </List>
    </Card>
  );
};
