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

const VISIBLE_LEAST = 8;
const DISTINCT_LEAST = 5;

/** Whether every character follows the one before in one direction, as in `123456789012` and `zyxwvutsrqpo`; 0 follows 9. */
function isOneRun(characters: readonly string[]): boolean {
  const codes = characters.map((character) => (character === '0' ? '9'.charCodeAt(0) + 1 : (character.codePointAt(0) ?? 0)));
  const steps = codes.slice(1).map((code, place) => code - (codes[place] ?? 0));
  const runs = (step: number): boolean => steps.every((one) => one === step || Math.abs(one) === 9);
  return runs(1) || runs(-1);
}

/**
 * Whether a password is easier to guess than its length lets one think. As NIST SP 800-63B advises, nothing is asked of the
 * kinds of characters, and blanks may be part of it; only what is tried first is left out: the publicly known, the person's
 * own address, blanks alone, few characters over and over, and runs of the alphabet or of digits.
 */
export function isEasilyGuessed(password: string, email: string): boolean {
  if (password === DEMO_PASSWORD || normalEmail(password) === normalEmail(email)) return true;
  const visible = [...normalPassword(password).toLowerCase()].filter((character) => !/[\p{Z}\p{C}\s]/u.test(character));
  return visible.length < VISIBLE_LEAST || new Set(visible).size < DISTINCT_LEAST || isOneRun(visible);
}

/** Refuses a new password that others know or would guess first. Its length is the schema's matter. @throws Refusal 422 */
export function refuseUnsafePassword(password: string, email: string, field: string): void {
  if (!isEasilyGuessed(password, email)) return;
  const message = userMessages['password-unsafe'];
  refuse(userMessages, 'password-unsafe', {}, { errors: [{ pointer: `/${field}`, code: 'password-unsafe', message, params: {} }] });
}
