import type { FromSchema } from 'json-schema-to-ts';
import { dateSchema } from './form-parts.ts';
import type { FormBox } from './form-box.ts';

/** The size of an operator; the smaller ones have a later date of application. */
export const OPERATOR_SIZES = ['large-or-medium', 'small', 'micro'] as const;

/** A due diligence statement, or the one-off simplified declaration of micro and small primary operators (Reg. 2025/2650). */
export const STATEMENT_KINDS = ['statement', 'simplified-declaration'] as const;

/** What becomes of the land after felling. */
export const LAND_USES = ['remains-forest', 'becomes-agricultural-land'] as const;

/** Longest GeoJSON of one felling site; felling sites have tens of corners, not thousands. */
const LONGEST_GEOJSON = 200_000;

const volume = (title: string) => ({ type: 'string', pattern: '^\\d{1,9}(\\.\\d{1,3})?$', title, examples: ['125.5'] }) as const;
const line = (title: string, maxLength = 200) => ({ type: 'string', maxLength, title }) as const;
const mark = (title: string) => ({ type: 'boolean', title }) as const;

const product = {
  type: 'object',
  title: 'Product',
  additionalProperties: false,
  properties: {
    code: { ...line('Product code', 10), examples: ['4403', '4401'] },
    species: { ...line('Species (scientific name)', 100), examples: ['Pinus sylvestris'] },
    volumeM3: volume('Volume, m³'),
  },
} as const;

const licence = {
  type: 'object',
  title: 'Felling licence',
  additionalProperties: false,
  properties: {
    number: { ...line('Licence (CA) number', 40), examples: ['CA-2026-012345'] },
    plannedVolumeM3: volume('Planned volume by the forest service, m³'),
    volumeM3: volume('Volume, m³'),
    landUse: { enum: LAND_USES, title: 'Land after felling' },
    cattleForSale: mark('Cattle for sale will be kept on the land'),
    products: { type: 'array', maxItems: 10, items: product, title: 'Products' },
    geojson: { type: 'string', maxLength: LONGEST_GEOJSON, title: 'GeoJSON', description: 'As the forest service gives it; kept as text, so that every decimal stays.' },
  },
} as const;

/**
 * Application for a due diligence reference for timber (wood-flow data centre; Regulation (EU) 2023/1115): one reference
 * may cover several felling licences.
 */
export const timberReferenceSchema = {
  type: 'object',
  title: 'Application for a timber due diligence reference',
  additionalProperties: false,
  properties: {
    operator: {
      type: 'object',
      title: 'Operator',
      additionalProperties: false,
      properties: { daceUser: line('DACE user', 60), size: { enum: OPERATOR_SIZES, title: 'Size' } },
    },
    statementKind: { enum: STATEMENT_KINDS, title: 'Kind of statement' },
    placedOn: { ...dateSchema, title: 'Day of placing on the market' },
    licences: { type: 'array', maxItems: 100, items: licence, title: 'Felling licences' },
    declarations: {
      type: 'object',
      title: 'Declarations',
      additionalProperties: false,
      properties: {
        isLegallyHarvested: mark('Harvested under Latvian law'),
        isRiskNegligible: mark('Due diligence done; the risk is negligible'),
        isAlreadyPlaced: mark('Already placed on the market'),
        isFeeAccepted: mark('Fee accepted'),
      },
    },
  },
} as const;

export type TimberReference = FromSchema<typeof timberReferenceSchema>;
export type FellingLicence = NonNullable<TimberReference['licences']>[number];

/** Where each field stands on the form, in its order. */
export const timberReferenceBoxes: readonly FormBox[] = [
  { box: '1', fields: ['operator'], tab: 'operator' },
  { box: '2', fields: ['statementKind', 'placedOn'], tab: 'operator' },
  { box: '3', fields: ['licences'], tab: 'licences' },
  { box: '4', fields: ['declarations'], tab: 'declarations' },
];
