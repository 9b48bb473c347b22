import type { Area } from './sheet.ts';

/** Where the boxes of the certificate of origin stand, in millimetres. */
export const certificateOfOriginForm = {
  consignor: { x: 15, y: 12, width: 90, height: 36 },
  head: { x: 105, y: 12, width: 90, height: 36 },
  consignee: { x: 15, y: 48, width: 90, height: 32 },
  origin: { x: 105, y: 48, width: 90, height: 32 },
  transport: { x: 15, y: 80, width: 90, height: 22 },
  remarks: { x: 105, y: 80, width: 90, height: 22 },
  goods: { x: 15, y: 102, width: 138, height: 122 },
  quantity: { x: 153, y: 102, width: 42, height: 122 },
  authority: { x: 15, y: 224, width: 180, height: 58 },
} as const satisfies Record<string, Area>;

/** Height of the captions of the boxes for goods, in millimetres. */
export const GOODS_CAPTION = 9;

/** Letters of the goods, in points. */
export const GOODS_SIZE = 8.5;
