import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Notification } from 'react-admin';
import { DocumentTitle } from '../document-title.tsx';
import { LanguageToggle } from '../language-toggle.tsx';
import { pageHeadingId } from '../page-heading.tsx';
import { ThemeSwitch } from '../theme-switch.tsx';
import { useDoorLanguage } from './door-language.ts';

const product = 'Izcelsme';

type DoorPageProps = { office: string; title: string; children: ReactNode };

/** The page before one is inside: the office's name, one card, and the choice of language and look. */
export const DoorPage = ({ office, title, children }: DoorPageProps) => {
  const { language, choose } = useDoorLanguage();
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column', backgroundColor: 'background.default' }}>
      <Box component="header" sx={{ display: 'flex', justifyContent: 'flex-end', alignItems: 'center', gap: 1, p: 1.5 }}>
        <LanguageToggle value={language} onChoose={choose} />
        <ThemeSwitch />
      </Box>
      <Box component="main" sx={{ flex: 1, display: 'grid', placeItems: 'center', px: 2, pb: 10 }}>
        <Box sx={{ width: 'min(100%, 420px)' }}>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 3 }}>
            <Box component="img" src="/icon.svg" alt="" sx={{ width: 40, height: 40 }} />
            <Box>
              <Typography sx={{ fontWeight: 650, fontSize: '1.25rem', lineHeight: 1.2 }}>{product}</Typography>
              {office !== product && (
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                  {office}
                </Typography>
              )}
            </Box>
          </Box>
          <Card sx={{ p: 3 }}>
            <Typography variant="h1" id={pageHeadingId} sx={{ mb: 1.5 }}>
              {title}
            </Typography>
            {children}
          </Card>
        </Box>
      </Box>
      <DocumentTitle />
      <Notification />
    </Box>
  );
};
