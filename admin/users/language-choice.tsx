import { required, SelectInput } from 'react-admin';
import { LANGUAGES } from '../../rules-schema/user/language.ts';
import { languageNames } from '../i18n/languages.ts';

const choices = LANGUAGES.map((id) => ({ id, name: languageNames[id] }));

/** The language a person reads the console in. */
export const LanguageChoice = () => (
  <SelectInput source="language" choices={choices} translateChoice={false} validate={required()} />
);
