import type { Eur1 } from '../../rules-schema/application/eur1.ts';
import type { Certificate } from '../../rules-schema/certificate/certificate.ts';
import { refuse } from '../command/refusal.ts';
import { drawInBox, drawLines, strikeOut } from './boxes.ts';
import { countryName } from './country-names.ts';
import { printedDay } from './day-words.ts';
import { drawEur1Lines } from './draw-eur1-lines.ts';
import { CAPTION, eur1Form as form, GOODS_CAPTION, GOODS_SIZES, type Eur1Box } from './eur1-form.ts';
import { itemRows, otherMeasureOf, type GoodsRow, type PrintedItem } from './goods-rows.ts';
import { eur1Words as words, printingMessages, SPECIMEN, unmarked, unpacked } from './printing-messages.ts';
import { lineHeight, newDocument, newSheet, type Fonts, type Offset, type Pen } from './sheet.ts';

/** An EUR.1 as it is printed. */
export interface Eur1Paper extends Pick<Certificate, 'number' | 'issuedAt' | 'endorsements' | 'originalNumber' | 'originalIssuedOn'> {
  payload: Eur1;
  offset: Offset;
  /** With the form’s lines, on plain paper, marked as a specimen; else what is filled in only, for the official form. */
  isSpecimen: boolean;
}

const named = (code: string | undefined): string => (code === undefined ? '' : countryName(code, 'lv'));

const addressLines = ({ name = '', address = '', country }: NonNullable<Eur1['exporter']> = {}): string =>
  [name, address, named(country)].filter((line) => line !== '').join('\n');

/** Box 7: the endorsements of articles 18(4) and 19(2) with the original’s day (19(4)), what it replaces (20), and remarks. */
export function remarksOf({ endorsements, originalNumber, originalIssuedOn, payload }: Omit<Eur1Paper, 'offset' | 'isSpecimen'>): string {
  const { text = '', replaces = [] } = payload.remarks ?? {};
  const replaced = replaces.map(({ number, issuedOn }) => (issuedOn === undefined ? number : `${number} (${printedDay(issuedOn)})`)).join(', ');
  const isDuplicate = endorsements.includes('DUPLICATE');
  return [
    endorsements.includes('ISSUED RETROSPECTIVELY') ? words.retrospectively : '',
    isDuplicate ? words.duplicate : '',
    isDuplicate ? words.original(originalNumber, originalIssuedOn === null ? null : printedDay(originalIssuedOn)) : '',
    replaced === '' ? '' : words.replaces(replaced),
    text,
  ].filter((line) => line.trim() !== '').join('\n');
}

function drawBoxes(pen: Pen, fonts: Fonts, paper: Eur1Paper): void {
  const { payload } = paper;
  const box = (name: Eur1Box, text: string, down = CAPTION): void => drawInBox(pen, fonts, form[name], text, { top: form[name].y + down });
  box('1', addressLines(payload.exporter));
  box('2', named(payload.between?.from), 8);
  box('2', named(payload.between?.to), 20);
  box('3', addressLines(payload.consignee));
  box('4', named(payload.origin), 11);
  box('5', named(payload.destination), 11);
  box('6', payload.transport ?? '');
  box('7', remarksOf(paper));
  box('10', (payload.invoices ?? []).map(({ number, date }) => (date === undefined ? number : `${number}\n${printedDay(date)}`)).join('\n'), GOODS_CAPTION);
  const { place = '', date } = payload.declaration ?? {};
  box('12', [place, date === undefined ? '' : printedDay(date)].filter((part) => part !== '').join(', '), 33);
}

function quantityOf(item: PrintedItem): string[] {
  const other = otherMeasureOf(item);
  return other.length > 0 || item.grossWeightKg === undefined ? other : [`${item.grossWeightKg} kg`];
}

/** The goods in the largest letters in which they fit. @throws Refusal 409 when they do not fit at all: the form has one sheet */
function fitGoods(items: Eur1['items'], fonts: Fonts): { size: number; rows: GoodsRow[] } {
  const height = form['8'].height - GOODS_CAPTION - 2;
  for (const size of GOODS_SIZES) {
    const columns = { fonts, size, descriptionWidth: form['8'].width - 3.2, quantityWidth: form['9'].width - 3.2, unmarked: unmarked.lv, unpacked: unpacked.lv, beforeDescription: '; ' as const };
    const rows = items.flatMap((item) => itemRows(item, quantityOf(item), columns).rows);
    if (rows.length * lineHeight(size) <= height) return { size, rows };
  }
  return refuse(printingMessages, 'goods-do-not-fit', {}, { status: 409 });
}

function drawGoods(pen: Pen, fonts: Fonts, items: Eur1['items']): void {
  const { size, rows } = fitGoods(items, fonts);
  const top = form['8'].y + GOODS_CAPTION;
  drawLines(pen, rows.map(({ description }) => description), { x: form['8'].x + 1.6, y: top }, { size });
  const below = drawLines(pen, rows.map(({ quantity }) => quantity), { x: form['9'].x + 1.6, y: top }, { size });
  strikeOut(pen, [form['8'], form['9']], below);
}

/**
 * What is filled into the official form of an EUR.1 (Protocol 4, Annex III), at the places of its boxes; box 11 stays
 * empty for customs.
 * @throws Refusal 409 when the goods do not fit
 */
export async function printEur1(paper: Eur1Paper): Promise<Uint8Array> {
  const { document, fonts } = await newDocument({ title: `EUR.1 ${paper.number}`, now: paper.issuedAt });
  const pen = newSheet(document, fonts, paper.offset);
  if (paper.isSpecimen) drawEur1Lines(pen, fonts);
  drawBoxes(pen, fonts, paper);
  drawGoods(pen, fonts, paper.payload.items);
  if (paper.isSpecimen) pen.watermark(SPECIMEN);
  return document.save({ useObjectStreams: false });
}
