/** Fields that never enter the trail, whoever records them. */
const SECRET_FIELDS: ReadonlySet<string> = new Set([
  'password', 'newPassword', 'currentPassword', 'passwordHash', 'token', 'tokenHash', 'invitation', 'invitationHash',
  'key', 'keyHash', 'apiKey', 'secret', 'authorization', 'cookie', 'personalCode', 'personalId', 'searchText',
]);

/** A Latvian personal code, `DDMMYY-NNNNN` or `32XXXX-XXXXX`, wherever it stands in a text. */
const PERSONAL_CODE = /(?<!\d)\d{6}-\d{5}(?!\d)/g;

export const REDACTED = '•••';

/** A copy fit for the trail: secrets and personal codes replaced by `•••`. */
export function redacted(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(PERSONAL_CODE, REDACTED);
  if (Array.isArray(value)) return value.map(redacted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name, SECRET_FIELDS.has(name) && held !== null ? REDACTED : redacted(held)]),
  );
}
