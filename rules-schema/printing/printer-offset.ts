import type { FromSchema } from 'json-schema-to-ts';

/** How far a print may be moved, in millimetres. */
export const GREATEST_OFFSET = 20;

const millimetres = { type: 'number', minimum: -GREATEST_OFFSET, maximum: GREATEST_OFFSET } as const;

const moves = {
  right: { ...millimetres, title: 'To the right, mm', description: 'Kept to a tenth of a millimetre.' },
  down: { ...millimetres, title: 'Down, mm' },
} as const;

/** How far prints on official forms are moved. */
export const printerOffsetSchema = {
  type: 'object', title: 'Printer offset', required: ['right', 'down', 'isOwn'], additionalProperties: false,
  properties: { ...moves, isOwn: { type: 'boolean', title: 'The person’s own, not the office’s' } },
} as const;

export const savePrinterOffsetSchema = {
  type: 'object', title: 'Printer offset', required: ['right', 'down'], additionalProperties: false,
  properties: { ...moves, forOffice: { type: 'boolean', title: 'For everybody who has none of their own' } },
} as const;

export type PrinterOffset = FromSchema<typeof printerOffsetSchema>;
export type SavePrinterOffset = FromSchema<typeof savePrinterOffsetSchema>;
