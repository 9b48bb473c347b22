import type { Area } from './sheet.ts';

/**
 * Where the boxes of the official form stand on its A4 sheet, in millimetres. Annex III gives the sheet’s size and the
 * boxes’ arrangement, not their measures; these are fitted with the printer’s offset and a proof with lines.
 */
export const eur1Form = {
  '1': { x: 17, y: 14, width: 87, height: 32 },
  'number': { x: 104, y: 14, width: 93, height: 9 },
  'notes': { x: 104, y: 23, width: 93, height: 6 },
  '2': { x: 104, y: 29, width: 93, height: 33 },
  '3': { x: 17, y: 46, width: 87, height: 38 },
  '4': { x: 104, y: 62, width: 46, height: 22 },
  '5': { x: 150, y: 62, width: 47, height: 22 },
  '6': { x: 17, y: 84, width: 87, height: 26 },
  '7': { x: 104, y: 84, width: 93, height: 26 },
  '8': { x: 17, y: 110, width: 125, height: 98 },
  '9': { x: 142, y: 110, width: 27, height: 98 },
  '10': { x: 169, y: 110, width: 28, height: 98 },
  '11': { x: 17, y: 208, width: 94, height: 68 },
  '12': { x: 111, y: 208, width: 86, height: 68 },
} as const satisfies Record<string, Area>;

export type Eur1Box = keyof typeof eur1Form;

/** Height the printed captions of boxes 8 to 10 take, in millimetres. */
export const GOODS_CAPTION = 10;

/** Height the printed captions of the other boxes take, in millimetres. */
export const CAPTION = 5;

/** Sizes of the goods’ letters tried one after the other, in points. */
export const GOODS_SIZES = [9, 8, 7.5, 7, 6.5, 6] as const;
