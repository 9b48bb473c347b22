import { QueryClient } from '@tanstack/react-query';
import { statusOf } from './problems.ts';

const attemptsWhenUnreachable = 2;

/** A refusal (4xx) is an answer and is not asked for again; a server out of reach is asked twice more. */
const retry = (failures: number, error: unknown): boolean => {
  const status = statusOf(error);
  return (status === undefined || status >= 500) && failures < attemptsWhenUnreachable;
};

export const queryClient = new QueryClient({ defaultOptions: { queries: { retry } } });
