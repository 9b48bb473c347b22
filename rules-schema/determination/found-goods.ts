import type { FromSchema } from 'json-schema-to-ts';
import { nomenclatureLineSchema } from '../nomenclature/nomenclature.ts';
import { bothLanguagesSchema } from '../origin-rules/selector.ts';

/** What a person who types part of a code or some words may mean. */
export const foundGoodsSchema = {
  type: 'object',
  title: 'Goods found',
  required: ['lines', 'entries'],
  additionalProperties: false,
  properties: {
    lines: { type: 'array', title: 'Lines of the nomenclature', items: nomenclatureLineSchema },
    entries: {
      type: 'array',
      title: 'Entries of the list',
      items: {
        type: 'object',
        required: ['id', 'heading', 'code', 'description'],
        additionalProperties: false,
        properties: {
          id: { type: 'string' },
          heading: { ...bothLanguagesSchema, title: 'Column 1 as printed' },
          code: { type: 'string', title: 'First code it covers', description: 'Two digits where it covers a chapter.' },
          description: { ...bothLanguagesSchema, title: 'Column 2' },
        },
      },
    },
  },
} as const;

export type FoundGoods = FromSchema<typeof foundGoodsSchema>;
export type ListedGoods = FoundGoods['entries'][number];
