import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReplayInFull, ReplayRecord, ReplayState } from '../../rules-schema/replay/replay.ts';
import { readFrom } from '../server-door/commands.ts';

const askEveryMilliseconds = 1000;

/** Whether a replay is still at work or waits for its turn. */
export const isUnderWay = (state: ReplayState | undefined): boolean => state === 'queued' || state === 'running';

const lately = (filter: object): string => `replays?${new URLSearchParams({ filter: JSON.stringify(filter), sort: '["id","DESC"]', range: '[0,0]' })}`;

/** The latest replay of a version, asked for again while it is under way. null: there is none. */
export const useLatestReplay = (versionId: number, isWanted: boolean): ReplayRecord | null | undefined => {
  const { data } = useQuery({
    queryKey: ['replays', 'latest', versionId],
    queryFn: async () => (await readFrom<ReplayRecord[]>(lately({ ruleTableVersionId: versionId })))[0] ?? null,
    refetchInterval: ({ state }) => (isUnderWay(state.data?.state) ? askEveryMilliseconds : false),
    enabled: isWanted,
  });
  return data;
};

/** A replay with its matrices and groups, asked for again while it is under way. */
export const useReplayInFull = (id: number | undefined) =>
  useQuery({
    queryKey: ['replays', 'in-full', id],
    queryFn: () => readFrom<ReplayInFull>(`replays/${id}`),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.state) ? askEveryMilliseconds : false),
    enabled: id !== undefined,
  });

/** Has everything shown about replays read anew, findings too. */
export const useRereadReplays = (): (() => void) => {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: ['replays'] });
};
