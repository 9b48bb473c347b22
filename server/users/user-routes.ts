import { inviteUserSchema, invitedUserSchema, saveUserSchema, userSchema } from '../../rules-schema/user/user.ts';
import { command } from '../http/command.ts';
import { describeRoutes } from '../http/described-routes.ts';
import { exportRoutes } from '../http/export-rows.ts';
import { list, one } from '../http/list.ts';
import { may, signedIn } from '../http/permission.ts';
import { deactivateUser } from './deactivate-user.ts';
import { inviteUser } from './invite-user.ts';
import { reactivateUser } from './reactivate-user.ts';
import { resetInvitation } from './reset-invitation.ts';
import { saveUser } from './save-user.ts';
import { userExport } from './user-export.ts';
import { userListing } from './user-reads.ts';

const answers = userSchema;

/** People of the office: `/api/users`. */
export const userRoutes = describeRoutes('/api/users', 'Users');

userRoutes.get('/', 'List people', signedIn, may('user:read'), list(userListing));
exportRoutes(userRoutes, userListing, userExport, signedIn, may('user:read'));
userRoutes.get('/:id', 'Read a person', signedIn, may('user:read'), one(userListing));
userRoutes.post('/', 'Invite a person', signedIn, may('user:edit'),
  command(inviteUser, inviteUserSchema, { answers: invitedUserSchema, status: 201, answersSecret: true }));
userRoutes.put('/:id', 'Change name, roles or language', signedIn, may('user:edit'),
  command(saveUser, saveUserSchema, { answers, wholeRecord: true }));
userRoutes.delete('/:id', 'Deactivate a person', signedIn, may('user:edit'), command(deactivateUser, undefined, { answers }));
userRoutes.post('/:id/deactivate', 'Deactivate a person', signedIn, may('user:edit'), command(deactivateUser, undefined, { answers }));
userRoutes.post('/:id/reactivate', 'Reactivate a person', signedIn, may('user:edit'), command(reactivateUser, undefined, { answers }));
userRoutes.post('/:id/reset-invitation', 'Make a new one-time link for a person', signedIn, may('user:edit'),
  command(resetInvitation, undefined, { answers: invitedUserSchema, answersSecret: true }));
