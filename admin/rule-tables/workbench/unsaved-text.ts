const keyOf = (versionId: number): string => `izcelsme.unsaved-draft.${versionId}`;

/** Keeps in this browser what the server did not take. A browser that is full keeps nothing; the text still stands in the editor. */
export function keepUnsaved(versionId: number, text: string): void {
  try {
    localStorage.setItem(keyOf(versionId), text);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** The text kept here, when there is one. */
export const unsavedText = (versionId: number): string | null => localStorage.getItem(keyOf(versionId));

export const forgetUnsaved = (versionId: number): void => localStorage.removeItem(keyOf(versionId));
