import { useQuery } from '@tanstack/react-query';
import { readFrom } from './commands.ts';

/** What the office tells anyone who knocks. `demo`: the well-known demonstration sign-ins work here. */
export type Office = {
  name: string;
  demo: boolean;
};

/** The office's public face; undefined while it is being asked for. */
export const useOffice = (): Office | undefined =>
  useQuery({ queryKey: ['office'], queryFn: () => readFrom<Office>('office'), staleTime: Infinity }).data;
