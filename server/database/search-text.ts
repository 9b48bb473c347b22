/**
 * Folds a text for searching: small letters, no diacritics, single spaces. Both databases fold only ASCII (or by their
 * locale), so a record keeps its folded text in a column of its own and a question is folded the same way.
 */
export function foldForSearch(...texts: (string | number | null | undefined)[]): string {
  return texts
    .filter((text) => text !== null && text !== undefined)
    .join(' ')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The words of a question, folded; a record answers when its folded text contains every one. */
export function searchWords(question: string): string[] {
  return foldForSearch(question).split(' ').filter((word) => word !== '').slice(0, 10);
}
