import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as fontkit from '@cantoo/fontkit';
import { concatTransformationMatrix, PDFDocument, popGraphicsState, pushGraphicsState, rgb, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import type { Sentence } from '../../rules-schema/problem.ts';
import { endorsementWords as words } from './document-messages.ts';

/** What the chamber says on a copy of a document. */
export interface Endorsement {
  number: string;
  /** `YYYY-MM-DD`. */
  on: string;
  signatory: string;
  post: string | null;
  applicationNumber: string;
  /** SHA-256 of the document it is a copy of. */
  sha256: string;
}

/** Points; the strip is added below the page, so that nothing on it is covered. */
const [FULL_STRIP, THIN_STRIP, MARGIN] = [92, 20, 24];
const INK = rgb(0.08, 0.2, 0.42);
const PAPER = rgb(1, 1, 1);

interface Fonts {
  plain: PDFFont;
  bold: PDFFont;
}

const fontFile = (name: string): Promise<Buffer> => readFile(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));

async function fontsFor(document: PDFDocument): Promise<Fonts> {
  document.registerFontkit(fontkit);
  const [plain, bold] = await Promise.all(['DejaVuSans', 'DejaVuSans-Bold'].map(fontFile));
  return { plain: await document.embedFont(plain ?? '', { subset: true }), bold: await document.embedFont(bold ?? '', { subset: true }) };
}

/** A place on a page: its width as the reader sees it, and how its coordinates lie on the page, which may be turned. */
interface Strip {
  width: number;
  height: number;
  matrix: readonly [number, number, number, number, number, number];
}

/** Makes a page taller, as the reader sees it, and tells where the new room is. */
function addStrip(page: PDFPage, height: number): Strip {
  const { x, y, width, height: tall } = page.getCropBox();
  const turn = ((page.getRotation().angle % 360) + 360) % 360;
  const [box, strip]: [readonly [number, number, number, number], Strip] =
    turn === 90 ? [[x, y, width + height, tall], { width: tall, height, matrix: [0, 1, -1, 0, x + width + height, y] }]
    : turn === 180 ? [[x, y, width, tall + height], { width, height, matrix: [-1, 0, 0, -1, x + width, y + tall + height] }]
    : turn === 270 ? [[x - height, y, width + height, tall], { width: tall, height, matrix: [0, -1, 1, 0, x - height, y + tall] }]
    : [[x, y - height, width, tall + height], { width, height, matrix: [1, 0, 0, 1, x, y - height] }];
  page.setMediaBox(...box);
  page.setCropBox(...box);
  return strip;
}

function within(page: PDFPage, { matrix, width, height }: Strip, draw: () => void): void {
  page.pushOperators(pushGraphicsState(), concatTransformationMatrix(...matrix));
  page.drawRectangle({ x: 0, y: 0, width, height, color: PAPER });
  draw();
  page.pushOperators(popGraphicsState());
}

const both = ({ lv, en }: Sentence): string => `${lv} / ${en}`;

interface Line {
  text: string;
  size: number;
  isBold?: boolean;
}

/** The endorsement as a reader of either language finds it: what was shown, its number and day, and who signed. */
function linesOf({ number, on, signatory, post, applicationNumber, sha256 }: Endorsement): Line[] {
  return [
    { text: words.presented.lv, size: 9, isBold: true },
    { text: words.presented.en, size: 9 },
    { text: `${both(words.number)} ${number}   ·   ${both(words.on)} ${on}   ·   ${both(words.application)} ${applicationNumber}`, size: 8 },
    { text: `${both(words.signatory)}: ${signatory}${post === null ? '' : `, ${post}`}`, size: 8 },
    { text: `SHA-256: ${sha256}`, size: 6 },
  ];
}

/** The size at which a line fits; never larger than wanted. */
const fitting = (font: PDFFont, { text, size }: Line, width: number): number => Math.min(size, (size * width) / Math.max(1, font.widthOfTextAtSize(text, size)));

function drawFull(page: PDFPage, fonts: Fonts, endorsement: Endorsement): void {
  const strip = addStrip(page, FULL_STRIP);
  within(page, strip, () => {
    page.drawRectangle({ x: MARGIN / 2, y: 6, width: strip.width - MARGIN, height: strip.height - 12, borderColor: INK, borderWidth: 1 });
    let y = strip.height - 24;
    for (const line of linesOf(endorsement)) {
      const font = line.isBold ? fonts.bold : fonts.plain;
      page.drawText(line.text, { x: MARGIN, y, font, size: fitting(font, line, strip.width - 2 * MARGIN), color: INK });
      y -= 14;
    }
  });
}

function drawThin(page: PDFPage, { plain: font }: Fonts, { number, on }: Endorsement, place: string): void {
  const strip = addStrip(page, THIN_STRIP);
  const line = { text: `${words.chamber} · ${number} · ${on} · ${place}`, size: 7 };
  within(page, strip, () => page.drawText(line.text, { x: MARGIN, y: 7, font, size: fitting(font, line, strip.width - 2 * MARGIN), color: INK }));
}

/**
 * A copy of a PDF with the chamber's endorsement below its first page, and the endorsement's number below every other.
 * Nothing on the pages is covered; the original stays as it is. (Guide to the application, box 10: the inscription says
 * that the document was shown to the chamber.)
 * @param on the day, as it is printed and as the copy's date
 * @throws Error when the PDF cannot be read
 */
export async function endorsePdf(original: Uint8Array, endorsement: Endorsement): Promise<Buffer> {
  const document = await PDFDocument.load(original, { updateMetadata: false });
  const fonts = await fontsFor(document);
  const pages = document.getPages();
  for (const [place, page] of pages.entries()) {
    if (place === 0) drawFull(page, fonts, endorsement);
    else drawThin(page, fonts, endorsement, `${place + 1}/${pages.length}`);
  }
  document.setModificationDate(new Date(`${endorsement.on}T00:00:00.000Z`));
  return Buffer.from(await document.save({ useObjectStreams: false }));
}
