import type { Permission } from '../../rules-schema/user/permissions.ts';

type Access = { read: Permission; write?: Permission };

/** Which permission opens each resource's screens. A feature adds its line here. */
const accessByResource: Record<string, Access> = {
  applications: { read: 'application:read', write: 'application:edit' },
  decisions: { read: 'decision:read' },
  companies: { read: 'party:read', write: 'party:edit' },
  parties: { read: 'party:read', write: 'party:edit' },
  nomenclature: { read: 'nomenclature:read', write: 'nomenclature:edit' },
  'nomenclature-editions': { read: 'nomenclature:read', write: 'nomenclature:edit' },
  'rule-tables': { read: 'rule-table:read', write: 'rule-table:edit' },
  'rule-table-versions': { read: 'rule-table:read', write: 'rule-table:edit' },
  replays: { read: 'replay:read', write: 'replay:run' },
  'currency-equivalents': { read: 'currency-equivalent:read', write: 'currency-equivalent:edit' },
  determinations: { read: 'determination:run' },
  'tariff-quotas': { read: 'quota:read', write: 'quota:edit' },
  concessions: { read: 'quota:read' },
  'quota-requests': { read: 'quota:read', write: 'quota:draw' },
  certificates: { read: 'certificate:read' },
  'verification-requests': { read: 'certificate:read', write: 'verification-request:edit' },
  'form-stocks': { read: 'certificate:read', write: 'form-stock:edit' },
  'module-permits': { read: 'certificate:read' },
  'module-certificates': { read: 'certificate:read' },
  'timber-statements': { read: 'certificate:read' },
  'timber-operators': { read: 'party:read', write: 'party:edit' },
  signatories: { read: 'signatory:read', write: 'signatory:edit' },
  reports: { read: 'report:read' },
  users: { read: 'user:read', write: 'user:edit' },
  'api-keys': { read: 'api-key:read', write: 'api-key:edit' },
  'audit-entries': { read: 'audit:read' },
};

const readingActions = ['list', 'show'];

/**
 * Whether someone with `permissions` may open a resource's `list` or `show` screen (its read permission), or any other
 * action on it (its write permission). A resource nobody declared stays shut.
 */
export const mayOpen = (permissions: readonly Permission[], resource: string, action: string): boolean => {
  const access = accessByResource[resource];
  const needed = readingActions.includes(action) ? access?.read : access?.write;
  return needed !== undefined && permissions.includes(needed);
};
