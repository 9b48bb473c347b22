import { useMutation } from '@tanstack/react-query';
import { useGetList, useNotify, useRefresh } from 'react-admin';
import type { OfficeDocument, SentKind } from '../../rules-schema/document/document.ts';
import { sendFiles } from '../server-door/files.ts';
import { sentenceOf } from '../server-door/problems.ts';
import { useMay } from '../server-door/use-may.ts';

/** More than an application may have, its certified copies among them. */
const ALL = { page: 1, perPage: 200 };

/** The files of an application in the order they came; none while they are fetched, or for whom may not see them. */
export const useDocuments = (applicationId: number | undefined): { documents: OfficeDocument[]; isPending: boolean } => {
  const mayRead = useMay('document:read');
  const { data: documents = [], isLoading } = useGetList<OfficeDocument>(
    'documents', { filter: { applicationId }, sort: { field: 'id', order: 'ASC' }, pagination: ALL }, { enabled: mayRead && applicationId !== undefined },
  );
  return { documents, isPending: isLoading };
};

type Upload = { files: readonly File[]; kind: SentKind; certify: boolean };

/** Sends files for an application; the refusal of the last attempt stays until the next. */
export const useUpload = (applicationId: number) => {
  const notify = useNotify();
  const refresh = useRefresh();
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ files, kind, certify }: Upload) => {
      const form = new FormData();
      form.set('kind', kind);
      form.set('certify', String(certify));
      for (const file of files) form.append('file', file, file.name);
      return sendFiles<OfficeDocument[]>(`applications/${applicationId}/documents`, form);
    },
    onSuccess: (added) => {
      notify('documents.added', { type: 'success', messageArgs: { smart_count: added.length } });
      refresh();
    },
  });
  return { upload: mutate, isPending, refusal: error ? sentenceOf(error) : undefined };
};
