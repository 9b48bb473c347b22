import { useNotify } from 'react-admin';
import type { OpenApplication } from '../../../rules-schema/application/open-application.ts';
import { useUnsavedEvidence } from '../examination/evidence-drafts.tsx';
import { useAuthorObstacle } from './use-author-obstacle.ts';

/**
 * How a decision begins: `begin` asks for it, or says why it must wait (`why`).
 * @param isOpenToAuthor whether also who wrote the application may take it, as they may return it
 */
export const useDeciding = (application: OpenApplication, ask: () => void, { isOpenToAuthor = false } = {}): { why: string | undefined; begin: () => void } => {
  const notify = useNotify();
  const unsaved = useUnsavedEvidence(application);
  const author = useAuthorObstacle(application);
  const why = (isOpenToAuthor ? undefined : author) ?? unsaved;
  return { why, begin: why === undefined ? ask : () => notify(why, { type: 'warning' }) };
};
