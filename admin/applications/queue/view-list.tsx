import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useListContext, useLocaleState, useTranslate } from 'react-admin';
import { formatCount } from '../../display/figures.ts';
import { isShown, savedViews, type SavedView } from './saved-views.ts';
import { useCounts } from './use-counts.ts';

/** The saved views beside the queue, each with how many it holds now. */
export const ViewList = () => {
  const translate = useTranslate();
  const counts = useCounts();
  const [views] = useState(() => savedViews(new Date()));
  const { filterValues, setFilters } = useListContext();
  const open = ({ filter }: SavedView) => setFilters('q' in filterValues ? { ...filter, q: filterValues['q'] } : filter, undefined);
  return (
    <Box component="nav" aria-label={translate('applications.views.label')} sx={{ flex: 'none', width: { xs: '100%', md: 208 }, mr: { md: 2 } }}>
      <List dense disablePadding sx={{ display: 'flex', flexDirection: { xs: 'row', md: 'column' }, overflowX: { xs: 'auto', md: 'visible' } }}>
        {views.map((view) => {
          const shown = isShown(view, filterValues);
          return (
            <ListItem key={view.key} disablePadding sx={{ width: { xs: 'auto', md: '100%' } }}>
              <ListItemButton
                selected={shown}
                aria-current={shown ? 'true' : undefined}
                onClick={() => open(view)}
                sx={{ borderRadius: 1, py: 0.5, gap: 1, flex: 1, justifyContent: 'space-between' }}
              >
                <Typography component="span" noWrap sx={{ display: 'block', fontWeight: shown ? 600 : 450, '&::first-letter': { textTransform: 'uppercase' } }}>{translate(view.label)}</Typography>
                <Count value={counts && view.count(counts)} />
              </ListItemButton>
            </ListItem>
          );
        })}
      </List>
    </Box>
  );
};

const Count = ({ value }: { value: number | undefined }) => {
  const [language] = useLocaleState();
  return value === undefined ? null : (
    <Typography component="span" variant="body2" className="tabular" sx={{ color: 'text.secondary' }}>{formatCount(value, language)}</Typography>
  );
};
