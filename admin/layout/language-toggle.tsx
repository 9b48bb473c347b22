import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslate } from 'react-admin';
import { LANGUAGES, type Language } from '../../rules-schema/user/language.ts';
import { languageNames } from '../i18n/languages.ts';

/** LV | EN. Each language's full name is what a screen reader says. */
export const LanguageToggle = ({ value, onChoose }: { value: string; onChoose: (language: Language) => void }) => {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={value}
      aria-label={translate('layout.language')}
      onChange={(_event, chosen: Language | null) => chosen && onChoose(chosen)}
    >
      {LANGUAGES.map((language) => (
        <ToggleButton
          key={language}
          value={language}
          lang={language}
          aria-label={languageNames[language]}
          sx={{ px: 1, py: 0.25, fontSize: '0.75rem', fontWeight: 600, '&.Mui-selected': { color: 'primary.main' } }}
        >
          {language.toUpperCase()}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
};
