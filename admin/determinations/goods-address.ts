import { newGoods, newMaterial, type GoodsToTry, type MaterialToTry } from './goods-to-try.ts';

/** Goods as part of an address, short enough to be sent and readable to whoever looks; nothing in it names a person. */

const BETWEEN = '*';
const LETTERS: Readonly<Record<MaterialToTry['status'], string>> = { 'non-originating': 'n', originating: 'o', 'wholly-obtained': 'w', unknown: 'u' };
const STATUSES = new Map(Object.entries(LETTERS).map(([status, letter]) => [letter, status as MaterialToTry['status']]));

/** What each single field is called in an address. */
const NAMES = { code: 'c', price: 'p', currency: 'k', manufacturedIn: 'from', exportedTo: 'to', date: 'd', agreement: 'g', version: 'v' } as const;
type Single = keyof typeof NAMES;
const SINGLES = Object.keys(NAMES) as Single[];

/** Under which name an answer stands: yes, no, left unknown. */
const ANSWERS = [['y', true], ['n', false], ['u', null]] as const;

const cell = (text: string): string => text.trim().replaceAll(BETWEEN, '');

const materialText = ({ id, code, value, status, origin, weightKg }: MaterialToTry): string =>
  [id, code, value, LETTERS[status], origin, weightKg].map(cell).join(BETWEEN).replace(/\*+$/, '');

const materialFrom = (text: string, place: number): MaterialToTry => {
  const [id = '', code = '', value = '', letter = '', origin = '', weightKg = ''] = text.split(BETWEEN);
  const empty = newMaterial(place + 1);
  return { ...empty, ...(/^[A-Za-z0-9._-]{1,40}$/.test(id) && { id }), code, value, status: STATUSES.get(letter) ?? empty.status, origin, weightKg };
};

/** The goods as the parameters of an address. What is as it always begins is left out, but for the date. */
export const goodsToAddress = (goods: GoodsToTry): URLSearchParams => {
  const usual = newGoods('');
  const address = new URLSearchParams();
  for (const field of SINGLES) if (goods[field] !== usual[field]) address.set(NAMES[field], goods[field]);
  if (goods.isSet) address.set('s', '1');
  if (goods.operations.length > 0) address.set('o', goods.operations.join('.'));
  for (const material of goods.materials) address.append('m', materialText(material));
  for (const [id, value] of Object.entries(goods.answers)) address.append(ANSWERS.find(([, meant]) => meant === value)?.[0] ?? 'u', id);
  return address;
};

/** The goods an address names; null when it names none. */
export const goodsFromAddress = (address: URLSearchParams, today: string): GoodsToTry | null => {
  if (!address.has(NAMES.code) && !address.has('m')) return null;
  const usual = newGoods(today);
  const singles = SINGLES.map((field) => [field, address.get(NAMES[field]) ?? usual[field]] as const);
  const materials = address.getAll('m').map(materialFrom);
  return {
    ...usual,
    ...(Object.fromEntries(singles) as Pick<GoodsToTry, Single>),
    isSet: address.get('s') === '1',
    operations: address.get('o')?.split('.').filter((code) => code !== '') ?? [],
    materials: materials.filter(({ id }, place) => materials.findIndex((other) => other.id === id) === place),
    answers: Object.fromEntries(ANSWERS.flatMap(([name, value]) => address.getAll(name).map((id) => [id, value]))),
  };
};
