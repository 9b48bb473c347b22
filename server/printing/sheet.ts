import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PDFDocument, rgb, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import * as fontkit from '@cantoo/fontkit';

/** A place on an A4 sheet, in millimetres from its upper left corner. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How far a printer is off, in millimetres: to the right and down. */
export interface Offset {
  right: number;
  down: number;
}

/** Letters with every Latvian sign. */
export interface Fonts {
  plain: PDFFont;
  bold: PDFFont;
}

export interface Lettering {
  /** In points. */
  size: number;
  bold?: boolean;
  grey?: boolean;
}

export const NO_OFFSET: Offset = { right: 0, down: 0 };

const POINTS_A_MM = 72 / 25.4;
const PAGE = { width: 210, height: 297 } as const;
const INK = rgb(0, 0, 0);
const GREY = rgb(0.36, 0.4, 0.44);

/** Lines stand this far apart, as a share of the letters’ size. */
const LEADING = 1.22;

export const points = (millimetres: number): number => millimetres * POINTS_A_MM;

/** How high one line of letters of a size is, in millimetres. */
export const lineHeight = (size: number): number => (size * LEADING) / POINTS_A_MM;

const fontFile = (name: string): Promise<Buffer> => readFile(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));

/** A new document of A4 sheets, with letters that have every Latvian sign. */
export async function newDocument({ title, now }: { title: string; now: string }): Promise<{ document: PDFDocument; fonts: Fonts }> {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit);
  document.setTitle(title);
  document.setProducer('Izcelsme');
  document.setCreationDate(new Date(now));
  document.setModificationDate(new Date(now));
  const embedded = async (name: string): Promise<PDFFont> => document.embedFont(await fontFile(name), { subset: true });
  return { document, fonts: { plain: await embedded('DejaVuSans'), bold: await embedded('DejaVuSans-Bold') } };
}

/** Draws on one sheet; every place is told in millimetres from the upper left corner. */
export interface Pen {
  /** One line of letters, its upper edge at `y`. */
  words(text: string, at: { x: number; y: number }, lettering: Lettering): void;
  line(from: { x: number; y: number }, to: { x: number; y: number }, thickness?: number): void;
  frame(area: Area): void;
  block(area: Area): void;
  /** Large pale letters across the sheet: what this sheet is not. */
  watermark(text: string): void;
}

/** A new sheet of the document and the pen for it. */
export function newSheet(document: PDFDocument, fonts: Fonts, { right, down }: Offset = NO_OFFSET): Pen {
  const page: PDFPage = document.addPage([points(PAGE.width), points(PAGE.height)]);
  const across = (x: number): number => points(x + right);
  const up = (y: number): number => points(PAGE.height - y - down);
  const line: Pen['line'] = (from, to, thickness = 0.25) =>
    page.drawLine({ start: { x: across(from.x), y: up(from.y) }, end: { x: across(to.x), y: up(to.y) }, thickness: points(thickness), color: INK });
  return {
    line,
    words: (text, { x, y }, { size, bold = false, grey = false }) =>
      page.drawText(text, { x: across(x), y: up(y) - size, size, font: bold ? fonts.bold : fonts.plain, color: grey ? GREY : INK }),
    frame: ({ x, y, width, height }) => {
      line({ x, y }, { x: x + width, y });
      line({ x, y: y + height }, { x: x + width, y: y + height });
      line({ x, y }, { x, y: y + height });
      line({ x: x + width, y }, { x: x + width, y: y + height });
    },
    block: ({ x, y, width, height }) => page.drawRectangle({ x: across(x), y: up(y + height), width: points(width), height: points(height), color: INK }),
    watermark: (text) =>
      page.drawText(text, { x: across(38), y: up(205), size: 46, font: fonts.bold, color: GREY, opacity: 0.16, rotate: { type: 'degrees' as never, angle: 45 } }),
  };
}
