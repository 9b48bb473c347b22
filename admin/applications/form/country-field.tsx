import { AutocompleteInput, useLocaleState, useTranslate, useWrappedSource } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { countries, isMeant, type Country } from '../../display/countries.ts';

type CountryFieldProps = { source: string; name: string; width?: number };

/** A country or customs territory, found by its name in either language or by its code. Its code is what is sent. */
export const CountryField = ({ source, name, width = 200 }: CountryFieldProps) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const value: unknown = useWatch({ name: useWrappedSource(source) });
  const all = countries(language);
  const isStrange = typeof value === 'string' && value !== '' && !all.some(({ id }) => id === value);
  return (
    <AutocompleteInput
      source={source}
      label={translate(`applications.fields.${name}`)}
      choices={isStrange ? [{ id: value, name: value, names: [value] }, ...all] : all}
      matchSuggestion={(typed: string, country: Country) => isMeant(typed, country)}
      translateChoice={false}
      helperText={false}
      parse={(code: string | null) => code || undefined}
      autoHighlight
      sx={{ flex: `1 1 ${width}px`, minWidth: 0, maxWidth: 320 }}
    />
  );
};
