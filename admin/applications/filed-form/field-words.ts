import { useTranslate } from 'react-admin';

/** The label of a field: by its place where the bare name would be ambiguous, else by its name. */
export const useFieldLabel = (): ((parent: string, name: string) => string) => {
  const translate = useTranslate();
  return (parent, name) => translate(`applications.filed.${parent}.${name}`, { _: translate(`applications.fields.${name}`, { _: name }) });
};

/** The word of a value that is one of a few. */
export const useValueWord = (): ((field: string, value: string) => string) => {
  const translate = useTranslate();
  return (field, value) => translate(`applications.words.${field}.${value}`, { _: value });
};
