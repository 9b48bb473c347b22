import { useMutation } from '@tanstack/react-query';
import { useListContext, useLocaleState, useNotify, useRefresh, useResourceContext } from 'react-admin';
import type { BulkResults } from '../../rules-schema/company/company.ts';
import { postTo } from './commands.ts';
import { sentenceOf } from './problems.ts';

/** Carries one command out on all selected rows, and tells for how many it was refused and why for the first. */
export const useBulkCommand = (verb: string, onDone?: () => void) => {
  const notify = useNotify();
  const refresh = useRefresh();
  const resource = useResourceContext() ?? '';
  const [language] = useLocaleState();
  const { selectedIds, onUnselectItems } = useListContext();
  const tell = ({ results }: BulkResults) => {
    const refused = results.filter(({ done }) => !done);
    if (refused.length === 0) return notify('server_door.bulk.done', { type: 'success', messageArgs: { smart_count: results.length } });
    const first = refused[0]?.message?.[language === 'lv' ? 'lv' : 'en'] ?? '';
    return notify('server_door.bulk.refused', { type: 'warning', multiLine: true, messageArgs: { done: results.length - refused.length, refused: refused.length, first } });
  };
  const { mutate, isPending } = useMutation({
    mutationFn: (body: object) => postTo<BulkResults>(`${resource}/bulk/${verb}`, { ids: selectedIds, ...body }),
    onSuccess: (answer) => {
      tell(answer);
      onUnselectItems();
      refresh();
      onDone?.();
    },
    onError: (error) => notify(sentenceOf(error), { type: 'error' }),
  });
  return { run: mutate, isPending };
};
