import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { useSimpleFormIterator, useTranslate } from 'react-admin';

/** Adds a row to the list around it. `label` is a message key. */
export const AddRow = ({ label }: { label: string }) => {
  const translate = useTranslate();
  const { add } = useSimpleFormIterator();
  return <Button size="small" startIcon={<AddIcon />} onClick={() => add()}>{translate(label)}</Button>;
};
