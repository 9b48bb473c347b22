import type { User } from '../../rules-schema/user/user.ts';
import type { ExportColumn } from '../http/export-rows.ts';

/** The columns of the list of people as a file. */
export const userExport: readonly ExportColumn<User>[] = [
  { key: 'id', header: { en: 'Id', lv: 'Id' }, value: ({ id }) => id, width: 8 },
  { key: 'name', header: { en: 'Name', lv: 'Vārds' }, value: ({ name }) => name, width: 30 },
  { key: 'email', header: { en: 'E-mail', lv: 'E-pasts' }, value: ({ email }) => email, width: 30 },
  { key: 'roles', header: { en: 'Roles', lv: 'Lomas' }, value: ({ roles }) => roles.join(', '), width: 30 },
  { key: 'status', header: { en: 'Status', lv: 'Statuss' }, value: ({ status }) => status },
  { key: 'lastSignedInAt', header: { en: 'Last signed in', lv: 'Pēdējoreiz pierakstījies' }, value: ({ lastSignedInAt }) => lastSignedInAt, width: 26 },
  { key: 'createdAt', header: { en: 'Created', lv: 'Izveidots' }, value: ({ createdAt }) => createdAt, width: 26 },
];
