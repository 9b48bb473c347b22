import { mayOpen } from '../server-door/access.ts';
import type { CommandSource } from '../layout/palette/palette-command.ts';

const invitation = { invite: true } as const;

/** Whether whoever came to the list of users came to invite someone. */
export const asksForInvitation = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'invite' in state && state.invite === true;

/** "Invite a person" from the command palette. */
export const inviteUserCommand: CommandSource = ({ permissions, translate, navigate }) =>
  mayOpen(permissions, 'users', 'create')
    ? [
        {
          key: 'do/invite-user',
          group: 'do',
          label: translate('users.invite.action'),
          run: () => void navigate('/users', { state: invitation }),
        },
      ]
    : [];
