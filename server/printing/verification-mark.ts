import { create } from 'qrcode';
import type { Area, Pen } from './sheet.ts';

/** Modules left free around the pattern, as readers need. */
const QUIET = 2;

/** Draws an address as a QR code that fills a square. */
export function drawQrCode(pen: Pen, address: string, { x, y, width }: Omit<Area, 'height'>): void {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  const module = width / (modules.size + 2 * QUIET);
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) pen.block({ x: x + (column + QUIET) * module, y: y + (row + QUIET) * module, width: module, height: module });
    }
  }
}
