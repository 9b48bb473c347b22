/** The five kinds of people who work with the office. A person may hold several roles. */
export const ROLES = ['reviewer', 'rule-maintainer', 'approver', 'manager', 'administrator'] as const;
export type Role = (typeof ROLES)[number];
