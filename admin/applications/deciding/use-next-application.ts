import { useCallback } from 'react';
import { useGetList, useNotify, type Identifier } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { Application } from '../../../rules-schema/application/application.ts';
import { useOpenApplication } from '../examination/use-open-application.ts';

const waiting = { sort: { field: 'dueAt', order: 'ASC' }, pagination: { page: 1, perPage: 50 } } as const;

/** Leads to the application that comes next: one's own first, then the queue, by due date. It is fetched ahead. */
export const useNextApplication = (id: Identifier): (() => void) => {
  const notify = useNotify();
  const navigate = useNavigate();
  const { data: mine = [] } = useGetList<Application>('applications', { ...waiting, filter: { heldBy: 'me', state: 'in-review' } });
  const { data: unclaimed = [] } = useGetList<Application>('applications', { ...waiting, filter: { heldBy: 'unclaimed' } });
  const all = [...mine, ...unclaimed];
  const here = all.findIndex((application) => application.id === id);
  const next = all.length === 0 ? undefined : all[(here + 1) % all.length];
  const nextId = next?.id === id ? undefined : next?.id;
  useOpenApplication(nextId);
  return useCallback(() => {
    if (nextId !== undefined) return void navigate(`/applications/${nextId}/show`);
    notify('applications.next.none', { type: 'info' });
    return void navigate('/applications');
  }, [nextId, navigate, notify]);
};
