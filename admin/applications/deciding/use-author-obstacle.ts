import { useGetIdentity, useTranslate } from 'react-admin';
import type { Application } from '../../../rules-schema/application/application.ts';
import { isAuthor } from '../../../rules-schema/application/transitions.ts';

/** Why the person who works here may not decide an application: they wrote it themselves. Undefined when they did not. */
export const useAuthorObstacle = (application: Application): string | undefined => {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  return identity !== undefined && isAuthor(application, Number(identity.id)) ? translate('applications.author_may_not_decide') : undefined;
};
