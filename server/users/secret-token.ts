import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 random bits, fit for a link, a cookie or a header line. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret: its SHA-256. Whoever reads the table cannot sign in with it. */
export function digestOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
