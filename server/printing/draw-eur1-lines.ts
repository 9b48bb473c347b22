import { drawCaption, drawLines } from './boxes.ts';
import { eur1Form as form, type Eur1Box } from './eur1-form.ts';
import { eur1Captions as captions } from './printing-messages.ts';
import type { Fonts, Pen } from './sheet.ts';

const BOXES = Object.keys(form) as Eur1Box[];
const CAPTIONED = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;
const SMALL = { size: 5.6, grey: true };

function drawCustomsAndDeclaration(pen: Pen, fonts: Fonts): void {
  const [customs, exporter] = [form['11'], form['12']];
  for (const [place, line] of captions.customs.entries()) pen.words(line, { x: customs.x + 1.6, y: customs.y + 8 + place * 8 }, SMALL);
  drawCaption(pen, fonts, { ...exporter, y: exporter.y + 6 }, captions.declaration);
  pen.words(captions.place, { x: exporter.x + 1.6, y: exporter.y + 28 }, SMALL);
  pen.line({ x: exporter.x + 1.6, y: exporter.y + 39 }, { x: exporter.x + 70, y: exporter.y + 39 }, 0.1);
  pen.words(captions.sign, { x: exporter.x + 1.6, y: exporter.y + 58 }, SMALL);
}

/** The lines and captions of the form of Annex III, for a proof on plain paper. */
export function drawEur1Lines(pen: Pen, fonts: Fonts): void {
  for (const box of BOXES) pen.frame(form[box]);
  for (const box of CAPTIONED) drawCaption(pen, fonts, form[box], captions[box]);
  pen.words(captions.number, { x: form.number.x + 4, y: form.number.y + 2 }, { size: 11, bold: true });
  drawCaption(pen, fonts, form.notes, captions.notes);
  pen.words(captions.and, { x: form['2'].x + 44, y: form['2'].y + 15.5 }, SMALL);
  pen.words(captions.parties, { x: form['2'].x + 1.6, y: form['2'].y + 29 }, SMALL);
  drawCustomsAndDeclaration(pen, fonts);
  drawLines(pen, [captions.footnote], { x: form['11'].x, y: form['11'].y + form['11'].height + 1.5 }, { size: 4.6, grey: true });
}
