import type { Role } from '../rules-schema/user/roles.ts';
import { addUser } from '../server/users/add-user.ts';
import { DEMO_PASSWORD } from '../server/users/password.ts';
import { asTheOffice, type SeedStep } from './seeding.ts';

/** One demo person for each role. */
export const demoPeople: readonly { email: string; name: string; role: Role }[] = [
  { email: 'reviewer@izcelsme.test', name: 'Rūta Ozoliņa', role: 'reviewer' },
  { email: 'rules@izcelsme.test', name: 'Kārlis Liepiņš', role: 'rule-maintainer' },
  { email: 'approver@izcelsme.test', name: 'Ilze Kalniņa', role: 'approver' },
  { email: 'manager@izcelsme.test', name: 'Andris Bērziņš', role: 'manager' },
  { email: 'admin@izcelsme.test', name: 'Dace Krūmiņa', role: 'administrator' },
];

/** The first administrator the environment names, and the demo people where the demo is wanted. */
export const loadUsers: SeedStep = async (seeding) => {
  const { administrator, demo } = seeding;
  if (administrator) {
    const { email, password } = administrator;
    await asTheOffice(seeding, addUser, { email, password, name: email, roles: ['administrator'], language: 'lv', demo: false });
  }
  if (!demo) return;
  for (const { email, name, role } of demoPeople) {
    await asTheOffice(seeding, addUser, { email, name, roles: [role], language: 'lv', password: DEMO_PASSWORD, demo: true });
  }
};
