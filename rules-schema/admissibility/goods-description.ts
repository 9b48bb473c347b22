/** Names in quotation marks of any kind, and words marked ® or ™. */
const QUOTED = /[“”„"«»‟][^“”„"«»‟]*[“”„"«»‟]/gu;
const MARKED = /\S+\s?[®™]/gu;
const DIACRITICS = /\p{M}/gu;
const WORD = /\p{L}{2,}/gu;

/** A single word in capitals, as brands are written. */
const isBrandAlone = (text: string): boolean => /^\p{Lu}{2,}(?:[-’']?\p{Lu}+)*$/u.test(text.trim());

/**
 * The words of a description of goods, small letters without diacritics, trade names left out: what is in quotation
 * marks, marked ® or ™, or a single word in capitals (essCert guide, box 6: a trade name or brand alone is not enough).
 */
export function descriptionWords(description: string): string[] {
  const plain = description.replaceAll(QUOTED, ' ').replaceAll(MARKED, ' ');
  if (isBrandAlone(plain)) return [];
  return plain.normalize('NFD').replaceAll(DIACRITICS, '').toLowerCase().match(WORD) ?? [];
}

/** What a box says, folded for comparison: small letters without diacritics and outer punctuation. */
export function foldedText(text: string | undefined): string {
  return (text ?? '').normalize('NFD').replaceAll(DIACRITICS, '').toLowerCase().replaceAll(/^[\s.,;:/–—-]+|[\s.,;:/–—-]+$/gu, '');
}
