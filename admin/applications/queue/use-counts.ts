import { useQuery } from '@tanstack/react-query';
import { readFrom } from '../../server-door/commands.ts';
import type { ApplicationCounts } from './saved-views.ts';

const REFRESH_MS = 20_000;

/** The counts of the saved views, refreshed while the queue is open; they change with everybody's work. */
export const useCounts = (): ApplicationCounts | undefined =>
  useQuery({ queryKey: ['applications', 'counts'], queryFn: () => readFrom<ApplicationCounts>('applications/counts'), refetchInterval: REFRESH_MS }).data;
