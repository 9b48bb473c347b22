import type { PDFDocument } from '@cantoo/pdf-lib';
import type { CertificateOfOrigin } from '../../rules-schema/application/certificate-of-origin.ts';
import type { Sentence } from '../../rules-schema/problem.ts';
import { drawCaption, drawInBox, drawLines, strikeOut } from './boxes.ts';
import { certificateOfOriginForm as form, GOODS_CAPTION, GOODS_SIZE } from './certificate-of-origin-form.ts';
import { countryName } from './country-names.ts';
import { drawAuthority, type IssuedPaper } from './draw-authority.ts';
import { goodsPages, type GoodsPage } from './goods-pages.ts';
import { itemRows, otherMeasureOf, type GoodsColumns, type PrintedItem } from './goods-rows.ts';
import { carryingWords, certificateOfOriginWords as words, massWords, SPECIMEN, unmarked, unpacked } from './printing-messages.ts';
import { lineHeight, newDocument, newSheet, type Fonts, type Pen } from './sheet.ts';

const both = ({ lv, en }: Sentence): string => `${lv} / ${en}`;

const bothNames = (code: string): string => {
  const [lv, en] = [countryName(code, 'lv'), countryName(code, 'en')];
  return lv === en ? lv : `${lv} / ${en}`;
};

/** Name, full address and country of a party, a line each. */
function addressLines({ name = '', address = '', country }: NonNullable<CertificateOfOrigin['exporter']>): string {
  return [name, address, country === undefined ? '' : bothNames(country)].filter((line) => line !== '').join('\n');
}

function quantityOf(item: PrintedItem): string[] {
  const { grossWeightKg: gross, netWeightKg: net } = item;
  return [...(gross === undefined ? [] : [`${massWords.gross} ${gross} kg`]), ...(net === undefined ? [] : [`${massWords.net} ${net} kg`]), ...otherMeasureOf(item)];
}

function drawHead(pen: Pen, fonts: Fonts, number: string): void {
  const { x, y, width } = form.head;
  const centred = (text: string, down: number, size: number, bold = true): void => {
    const wide = (bold ? fonts.bold : fonts.plain).widthOfTextAtSize(text, size) / (72 / 25.4);
    pen.words(text, { x: x + (width - wide) / 2, y: y + down }, { size, bold });
  };
  centred(`${words.number.lv} / ${words.number.en} ${number}`, 3, 11);
  pen.line({ x, y: y + 10 }, { x: x + width, y: y + 10 });
  centred(both(words.union), 13, 8, false);
  centred(words.title.lv, 19, 13);
  centred(words.title.en, 26, 13);
}

function drawParties(pen: Pen, fonts: Fonts, { exporter = {}, reference, consignee = {}, originCountries = [], transport = '', remarks = '' }: CertificateOfOrigin): void {
  const box = (area: (typeof form)[keyof typeof form], number: number, caption: Sentence, text: string): void => {
    pen.frame(area);
    drawInBox(pen, fonts, area, text, { top: drawCaption(pen, fonts, area, `${number}. ${both(caption)}`) });
  };
  const referred = reference?.trim() ? `\n${both(words.reference)}: ${reference.trim()}` : '';
  box(form.consignor, 1, words.consignor, addressLines(exporter) + referred);
  box(form.consignee, 2, words.consignee, addressLines(consignee));
  box(form.origin, 3, words.origin, originCountries.map(bothNames).join('\n'));
  box(form.transport, 4, words.transport, transport);
  box(form.remarks, 5, words.remarks, remarks);
}

function drawGoods(pen: Pen, fonts: Fonts, page: GoodsPage, nextPage: number): void {
  const { goods, quantity } = form;
  pen.frame(goods);
  pen.frame(quantity);
  drawCaption(pen, fonts, goods, `6. ${both(words.goods)}`);
  drawCaption(pen, fonts, quantity, `7. ${both(words.quantity)}`);
  const carried = page.carried === null ? [] : [{ description: carryingWords.over(page.carried.items, page.carried.grossWeightKg), quantity: '' }];
  const onward = page.isLast ? [] : [{ description: carryingWords.on(nextPage), quantity: '' }];
  const rows = [...carried, ...page.rows, ...onward];
  const top = goods.y + GOODS_CAPTION;
  const lettering = { size: GOODS_SIZE };
  drawLines(pen, rows.map(({ description }) => description), { x: goods.x + 1.6, y: top }, lettering);
  const below = drawLines(pen, rows.map((row) => row.quantity), { x: quantity.x + 1.6, y: top }, lettering);
  strikeOut(pen, [goods, quantity], below);
}

const columnsOf = (fonts: Fonts): GoodsColumns => ({
  fonts, size: GOODS_SIZE, descriptionWidth: form.goods.width - 3.2, quantityWidth: form.quantity.width - 3.2, unmarked: both(unmarked), unpacked: both(unpacked), beforeDescription: '\n',
});

function drawSheet(document: PDFDocument, fonts: Fonts, paper: IssuedPaper<CertificateOfOrigin>, page: GoodsPage, place: { number: number; of: number }): void {
  const pen = newSheet(document, fonts);
  pen.frame(form.head);
  drawHead(pen, fonts, paper.number);
  drawParties(pen, fonts, paper.payload);
  drawGoods(pen, fonts, page, place.number + 1);
  drawAuthority(pen, fonts, paper, place);
  if (paper.isSpecimen) pen.watermark(SPECIMEN);
}

/**
 * A certificate of origin laid out as its form (Cabinet Regulation 736; essCert guide), boxes 1 to 8, in Latvian and
 * English, on as many sheets as its goods need.
 * @returns the PDF, not yet sealed
 */
export async function printCertificateOfOrigin(paper: IssuedPaper<CertificateOfOrigin>): Promise<Uint8Array> {
  const { document, fonts } = await newDocument({ title: `${words.title.en} ${paper.number}`, now: paper.issuedAt });
  const columns = columnsOf(fonts);
  const items = paper.payload.items.map((item) => itemRows(item, quantityOf(item), columns));
  const capacity = Math.floor((form.goods.height - GOODS_CAPTION - 2) / lineHeight(GOODS_SIZE));
  const pages = goodsPages(items, capacity);
  for (const [place, page] of pages.entries()) drawSheet(document, fonts, paper, page, { number: place + 1, of: pages.length });
  return document.save({ useObjectStreams: false });
}
