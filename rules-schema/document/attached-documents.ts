/** As names are told apart: however the letters are composed, and whether small or capital. */
export const sameName = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/** The document a form means by the name of a file; null when none of that name was sent. */
export function documentNamed<Sent extends { name: string }>(attachment: string | undefined, sent: readonly Sent[]): Sent | null {
  const name = sameName(attachment ?? '');
  return name === '' ? null : (sent.find((document) => sameName(document.name) === name) ?? null);
}

/**
 * How a file that a form names stands: `here` it was sent to the office; `elsewhere` it is named, and no file at all was
 * sent here; `missing` it is not among those sent; `not-named` no file is named.
 */
export type AttachmentState = 'here' | 'elsewhere' | 'missing' | 'not-named';

export function attachmentState(attachment: string | undefined, sent: readonly { name: string }[]): AttachmentState {
  if (sameName(attachment ?? '') === '') return 'not-named';
  if (sent.length === 0) return 'elsewhere';
  return documentNamed(attachment, sent) ? 'here' : 'missing';
}
