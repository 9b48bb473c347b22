import { useLocaleState, useTranslate } from 'react-admin';
import { formatMoment } from '../display/moments.ts';
import { ShownOnce } from '../display/shown-once.tsx';
import { invitationLink, type Invited } from './invitation.ts';

/** The one-time link of an invitation, to be passed on. */
export const InvitationReady = ({ invited }: { invited: Invited }) => {
  const translate = useTranslate();
  const [language] = useLocaleState();
  const until = invited.invitationExpiresAt ? formatMoment(invited.invitationExpiresAt, language) : '';
  return (
    <ShownOnce
      sentence={translate('users.invite.done', { name: invited.name, until })}
      secret={invitationLink(invited.invitationToken)}
      what={translate('users.invite.link')}
    />
  );
};
