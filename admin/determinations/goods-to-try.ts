import type { Facts, MaterialFacts } from '../../rules-schema/determination/facts.ts';

/** Goods as they stand in the form: everything a text until it is sent. */
export interface GoodsToTry {
  agreement: string;
  date: string;
  manufacturedIn: string;
  exportedTo: string;
  code: string;
  price: string;
  currency: string;
  isSet: boolean;
  operations: string[];
  materials: MaterialToTry[];
  answers: Record<string, boolean>;
}

export interface MaterialToTry {
  id: string;
  code: string;
  value: string;
  status: 'unknown' | 'non-originating' | 'originating' | 'wholly-obtained';
  origin: string;
  weightKg: string;
}

export const newMaterial = (number: number): MaterialToTry => ({ id: `m${number}`, code: '', value: '', status: 'non-originating', origin: '', weightKg: '' });

export const newGoods = (today: string): GoodsToTry => ({
  agreement: 'EC-HR-SAA', date: today, manufacturedIn: 'LV', exportedTo: 'HR', code: '', price: '', currency: 'EUR', isSet: false,
  operations: [], materials: [newMaterial(1)], answers: {},
});

/** A decimal as people type it (comma or point, spaces between thousands) as it is sent. */
const decimal = (typed: string): string => typed.replace(/\s/g, '').replace(',', '.');

const statusFacts: Record<MaterialToTry['status'], Pick<MaterialFacts, 'originating' | 'whollyObtained'>> = {
  unknown: {},
  'non-originating': { originating: false },
  originating: { originating: true },
  'wholly-obtained': { originating: true, whollyObtained: true },
};

const materialFacts = ({ id, code, value, status, origin, weightKg }: MaterialToTry, currency: string): MaterialFacts => ({
  id,
  code: code.trim(),
  value: { amount: decimal(value), currency },
  ...statusFacts[status],
  ...(origin.trim() !== '' && { origin: origin.trim().toUpperCase() }),
  ...(weightKg.trim() !== '' && { weightKg: decimal(weightKg) }),
});

const isUntouched = ({ code, value }: MaterialToTry): boolean => code.trim() === '' && value.trim() === '';

/** Enough has been entered for the server to be asked. */
export const isReady = ({ code, price }: GoodsToTry): boolean => code.replace(/\D/g, '').length >= 4 && price.trim() !== '';

/** What is sent: rows nobody has touched are left out. */
export const factsOf = (goods: GoodsToTry): Facts => ({
  agreement: goods.agreement.trim(),
  date: goods.date,
  manufacturedIn: goods.manufacturedIn.trim().toUpperCase(),
  exportedTo: goods.exportedTo.trim().toUpperCase(),
  product: { code: goods.code.trim(), exWorksPrice: { amount: decimal(goods.price), currency: goods.currency.trim().toUpperCase() }, ...(goods.isSet && { isSet: true }) },
  materials: goods.materials.filter((material) => !isUntouched(material)).map((material) => materialFacts(material, goods.currency.trim().toUpperCase())),
  ...(goods.operations.length > 0 && { operations: goods.operations as NonNullable<Facts['operations']> }),
  ...(Object.keys(goods.answers).length > 0 && { answers: goods.answers }),
});

const isGoods = (value: unknown): value is GoodsToTry =>
  typeof value === 'object' && value !== null && 'code' in value && 'materials' in value && Array.isArray(value.materials) && 'answers' in value && 'operations' in value;

/** Goods as part of an address, so that they can be shared. */
export const goodsToAddress = (goods: GoodsToTry): string => {
  const bytes = new TextEncoder().encode(JSON.stringify(goods));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

/** The goods an address names; null when it names none that can be read. */
export const goodsFromAddress = (text: string | null): GoodsToTry | null => {
  if (!text) return null;
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isGoods(value) ? value : null;
  } catch {
    return null;
  }
};
