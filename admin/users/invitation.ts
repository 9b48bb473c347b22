import type { User } from '../../rules-schema/user/user.ts';

/** A user just invited, with the token that only this answer tells. */
export type Invited = User & { invitationToken: string };

/** Where the invited person opens their account. */
export const invitationLink = (token: string): string =>
  `${window.location.origin}/#/invitation?token=${encodeURIComponent(token)}`;
