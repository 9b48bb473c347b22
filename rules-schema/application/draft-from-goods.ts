import type { FromSchema } from 'json-schema-to-ts';
import { factsSchema } from '../determination/facts.ts';

/** Goods tried by hand that shall become a draft application of a company. */
export const draftFromGoodsSchema = {
  type: 'object',
  title: 'Draft application from goods',
  required: ['companyId', 'facts'],
  additionalProperties: false,
  properties: { companyId: { type: 'integer', minimum: 1, title: 'Company' }, facts: factsSchema },
} as const;

export type DraftFromGoods = FromSchema<typeof draftFromGoodsSchema>;
