/**
 * Quantities under a quota, exact: an integer count of thousandths of the quota's unit (kilograms of a tonne,
 * tenths of a litre of a hectolitre). On the wire they are decimal strings.
 */
export type Thousandths = bigint;

const ONE = 1000n;

/** `31250.5` → 31 250 500 thousandths. The text must already have passed the schema. */
export function thousandthsOf(quantity: string): Thousandths {
  const match = /^(-?)(\d+)(?:\.(\d{1,3}))?$/.exec(quantity);
  if (!match) throw new RangeError(`not a quantity: ${quantity}`);
  const [, sign, whole = '0', fraction = ''] = match;
  const count = BigInt(whole) * ONE + BigInt(fraction.padEnd(3, '0'));
  return sign === '-' ? -count : count;
}

/** 31 250 500 thousandths → `31250.5`; no trailing zeros. */
export function quantityText(count: Thousandths): string {
  const sign = count < 0n ? '-' : '';
  const size = count < 0n ? -count : count;
  const fraction = (size % ONE).toString().padStart(3, '0').replace(/0+$/, '');
  return `${sign}${size / ONE}${fraction === '' ? '' : `.${fraction}`}`;
}

/** `31250.5` → `31 250.5`: groups of three parted by a no-break space, as the annexes print them. */
export function groupedQuantity(count: Thousandths): string {
  const [whole = '', fraction] = quantityText(count).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The smallest quantity a quota of this precision can give: 3 decimals → 1 thousandth, 0 decimals → 1 000. */
export function smallestStep(decimals: number): Thousandths {
  return 10n ** BigInt(3 - decimals);
}

/** The largest multiple of the quota's precision that does not exceed `count`. */
export function roundedDown(count: Thousandths, decimals: number): Thousandths {
  const step = smallestStep(decimals);
  return count - (count % step);
}

/** Whether `count` is a whole number of the quota's smallest steps. */
export function fitsPrecision(count: Thousandths, decimals: number): boolean {
  return count % smallestStep(decimals) === 0n;
}

/** `part` of `whole` in per cent with two decimals, rounded down: `97.00`. Zero of nothing is `0.00`. */
export function percentText(part: Thousandths, whole: Thousandths): string {
  if (whole <= 0n) return part > 0n ? '100.00' : '0.00';
  const hundredths = (part * 10_000n) / whole;
  return `${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, '0')}`;
}

/** Whether `part` is at least `percent` (a decimal string such as `80` or `47.5`) of `whole`; exact. */
export function reachesPercent(part: Thousandths, whole: Thousandths, percent: string): boolean {
  return part * 100n * ONE >= whole * thousandthsOf(percent);
}
