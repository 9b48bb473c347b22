import { SelectInput, useResourceDefinitions, useTranslate, type SelectInputProps } from 'react-admin';

/** Which kind of record: the resources of the console by their names, whether or not this person may open them. */
export const RecordKindInput = (props: SelectInputProps) => {
  const translate = useTranslate();
  const choices = Object.keys(useResourceDefinitions())
    .filter((resource) => resource !== 'audit-entries')
    .map((id) => ({ id, name: translate(`resources.${id}.name`, { smart_count: 1 }) }));
  return <SelectInput {...props} choices={choices} translateChoice={false} />;
};
