/** Lower case without diacritics: what is typed without them still finds "Lietotāji". */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Whether every word of `typed` occurs somewhere in `text`. */
export const matches = (text: string, typed: string): boolean => {
  const haystack = folded(text);
  return folded(typed)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
};
