import type { Role } from './roles.ts';

/** Everything a person or an API key may be allowed to do, as `<noun>:<verb>`. */
export const PERMISSIONS = [
  'application:read', 'application:edit', 'application:claim', 'application:decide', 'application:issue', 'application:assign',
  'document:read', 'document:edit', 'document:certify',
  'party:read', 'party:edit',
  'nomenclature:read', 'nomenclature:edit',
  'currency-equivalent:read', 'currency-equivalent:edit',
  'determination:run',
  'decision:read', 'decision:import',
  'certificate:read', 'certificate:revoke', 'form-stock:edit', 'verification-request:edit', 'signatory:read', 'signatory:edit',
  'rule-table:read', 'rule-table:comment', 'rule-table:edit', 'rule-table:submit', 'rule-table:approve', 'rule-table:publish',
  'replay:read', 'replay:run',
  'quota:read', 'quota:edit', 'quota:draw',
  'report:read',
  'user:read', 'user:edit',
  'api-key:read', 'api-key:edit',
  'audit:read',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/**
 * What each role may do. The server enforces it; the console reads the same map to hide what is not allowed.
 * That nobody approves what they wrote themselves is no matter of roles: the verb checks it.
 */
export const permissionsByRole = {
  reviewer: [
    'application:read', 'application:edit', 'application:claim', 'application:decide', 'application:issue',
    'document:read', 'document:edit', 'document:certify',
    'party:read', 'party:edit', 'determination:run', 'decision:read', 'certificate:read', 'certificate:revoke', 'form-stock:edit', 'verification-request:edit', 'signatory:read',
    'rule-table:read', 'nomenclature:read', 'currency-equivalent:read', 'quota:read', 'quota:draw',
  ],
  'rule-maintainer': [
    'rule-table:read', 'rule-table:comment', 'rule-table:edit', 'rule-table:submit', 'replay:read', 'replay:run',
    'decision:read', 'decision:import', 'determination:run', 'application:read', 'nomenclature:read', 'nomenclature:edit', 'currency-equivalent:read', 'currency-equivalent:edit', 'quota:read',
  ],
  approver: [
    'rule-table:read', 'rule-table:comment', 'rule-table:approve', 'rule-table:publish', 'replay:read', 'replay:run',
    'decision:read', 'determination:run', 'application:read', 'nomenclature:read', 'currency-equivalent:read', 'quota:read',
  ],
  manager: [
    'application:read', 'application:assign', 'document:read', 'party:read', 'determination:run', 'decision:read', 'decision:import',
    'certificate:read', 'form-stock:edit', 'verification-request:edit', 'rule-table:read', 'replay:read', 'nomenclature:read', 'currency-equivalent:read', 'quota:read', 'quota:edit', 'quota:draw', 'report:read', 'user:read', 'audit:read',
  ],
  administrator: ['signatory:read', 'signatory:edit', 'nomenclature:read', 'currency-equivalent:read', 'currency-equivalent:edit', 'user:read', 'user:edit', 'api-key:read', 'api-key:edit', 'audit:read'],
} as const satisfies Record<Role, readonly Permission[]>;

/** What someone holding all of `roles` may do, in the order of {@link PERMISSIONS}. */
export function permissionsOf(roles: readonly Role[]): Permission[] {
  const held = new Set<Permission>(roles.flatMap((role) => [...permissionsByRole[role]]));
  return PERMISSIONS.filter((permission) => held.has(permission));
}
