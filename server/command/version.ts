import { commandMessages } from './command-messages.ts';
import type { CommandContext } from './context.ts';
import { refuse } from './refusal.ts';

/**
 * Holds the record's version against the one the caller saw. API keys and the office itself may leave it out.
 * @throws Refusal 428 when a person named none, 412 when the record has changed since
 */
export function checkVersion({ actor, expectedVersion, anyVersion }: CommandContext, version: number): void {
  if (anyVersion) return;
  if (expectedVersion === null && actor.kind === 'person') refuse(commandMessages, 'version-required', {}, { status: 428 });
  if (expectedVersion !== null && expectedVersion !== version) refuse(commandMessages, 'version-stale', {}, { status: 412 });
}

/** Reads an If-Match header: `"3"`, `W/"3"` or `3`; null when there is none. @throws Refusal 400 on anything else */
export function versionNamed(ifMatch: string | undefined): number | null {
  if (ifMatch === undefined || ifMatch === '*') return null;
  const [, quoted, bare] = /^(?:(?:W\/)?"(\d{1,9})"|(\d{1,9}))$/.exec(ifMatch.trim()) ?? [];
  const digits = quoted ?? bare;
  return digits === undefined ? refuse(commandMessages, 'version-malformed', {}, { status: 400 }) : Number(digits);
}
