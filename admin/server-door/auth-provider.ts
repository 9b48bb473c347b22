import type { AuthProvider } from 'react-admin';
import { mayOpen } from './access.ts';
import { statusOf } from './problems.ts';
import { closeSession, forgetSession, openSession, readSession } from './session.ts';

/** React-Admin's questions about the person, answered from the server's session. The server decides again on every request. */
export const authProvider: AuthProvider = {
  login: async (credentials: { email: string; password: string }) => {
    await openSession(credentials);
  },
  logout: async () => {
    await closeSession();
  },
  checkAuth: async () => {
    await readSession();
  },
  checkError: async (error: unknown) => {
    if (statusOf(error) !== 401) return;
    forgetSession();
    throw error;
  },
  getIdentity: async () => {
    const { user } = await readSession();
    return { ...user, fullName: user.name };
  },
  /** Nobody signed in may do nothing; a rejection here would drive invited people from their page to the sign-in. */
  getPermissions: async () => {
    try {
      return (await readSession()).permissions;
    } catch (error) {
      if (statusOf(error) === 401) return [];
      throw error;
    }
  },
  canAccess: async ({ resource, action }) => mayOpen((await readSession()).permissions, resource, action),
};
