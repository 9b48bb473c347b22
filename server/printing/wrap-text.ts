import type { PDFFont } from '@cantoo/pdf-lib';
import { points } from './sheet.ts';

/** Control signs are no letters; only new lines stay. */
const printable = (text: string): string => text.replaceAll(/(?!\n)\p{Cc}/gu, ' ');

function brokenWord(word: string, fits: (text: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece !== '' && !fits(piece + sign)) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece];
}

function wrappedParagraph(paragraph: string, fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = brokenWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

/** The text in lines no wider than `width` millimetres, broken between words, and within a word only where one alone is wider. */
export function wrapText(text: string, { font, size, width }: { font: PDFFont; size: number; width: number }): string[] {
  const fits = (line: string): boolean => font.widthOfTextAtSize(line, size) <= points(width);
  return printable(text).split('\n').flatMap((paragraph) => wrappedParagraph(paragraph, fits));
}
