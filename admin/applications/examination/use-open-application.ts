import { useGetOne, type Identifier } from 'react-admin';
import type { OpenApplication } from '../../../rules-schema/application/open-application.ts';

/** Sets an application in full apart from the row a list has of it, which React-Admin would otherwise take for the same. */
export const inFull = { open: true } as const;

/** An application in full; undefined while it is fetched, or when there is none to fetch. */
export const useOpenApplication = (id: Identifier | undefined): OpenApplication | undefined =>
  useGetOne<OpenApplication>('applications', { id: Number(id ?? 0), meta: inFull }, { enabled: id !== undefined }).data;
