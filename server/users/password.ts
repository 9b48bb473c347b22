import { hash, verify } from '@node-rs/argon2';
import { refuse } from '../command/refusal.ts';
import { normalEmail } from './user.ts';
import { userMessages } from './user-messages.ts';

/** The password every demo person has. It is publicly known: refused wherever the demo is off. */
export const DEMO_PASSWORD = 'izcelsme-demo';

/** Argon2id (the package's own choice) with 19 MiB, two passes, one lane: what OWASP's password storage advice names first. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** One way to write a password, however the keyboard composes its letters. */
const normalPassword = (password: string): string => password.normalize('NFKC');

/** What is kept of a password. */
export async function hashPassword(password: string): Promise<string> {
  return hash(normalPassword(password), COST);
}

let nobodysHash: Promise<string> | undefined;

/**
 * Whether the password is the one kept. Takes as long when nothing is kept (`null`), so that the time taken does not
 * tell whether an address has an account.
 */
export async function passwordFits(kept: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword('no password has this hash');
  const fits = await verify(kept ?? (await nobodysHash), normalPassword(password));
  return fits && kept !== null;
}

/** Refuses a new password that others know or would guess first. Its length is the schema's matter. @throws Refusal 422 */
export function refuseUnsafePassword(password: string, email: string, field: string): void {
  const unsafe = password === DEMO_PASSWORD || normalEmail(password) === email;
  if (!unsafe) return;
  const message = userMessages['password-unsafe'];
  refuse(userMessages, 'password-unsafe', {}, { errors: [{ pointer: `/${field}`, code: 'password-unsafe', message, params: {} }] });
}
