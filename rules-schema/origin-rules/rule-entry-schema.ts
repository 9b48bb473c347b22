import { bothLanguagesSchema, codesSchema } from './selector.ts';

export const correctionSchema = {
  type: 'object',
  title: 'Correction or interpretation',
  description: 'Where the print is wrong or unclear: what is printed, how it is read, and why. All of them together are the register of defects.',
  examples: [{ kind: 'misprint', printed: 'Ex 0910', readAs: 'ex 0910', why: { lv: 'Lielais burts aiz iepriekšējās rindas punkta.', en: 'A capital letter after the full stop of the row above.' } }],
  required: ['kind', 'printed', 'readAs', 'why'],
  additionalProperties: false,
  properties: {
    kind: {
      enum: ['misprint', 'interpretation'], title: 'Kind of defect', description: 'misprint: the print is wrong. interpretation: it can be read in more than one way.', examples: ['misprint'],
    },
    printed: { type: 'string', minLength: 1, title: 'As printed', description: 'The words exactly as the source prints them.', examples: ['Ex 0910'] },
    readAs: { type: 'string', minLength: 1, title: 'Read as', description: 'The words as this table reads them.', examples: ['ex 0910'] },
    why: { ...bothLanguagesSchema, title: 'Why it is read so', description: 'The reason, for a reader who has only the print.' },
  },
} as const;

const column3Text = { type: 'string', title: 'Text of column 3', description: 'The words of column 3; empty where it leaves none.', examples: ['Ražošana no jebkuras pozīcijas materiāliem, izņemot izstrādājuma pozīcijas materiālus'] } as const;
const column4Text = { type: 'string', title: 'Text of column 4', description: 'The words of column 4.', examples: ['Ražošana, kurā visu izmantoto materiālu vērtība nepārsniedz 25 % no izstrādājuma ražotāja cenas'] } as const;

const printedSchema = {
  type: 'object', title: 'Printed Latvian text', description: 'The row as the source prints it, column by column.', required: ['column1', 'column2', 'column3'], additionalProperties: false,
  examples: [{ column1: '1520', column2: 'Glicerīns', column3: 'Ražošana no jebkuras pozīcijas materiāliem' }],
  properties: {
    column1: { type: 'string', title: 'Text of column 1', description: 'The heading or chapter as printed.', examples: ['ex 0910'] },
    column2: { type: 'string', title: 'Text of column 2', description: 'The description of the product as printed.', examples: ['Garšvielu maisījumi'] },
    column3: column3Text,
    column4: column4Text,
  },
} as const;

const wordingSchema = {
  type: 'object', title: 'English wording', description: 'The rules of the row in English, in this project’s own words.', required: ['column3'], additionalProperties: false,
  examples: [{ column3: 'Manufacture from materials of any heading' }],
  properties: { column3: column3Text, column4: column4Text },
} as const;

const partSchema = {
  title: 'Part of the codes',
  description: 'The goods of these codes the entry speaks of: those of a class, or those that are not. Left out for a residual ("other") or a whole heading.',
  $comment: 'Protocol 4, Annex I, introductory notes 2.1 and 2.3',
  examples: [{ class: 'mustard' }, { notClass: 'mustard' }],
  type: 'object',
  additionalProperties: false,
  oneOf: [{ required: ['class'] }, { required: ['notClass'] }],
  properties: {
    class: { type: 'string', minLength: 1, title: 'Goods of this class', description: 'An id from the table’s "classes": the entry speaks of these goods.', examples: ['mustard'] },
    notClass: { type: 'string', minLength: 1, title: 'Goods outside this class', description: 'An id from the table’s "classes": the entry speaks of all other goods of the codes.', examples: ['mustard'] },
  },
} as const;

/** One row (or dash) of the list; its type is RuleEntry of rule-table.ts. */
export const ruleEntrySchema = {
  type: 'object',
  title: 'Entry',
  description: 'One row of the list, or one dash of a row.',
  $comment: 'Protocol 4, Annex II; Annex I, introductory notes 2.1 to 2.4',
  examples: [{
    id: '1520', covers: ['1520'], description: { lv: 'Glicerīns', en: 'Glycerol' }, column3: { anyHeading: {} },
    printed: { column1: '1520', column2: 'Glicerīns', column3: 'Ražošana no jebkuras pozīcijas materiāliem' }, wording: { column3: 'Manufacture from materials of any heading' },
  }],
  required: ['id', 'covers', 'description', 'column3', 'printed', 'wording'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', pattern: '^[a-z0-9][a-z0-9.#-]*$', title: 'Id of the entry', description: 'Stable for ever; never reused.', examples: ['1704', 'ex-0502', '1302#1'] },
    covers: { ...codesSchema, title: 'Covers', description: 'The chapters, headings or ranges of column 1.' },
    ex: { type: 'boolean', title: 'ex', description: 'Column 1 prints "ex": only the part described in column 2.', examples: [true] },
    part: partSchema,
    path: {
      type: 'array', title: 'Dashes', description: 'The "–" subdivisions that lead to this entry, outermost first.', items: bothLanguagesSchema,
      examples: [[{ lv: '– citādi', en: '– other' }]],
    },
    description: { ...bothLanguagesSchema, title: 'Description of product (column 2)', description: 'What column 2 says, the English in this project’s words.' },
    column3: {
      title: 'Rule of column 3', description: 'null only where the print leaves no rule (an expired or reserved row).', anyOf: [{ $ref: '#/definitions/criterion' }, { type: 'null' }],
      examples: [{ changeOfHeading: {} }, null],
    },
    column4: { $ref: '#/definitions/criterion', title: 'Rule of column 4', description: 'The exporter may choose it instead of column 3.', $comment: 'Protocol 4, Annex I, introductory note 2.4' },
    printed: printedSchema,
    wording: wordingSchema,
    page: { type: 'integer', minimum: 1, title: 'Printed page', description: 'The page of the document on which the row begins.', examples: [84] },
    lines: {
      type: 'array', title: 'First and last line in the source', description: 'Where the row stands in the extracted text.', minItems: 2, maxItems: 2, examples: [[17, 19]],
      items: { type: 'integer', minimum: 1, title: 'Line', description: 'A line of the extracted text, counted from 1.', examples: [17] },
    },
    footnotes: {
      type: 'array', title: 'Footnotes', description: 'The printed footnotes the row refers to, word for word.', examples: [['Skatīt 6. ievada piezīmi.']],
      items: { type: 'string', title: 'Footnote', description: 'The words of one footnote.', examples: ['Skatīt 6. ievada piezīmi.'] },
    },
    corrections: {
      type: 'array', items: correctionSchema, title: 'Corrections and interpretations', description: 'Every place of the row where the print is wrong or unclear.',
      examples: [correctionSchema.examples],
    },
  },
} as const;
