import type { formStocks as english } from '../en/form-stocks.ts';

export const formStocks: typeof english = {
  resources: {
    'form-stocks': {
      name: 'Veidlapu piegāde |||| Iespiestās veidlapas',
      purpose: 'EUR.1 veidlapu krājums: saņemtās, izlietotās, sabojātās',
      fields: {
        numbers: 'Numuri', series: 'Sērija', first: 'Pirmais numurs', last: 'Pēdējais numurs', receivedOn: 'Saņemtas', receivedFrom: 'Saņemtas no', used: 'Izlietotas', spoiled: 'Sabojātas', left: 'Atlikušas',
        createdAt: 'Ierakstīts', updatedAt: 'Mainīts',
      },
    },
    'form-uses': {
      name: 'Veidlapa |||| Veidlapas',
      fields: { number: 'Numurs', state: 'Kas ar to noticis', certificateNumber: 'Sertifikāts', reason: 'Iemesls', by: 'Kas', updatedAt: 'Kad' },
    },
    'printer-offset': { name: 'Printera nobīde |||| Printeru nobīdes' },
  },
  form_stocks: {
    receive: 'Ierakstīt piegādi',
    delivery: 'Piegāde',
    uses: 'Izlietotās un sabojātās veidlapas',
    unused: 'No šīs piegādes vēl nav izlietota neviena veidlapa.',
    empty: 'Neviena piegāde neatbilst. Ierakstiet birojā saņemtās iespiestās EUR.1 veidlapas.',
    series_letters: 'Viens līdz trīs lielie burti',
    balance: 'Atlikusi %{smart_count} veidlapa no %{received}: izlietotas %{used}, sabojātas %{spoiled}. |||| Atlikušas %{smart_count} veidlapas no %{received}: izlietotas %{used}, sabojātas %{spoiled}.',
    low: 'Atlikusi tikai %{smart_count} veidlapa no %{received}. Pasūtiet vēl. |||| Atlikušas tikai %{smart_count} veidlapas no %{received}. Pasūtiet vēl.',
    next: 'Nākamā brīvā: %{number}.',
    states: { used: 'izlietota', spoiled: 'sabojāta' },
    spoil: { action: 'Sabojāta veidlapa', title: 'Ierakstīt sabojātu veidlapu', submit: 'Ierakstīt', number: 'Veidlapas numurs', reason: 'Kas ar to noticis', done: 'Veidlapa ir norakstīta kā sabojāta.' },
  },
};
