import { lineHeight, type Area, type Fonts, type Lettering, type Pen } from './sheet.ts';
import { wrapText } from './wrap-text.ts';

const PADDING = 1.6;
const CAPTION = 5.6;

/** Draws lines one below the other. @returns the lower edge of the last, in millimetres */
export function drawLines(pen: Pen, lines: readonly string[], at: { x: number; y: number }, lettering: Lettering): number {
  for (const [place, line] of lines.entries()) pen.words(line, { x: at.x, y: at.y + place * lineHeight(lettering.size) }, lettering);
  return at.y + lines.length * lineHeight(lettering.size);
}

/** Draws a box’s printed caption. @returns where what is filled in may begin, in millimetres */
export function drawCaption(pen: Pen, fonts: Fonts, area: Area, caption: string): number {
  const lines = wrapText(caption, { font: fonts.plain, size: CAPTION, width: area.width - 2 * PADDING });
  return drawLines(pen, lines, { x: area.x + PADDING, y: area.y + 1 }, { size: CAPTION, grey: true }) + 0.8;
}

/** Sizes tried one after the other until a text fits its box, in points. */
const SIZES = [9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5, 5] as const;
const SMALLEST = 4.5;

/** Draws a text in its box in the largest letters that fit, from `top` down. */
export function drawInBox(pen: Pen, fonts: Fonts, area: Area, text: string, { top = area.y + PADDING }: { top?: number } = {}): void {
  const wrapped = (size: number): string[] => wrapText(text, { font: fonts.plain, size, width: area.width - 2 * PADDING });
  const fits = (size: number): boolean => top + wrapped(size).length * lineHeight(size) <= area.y + area.height;
  const size = SIZES.find(fits) ?? SMALLEST;
  drawLines(pen, wrapped(size), { x: area.x + PADDING, y: top }, { size });
}

/**
 * Draws the line below the last item and strikes the rest of the boxes through, so that nothing can be added (Protocol 4,
 * article 17(2) and Annex III, note 2).
 * @param below where the last line of the goods ends, in millimetres
 */
export function strikeOut(pen: Pen, columns: readonly Area[], below: number): void {
  for (const { x, y, width, height } of columns) {
    const [left, right, bottom] = [x + PADDING, x + width - PADDING, y + height - PADDING];
    const top = below + 0.8;
    if (top > bottom) continue;
    pen.line({ x: left, y: top }, { x: right, y: top }, 0.3);
    if (bottom - top < 3) continue;
    pen.line({ x: right, y: top }, { x: left, y: bottom }, 0.3);
    pen.line({ x: left, y: bottom }, { x: right, y: bottom }, 0.3);
  }
}
