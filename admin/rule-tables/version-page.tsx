import Alert from '@mui/material/Alert';
import LinearProgress from '@mui/material/LinearProgress';
import { useQuery } from '@tanstack/react-query';
import { usePermissions, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import type { Permission } from '../../rules-schema/user/permissions.ts';
import { obstacleTo } from '../../rules-schema/rule-table-version/version-steps.ts';
import { sentenceOf } from '../server-door/problems.ts';
import { readVersionInFull } from './workbench/use-draft.ts';
import { Workbench } from './workbench/workbench.tsx';

/** A version of a rule table: the workbench for whoever may write it, the same to read for everybody else. */
export const VersionPage = () => {
  const translate = useTranslate();
  const id = Number(useParams()['id']);
  const { permissions = [] } = usePermissions<Permission[]>();
  const { data: version, error } = useQuery({
    queryKey: ['rule-table-versions', 'in-full', id],
    queryFn: () => readVersionInFull(id),
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  if (error) return <Alert severity="error" sx={{ mt: 2 }}>{translate(sentenceOf(error), { _: sentenceOf(error) })}</Alert>;
  if (!version) return <LinearProgress aria-label={translate('ra.page.loading')} sx={{ mt: 2 }} />;
  const isEditable = obstacleTo('save', { ...version, permissions, personId: 0, errors: 0 }) === null;
  return <Workbench key={`${version.id}/${version.state}/${isEditable}`} opened={version} isEditable={isEditable} />;
};
