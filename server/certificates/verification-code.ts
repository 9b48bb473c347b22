import { createHash, randomInt, timingSafeEqual } from 'node:crypto';

/** Letters and digits that nobody mistakes for another when reading a print. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 4;
const GROUP_LENGTH = 5;

/** A code nobody guesses: 20 of 30 signs, some 98 bits, in groups for reading. */
export function newVerificationCode(): string {
  const group = (): string => Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

const digest = (code: string): Buffer => createHash('sha256').update(code).digest();

/** Whether a code typed by someone is the certificate’s: capitals and hyphens do not matter; takes equally long in any case. */
export function isTheCode(typed: string, code: string): boolean {
  const plain = (text: string): string => text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  return timingSafeEqual(digest(plain(typed)), digest(plain(code)));
}
