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
  /** By question id; null: it is left unknown. */
  answers: Record<string, boolean | null>;
  /** Id of the table version to determine by; `''`: the one in force on the date. */
  version: string;
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
  operations: [], materials: [newMaterial(1)], answers: {}, version: '',
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

const knownAnswers = ({ answers }: GoodsToTry): Record<string, boolean> =>
  Object.fromEntries(Object.entries(answers).filter((given): given is [string, boolean] => given[1] !== null));

const isUntouched = ({ code, value }: MaterialToTry): boolean => code.trim() === '' && value.trim() === '';

/** Enough has been entered for the server to be asked. */
export const isReady = ({ code, price }: GoodsToTry): boolean => /^\d{4}(?:[ .]?\d{2}){0,3}$/.test(code.trim()) && price.trim() !== '';

/** What is sent: rows nobody has touched are left out. */
export const factsOf = (goods: GoodsToTry): Facts => ({
  agreement: goods.agreement.trim(),
  date: goods.date,
  manufacturedIn: goods.manufacturedIn.trim().toUpperCase(),
  exportedTo: goods.exportedTo.trim().toUpperCase(),
  product: { code: goods.code.trim(), exWorksPrice: { amount: decimal(goods.price), currency: goods.currency.trim().toUpperCase() }, ...(goods.isSet && { isSet: true }) },
  materials: goods.materials.filter((material) => !isUntouched(material)).map((material) => materialFacts(material, goods.currency.trim().toUpperCase())),
  ...(goods.operations.length > 0 && { operations: goods.operations as NonNullable<Facts['operations']> }),
  ...(Object.keys(knownAnswers(goods)).length > 0 && { answers: knownAnswers(goods) }),
});

/** The goods without one material and without what was answered about it. */
export const withoutMaterial = (goods: GoodsToTry, removed: string): Pick<GoodsToTry, 'materials' | 'answers'> => ({
  materials: goods.materials.filter(({ id }) => id !== removed),
  answers: Object.fromEntries(Object.entries(goods.answers).filter(([question]) => !question.endsWith(`@${removed}`))),
});
