import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import Card from '@mui/material/Card';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { MenuSection } from '../menu/menu-sections.ts';

/** One section of the menu as a card: its lists, each with a line on what is kept there. */
export const SectionCard = ({ section: { name, entries } }: { section: MenuSection }) => {
  const translate = useTranslate();
  return (
    <Card component="section" aria-labelledby={`home-${name}`}>
      <Typography variant="h2" id={`home-${name}`} sx={{ px: 2, pt: 1.5 }}>
        {translate(`layout.sections.${name}`)}
      </Typography>
      <List dense sx={{ px: 0.5 }}>
        {entries.map(({ to, label, icon: Icon, resource, purpose = `resources.${resource}.purpose` }) => (
          <ListItem key={to} disablePadding>
            <ListItemButton component={Link} to={to} sx={{ borderRadius: 1, px: 1.5 }}>
              <ListItemIcon sx={{ minWidth: 34, color: 'primary.main' }}>
                <Icon sx={{ fontSize: 20 }} />
              </ListItemIcon>
              <ListItemText
                primary={translate(label, { smart_count: 2 })}
                secondary={translate(purpose, { _: '' }) || undefined}
              />
              <ChevronRightIcon sx={{ fontSize: 18, color: 'text.secondary' }} />
            </ListItemButton>
          </ListItem>
        ))}
      </List>
    </Card>
  );
};
