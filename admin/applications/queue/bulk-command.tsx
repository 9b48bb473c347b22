import { useMutation } from '@tanstack/react-query';
import Button from '@mui/material/Button';
import type { SvgIconComponent } from '@mui/icons-material';
import { useListContext, useLocaleState, useNotify, useRefresh, useTranslate } from 'react-admin';
import type { BulkResults } from '../../../rules-schema/company/company.ts';
import { postTo } from '../../server-door/commands.ts';
import { sentenceOf } from '../../server-door/problems.ts';

/** Carries one command out on all selected rows and tells how many it was refused for, and why the first. */
export const BulkCommand = ({ verb, label, icon: Icon, body = {} }: { verb: string; label: string; icon: SvgIconComponent; body?: object }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [language] = useLocaleState();
  const { selectedIds, onUnselectItems } = useListContext();
  const { mutate, isPending } = useMutation({
    mutationFn: () => postTo<BulkResults>(`applications/bulk/${verb}`, { ids: selectedIds, ...body }),
    onSuccess: ({ results }) => {
      const refused = results.filter(({ done }) => !done);
      if (refused.length === 0) notify('applications.bulk.done', { type: 'success', messageArgs: { smart_count: results.length } });
      else notify('applications.bulk.refused', { type: 'warning', multiLine: true, messageArgs: { done: results.length - refused.length, refused: refused.length, first: refused[0]?.message?.[language === 'lv' ? 'lv' : 'en'] ?? '' } });
      onUnselectItems();
      refresh();
    },
    onError: (error) => notify(sentenceOf(error), { type: 'error' }),
  });
  return (
    <Button size="small" startIcon={<Icon />} loading={isPending} onClick={() => mutate()}>
      {translate(label)}
    </Button>
  );
};
