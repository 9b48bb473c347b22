import type { Sentence } from '../../rules-schema/problem.ts';
import { drawCaption, drawInBox, drawLines } from './boxes.ts';
import { certificateOfOriginForm as form } from './certificate-of-origin-form.ts';
import { printedDay } from './day-words.ts';
import { certificateOfOriginWords as words, PLACE_OF_ISSUE } from './printing-messages.ts';
import { points, type Fonts, type Pen } from './sheet.ts';
import { drawQrCode } from './verification-mark.ts';

/** A certificate as it is printed: what the register says of it and what was applied for. */
export interface IssuedPaper<Payload> {
  number: string;
  payload: Payload;
  /** ISO, UTC. */
  issuedAt: string;
  /** `YYYY-MM-DD`. */
  issuedOn: string;
  signatory: string;
  chamber: Sentence;
  /** The whole public address at which number and code can be checked. */
  verifyAddress: string;
  verificationCode: string;
  /** Whether the sheet will be sealed electronically, or signed and stamped by hand. */
  isElectronic: boolean;
  /** Marked so that nobody takes it for a certificate. */
  isSpecimen: boolean;
}

const QR_SIZE = 30;

const both = ({ lv, en }: Sentence): string => `${lv} / ${en}`;

function drawEndorsement(pen: Pen, paper: IssuedPaper<unknown>, top: number): void {
  const { x, y, height } = form.authority;
  const [left, width] = [x + 1.6, 128];
  let below = drawLines(pen, [paper.chamber.lv, paper.chamber.en], { x: left, y: top + 2 }, { size: 9, bold: true });
  const fact = (caption: Sentence, value: string): void => {
    pen.words(`${both(caption)}:`, { x: left, y: below + 2.6 }, { size: 6, grey: true });
    below = drawLines(pen, [value], { x: left, y: below + 5.2 }, { size: 9 });
  };
  fact(words.placeAndDate, `${PLACE_OF_ISSUE}, ${printedDay(paper.issuedOn)}`);
  fact(words.signatory, paper.signatory);
  const foot = y + height - 5;
  if (paper.isElectronic) {
    pen.words(both(words.sealed), { x: left, y: foot - 1 }, { size: 8, bold: true });
    return;
  }
  pen.line({ x: left, y: foot }, { x: left + width - 30, y: foot }, 0.2);
  pen.words(both(words.signature), { x: left, y: foot + 0.8 }, { size: 6, grey: true });
}

function drawCheck(pen: Pen, fonts: Fonts, { verifyAddress, verificationCode }: IssuedPaper<unknown>, top: number): void {
  const { x, width } = form.authority;
  const left = x + width - 48;
  drawQrCode(pen, verifyAddress, { x: left + 8, y: top - 1, width: QR_SIZE });
  const page = (verifyAddress.split('?', 1)[0] ?? '').replace('/verify/', '\n/verify/');
  const below = drawLines(pen, [`${both(words.check)}:`], { x: left, y: top + QR_SIZE - 0.5 }, { size: 6, grey: true });
  drawInBox(pen, fonts, { x: left - 1.6, y: below, width: 49.6, height: 7 }, page, { top: below });
  pen.words(`${both(words.code)}:`, { x: left, y: below + 7.6 }, { size: 6, grey: true });
  const wide = 46;
  const size = Math.min(8, (8 * points(wide)) / fonts.bold.widthOfTextAtSize(verificationCode, 8));
  pen.words(verificationCode, { x: left, y: below + 10.2 }, { size, bold: true });
}

/** Box 8: the chamber’s endorsement with place, day and signatory, and how anyone can check it; below, which sheet this is. */
export function drawAuthority(pen: Pen, fonts: Fonts, paper: IssuedPaper<unknown>, { number, of }: { number: number; of: number }): void {
  const area = form.authority;
  pen.frame(area);
  const top = drawCaption(pen, fonts, { ...area, width: 137 }, `8. ${words.authority.lv} /\n${words.authority.en}`);
  drawEndorsement(pen, paper, top);
  drawCheck(pen, fonts, paper, area.y + 3);
  pen.words(`${number}/${of} ${both(words.page)}`, { x: area.x, y: area.y + area.height + 1.5 }, { size: 6.5, grey: true });
}
