import type { Finding } from '../../../rules-schema/admissibility/findings.ts';
import type { FormBox } from '../../../rules-schema/application/form-box.ts';
import { pointerSteps } from '../../../rules-schema/problem.ts';

const isOfItems = (field: string): boolean => field === 'items' || field.startsWith('items.');

/** The boxes before the goods, those of the goods, and those after them, each in the order of the form. */
export const aroundGoods = (boxes: readonly FormBox[]): { before: FormBox[]; goods: FormBox[]; after: FormBox[] } => {
  const first = boxes.findIndex(({ fields }) => fields.some(isOfItems));
  const goods = boxes.filter(({ fields }) => fields.some(isOfItems));
  return { before: boxes.slice(0, first), goods, after: boxes.slice(first).filter((box) => !goods.includes(box)) };
};

/** Findings about the application as a whole. */
export const ofTheWhole = (findings: readonly Finding[]): Finding[] => findings.filter(({ pointer }) => pointer === '');

const saysTheSame = (one: Finding, other: Finding): boolean => one.check === other.check && one.message.en === other.message.en;

/** Findings in the fields of a box, those in a single item left out; what a check says of several of its fields is said once. */
export const inBox = (findings: readonly Finding[], { fields }: FormBox): Finding[] =>
  findings.filter(({ pointer }) => {
    const [first = '', second] = pointerSteps(pointer);
    return fields.includes(first) && (first !== 'items' || second === undefined);
  }).filter((finding, place, all) => all.findIndex((other) => saysTheSame(finding, other)) === place);

/** Findings in the item at a place of the form, counted from 0. */
export const inItem = (findings: readonly Finding[], place: number): Finding[] =>
  findings.filter(({ pointer }) => {
    const [first, second] = pointerSteps(pointer);
    return first === 'items' && second === String(place);
  });
