import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { readFrom } from '../../server-door/commands.ts';

/** How many past lines each entry decided, by id; null while that is not known. */
export const useUsesOf = (versionId: number): ReadonlyMap<string, number> | null => {
  const { data } = useQuery({
    queryKey: ['rule-table-versions', 'past-lines', versionId],
    queryFn: () => readFrom<{ entries: Record<string, number> }>(`rule-table-versions/${versionId}/past-lines`),
    staleTime: 60_000,
    retry: false,
  });
  return useMemo(() => (data ? new Map(Object.entries(data.entries)) : null), [data]);
};
