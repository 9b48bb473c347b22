import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import Divider from '@mui/material/Divider';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Credentials } from './sign-in-form.tsx';

const demoPassword = 'izcelsme-demo';
const demoPeople = ['reviewer', 'rules', 'approver', 'manager', 'admin'] as const;

type DemoPeopleProps = { pending: boolean; onChoose: (credentials: Credentials) => void };

/** The five people of the demonstration office, each one click away. */
export const DemoPeople = ({ pending, onChoose }: DemoPeopleProps) => {
  const translate = useTranslate();
  return (
    <Box component="section" aria-labelledby="demo-people">
      <Divider sx={{ my: 2.5 }} />
      <Typography variant="h2" id="demo-people">
        {translate('layout.sign_in.demo_title')}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {translate('layout.sign_in.demo_hint', { password: demoPassword })}
      </Typography>
      <List dense disablePadding sx={{ mx: -1.5 }}>
        {demoPeople.map((person) => {
          const email = `${person}@izcelsme.test`;
          return (
            <ListItem key={person} disablePadding>
              <ListItemButton
                disabled={pending}
                sx={{ borderRadius: 1, px: 1.5, py: 0 }}
                onClick={() => onChoose({ email, password: demoPassword })}
              >
                <ListItemText sx={{ my: 0.5 }} primary={translate(`layout.sign_in.demo_people.${person}`)} secondary={email} />
                <ChevronRightIcon sx={{ fontSize: 18, color: 'text.secondary' }} />
              </ListItemButton>
            </ListItem>
          );
        })}
      </List>
    </Box>
  );
};
