import { DOCUMENT_LIMITS, FILE_TYPES, type FileType } from '../../rules-schema/document/document.ts';
import { refuse } from '../command/refusal.ts';
import { documentMessages } from './document-messages.ts';

/** Control characters, halves of surrogate pairs, and invisible characters: joiners, marks and overrides of the writing direction. */
const NEVER_IN_A_NAME = /[\p{Cc}\p{Cf}\p{Surrogate}\p{Zl}\p{Zp}\uFFFD]/u;
/** What no file system or shell takes as part of a name. */
const AWKWARD = /[<>:"|?*]/g;

/**
 * The name a file is kept under: without the folders a sender named, and ending as its content does, so that a program
 * called `invoice.pdf.exe` is never handed on under that name.
 * @throws Refusal 422 when it is empty, too long, or holds characters that mislead the reader
 */
export function fileName(given: string, type: FileType): string {
  const name = (given.normalize('NFC').split(/[/\\]/).at(-1) ?? '').replaceAll(AWKWARD, '_').replace(/^[\s.]+|[\s.]+$/gu, '');
  if (NEVER_IN_A_NAME.test(given) || name === '' || name.length > DOCUMENT_LIMITS.name) refuse(documentMessages, 'file-name-wrong');
  const { extensions }: { extensions: readonly string[] } = FILE_TYPES[type];
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return extensions.includes(ending) ? name : `${name}.${extensions[0]}`;
}

/** The name as a refusal may print it, whatever the sender wrote. */
export function printableName(given: string): string {
  return given.replaceAll(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, '·').slice(0, 80);
}
