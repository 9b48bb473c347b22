/** Why something about the stock of forms may be refused. */
export const formStockMessages = {
  'forms-wrong-way-round': { en: 'The last number comes before the first.', lv: 'Pēdējais numurs ir pirms pirmā.' },
  'forms-not-yet-received': { en: 'The day of receipt has not come yet.', lv: 'Saņemšanas diena vēl nav pienākusi.' },
  'forms-received-before': { en: 'Forms {series} {first}–{last} are in the register already.', lv: 'Veidlapas {series} {first}–{last} reģistrā jau ir.' },
  'form-not-in-stock': { en: 'Form {series} {number} is in no delivery of the register.', lv: 'Veidlapas {series} {number} nav nevienā reģistra piegādē.' },
  'form-already-used': { en: 'Form {series} {number} is printed with {certificate} already.', lv: 'Veidlapa {series} {number} jau ir izmantota sertifikātam {certificate}.' },
  'form-already-spoiled': { en: 'Form {series} {number} is recorded as spoiled.', lv: 'Veidlapa {series} {number} ir norakstīta kā sabojāta.' },
} as const;
