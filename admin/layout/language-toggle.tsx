import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslate } from 'react-admin';
import { LANGUAGES, type Language } from '../../rules-schema/user/language.ts';
import { languageNames } from '../i18n/languages.ts';

type LanguageToggleProps = { value: Language; onChoose: (language: Language) => void };

/** LV | EN. Choosing the language that already stands is a choice too. A screen reader says each language's full name. */
export const LanguageToggle = ({ value, onChoose }: LanguageToggleProps) => {
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={value}
      aria-label={translate('layout.language')}
      onChange={(_event, chosen: Language | null) => onChoose(chosen ?? value)}
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
