/** Who acted: a person, a program with an API key, or the office itself. */
export const actorKinds = ['person', 'api-key', 'system'] as const;
export type ActorKind = (typeof actorKinds)[number];

/** One line of the audit trail as the server lists it. The details are null once they were erased. */
export type AuditEntry = {
  id: number;
  at: string;
  actorKind: ActorKind;
  actorId: number | null;
  actorName: string | null;
  entity: string;
  entityId: string;
  action: string;
  requestId: string;
  reason: string | null;
  before: unknown;
  after: unknown;
  erased: boolean;
  previousHash: string;
  hash: string;
};
