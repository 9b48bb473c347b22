import RefreshIcon from '@mui/icons-material/Refresh';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { isShown, savedViews } from './saved-views.ts';
import { useCounts } from './use-counts.ts';

/** Tells that the view holds more or fewer applications than the table shows, and leaves it to the person when to look. */
export const NewerCount = () => {
  const translate = useTranslate();
  const counts = useCounts();
  const [views] = useState(() => savedViews(new Date()));
  const { filterValues, total, refetch, isPending } = useListContext();
  const shown = views.find((view) => isShown(view, filterValues));
  const now = counts && shown?.count(counts);
  if (isPending || 'q' in filterValues || now === undefined || now === total) return null;
  return (
    <Button size="small" startIcon={<RefreshIcon />} onClick={() => void refetch()} role="status">
      {translate('applications.newer', { smart_count: now })}
    </Button>
  );
};
