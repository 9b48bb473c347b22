import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Suspense } from 'react';
import { Title, useGetIdentity, usePermissions, useTranslate } from 'react-admin';
import type { Permission } from '../../../rules-schema/user/permissions.ts';
import { useVisibleMenu } from '../menu/visible-menu.ts';
import { homeCards } from './home-cards.ts';
import { SectionCard } from './section-card.tsx';

const grid = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
  gap: 2,
  alignItems: 'start',
  mt: 2,
};

/** Where each person begins: the features' cards for their role, then the way to every list they may open. */
export const HomePage = () => {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const { permissions = [] } = usePermissions<Permission[]>();
  const sections = useVisibleMenu();
  const cards = homeCards.filter(({ permission }) => permissions.includes(permission));
  const roles: string[] = identity?.roles ?? [];
  return (
    <>
      <Title title={translate('layout.home.greeting', { name: identity?.fullName ?? '' })} />
      <Typography variant="body1" sx={{ color: 'text.secondary' }}>
        {roles.map((role) => translate(`users.roles.${role}`)).join(' · ')}
      </Typography>
      <Box sx={grid}>
        {cards.map(({ key, Card }) => (
          <Suspense key={key} fallback={null}>
            <Card />
          </Suspense>
        ))}
        {sections.map((section) => (
          <SectionCard key={section.name} section={section} />
        ))}
      </Box>
    </>
  );
};
