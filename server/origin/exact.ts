/** Exact arithmetic: money in integer minor units (hundredths), masses in integer milligrams, percentages in hundredths of a per cent. */

const MONEY_DECIMALS = 2;
const MASS_DECIMALS = 6;
const SAFE_FACTOR = 2 ** 39;

function toInteger(decimal: string, decimals: number): number {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return Number(whole + fraction.padEnd(decimals, '0').slice(0, decimals));
}

function toDecimal(integer: number, decimals: number): string {
  const sign = integer < 0 ? '-' : '';
  const digits = String(Math.abs(integer)).padStart(decimals + 1, '0');
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** `"12.5"` → 1250 hundredths. The schema bounds amounts to twelve digits before the point. */
export function minorUnits(amount: string): number {
  return toInteger(amount, MONEY_DECIMALS);
}

/** 1250 → `"12.50"`. */
export function amountOf(minor: number): string {
  return toDecimal(minor, MONEY_DECIMALS);
}

/** Kilograms as a decimal string → integer milligrams. */
export function milligrams(kilograms: string): number {
  return toInteger(kilograms, MASS_DECIMALS);
}

/** Integer milligrams → kilograms as a decimal string without idle zeros. */
export function kilogramsOf(mg: number): string {
  return toDecimal(mg, MASS_DECIMALS).replace(/\.?0+$/, '');
}

function hundredthsOf(percent: number): number {
  return Math.round(percent * 100);
}

/** −1, 0 or 1 as `part` is below, at or above `percent` per cent of `whole`; exact for any size. */
export function comparePercent(part: number, whole: number, percent: number): -1 | 0 | 1 {
  const hundredths = hundredthsOf(percent);
  if (part < SAFE_FACTOR && whole < SAFE_FACTOR) return Math.sign(part * 10_000 - whole * hundredths) as -1 | 0 | 1;
  const difference = BigInt(part) * 10_000n - BigInt(whole) * BigInt(hundredths);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The largest integer that does not exceed `percent` per cent of `whole`. */
export function percentOf(whole: number, percent: number): number {
  return Number((BigInt(whole) * BigInt(hundredthsOf(percent))) / 10_000n);
}

/** `part` as a percentage of `whole`, cut (not rounded) to two decimals, for people to read; never compared. */
export function readablePercent(part: number, whole: number): string {
  return whole === 0 ? '0.00' : toDecimal(Number((BigInt(part) * 10000n) / BigInt(whole)), 2);
}
