import type { FormStock, FormUse, ReceiveForms } from '../../rules-schema/form-stock/form-stock.ts';
import { refuse } from '../command/refusal.ts';
import { formStockMessages } from './form-stock-messages.ts';

/** @throws Refusal 422 when the numbers run backwards or the day has not come; 409 when some of the forms are in the register already */
export function demandNewForms({ series, first, last, receivedOn }: ReceiveForms, known: readonly FormStock[], today: string): void {
  if (last < first) refuse(formStockMessages, 'forms-wrong-way-round');
  if (receivedOn > today) refuse(formStockMessages, 'forms-not-yet-received');
  const overlapping = known.find((stock) => stock.first <= last && stock.last >= first);
  if (overlapping) refuse(formStockMessages, 'forms-received-before', { series, first: overlapping.first, last: overlapping.last }, { status: 409 });
}

/** The delivery a form belongs to. @throws Refusal 409 when it is in none */
export function stockOf(known: readonly FormStock[], series: string, number: number): FormStock {
  return known.find(({ first, last }) => first <= number && number <= last) ?? refuse(formStockMessages, 'form-not-in-stock', { series, number }, { status: 409 });
}

/** @throws Refusal 409 when the form is used or spoiled */
export function demandFree(use: FormUse | null): void {
  if (!use) return;
  const { series, number, certificateNumber } = use;
  if (use.state === 'spoiled') refuse(formStockMessages, 'form-already-spoiled', { series, number }, { status: 409 });
  refuse(formStockMessages, 'form-already-used', { series, number, certificate: certificateNumber ?? '–' }, { status: 409 });
}

/** The delivery when one more of its forms is used, or spoiled; a spoiled one may have been used before. */
export function counted(stock: FormStock, now: FormUse['state'], before: FormUse['state'] | null): FormStock {
  const used = stock.used + Number(now === 'used') - Number(before === 'used');
  return { ...stock, used, spoiled: stock.spoiled + Number(now === 'spoiled') };
}
