import type { FromSchema } from 'json-schema-to-ts';
import { bothLanguagesSchema } from '../origin-rules/selector.ts';
import { correctionSchema } from '../origin-rules/rule-entry-schema.ts';
import { IMPORT_TERRITORIES, quotaDateSchema, quotaDutySchema, quotaFootnoteSchema } from './quota-terms.ts';
import { annexSchema, orderNumberSchema, quotaCodeSchema, quotaSourceSchema } from './tariff-quota.ts';

/**
 * A tariff preference without a limit of quantity (Annexes I and III; Annex VIII, part I and list 1 of part II): one
 * printed row. `path` holds the rows it hangs under, outermost first; `description` is null where only codes are printed.
 */
export const concessionSchema = {
  type: 'object',
  title: 'Tariff concession',
  required: [
    'orderNumber', 'annex', 'importInto', 'nomenclature', 'codes', 'codesPrinted', 'path', 'description', 'duty', 'validFrom', 'validTo',
    'footnotes', 'remarks', 'corrections', 'source',
  ],
  additionalProperties: false,
  properties: {
    orderNumber: orderNumberSchema,
    annex: annexSchema,
    importInto: { enum: IMPORT_TERRITORIES, title: 'Imported into' },
    nomenclature: { enum: ['HR', 'CN'], title: 'Nomenclature' },
    codes: { type: 'array', title: 'Codes', minItems: 1, maxItems: 100, items: quotaCodeSchema },
    codesPrinted: { type: 'string', minLength: 1, maxLength: 2000, title: 'Codes as printed' },
    path: { type: 'array', title: 'Rows above', items: bothLanguagesSchema },
    description: { ...bothLanguagesSchema, type: ['object', 'null'], title: 'Goods' },
    duty: { ...quotaDutySchema, title: 'Duty' },
    validFrom: { ...quotaDateSchema, title: 'Valid from' },
    validTo: { ...quotaDateSchema, type: ['string', 'null'], title: 'Valid to' },
    footnotes: { type: 'array', title: 'Footnotes', items: quotaFootnoteSchema },
    remarks: { type: 'array', title: 'Remarks', items: bothLanguagesSchema },
    corrections: { type: 'array', title: 'Corrections and interpretations', items: correctionSchema },
    source: quotaSourceSchema,
  },
} as const;

/** A concession as it is read. */
export const concessionAnswerSchema = {
  type: 'object',
  title: 'Tariff concession as kept',
  required: [...concessionSchema.required, 'id'],
  additionalProperties: false,
  properties: { ...concessionSchema.properties, id: { type: 'integer', minimum: 1 } },
} as const;

export type Concession = FromSchema<typeof concessionSchema>;
export type ConcessionAnswer = FromSchema<typeof concessionAnswerSchema>;
