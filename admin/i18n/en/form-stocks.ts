export const formStocks = {
  resources: {
    'form-stocks': {
      name: 'Delivery of forms |||| Pre-printed forms',
      purpose: 'Stock of EUR.1 forms: received, used, spoiled',
      fields: {
        numbers: 'Numbers', series: 'Series', first: 'First number', last: 'Last number', receivedOn: 'Received on', receivedFrom: 'Received from', used: 'Used', spoiled: 'Spoiled', left: 'Left',
        createdAt: 'Entered', updatedAt: 'Changed',
      },
    },
    'form-uses': {
      name: 'Form |||| Forms',
      fields: { number: 'Number', state: 'What became of it', certificateNumber: 'Certificate', reason: 'Reason', by: 'By', updatedAt: 'When' },
    },
    'printer-offset': { name: 'Printer offset |||| Printer offsets' },
  },
  form_stocks: {
    receive: 'Enter a delivery',
    delivery: 'Delivery',
    uses: 'Used and spoiled forms',
    unused: 'No form of this delivery has been used yet.',
    empty: 'No delivery fits. Enter the pre-printed EUR.1 forms the office has received.',
    series_letters: 'One to three capital letters',
    balance: '%{smart_count} form left of %{received}: %{used} used, %{spoiled} spoiled. |||| %{smart_count} forms left of %{received}: %{used} used, %{spoiled} spoiled.',
    low: 'Only %{smart_count} form left of %{received}. Order more. |||| Only %{smart_count} forms left of %{received}. Order more.',
    next: 'Next free: %{number}.',
    states: { used: 'used', spoiled: 'spoiled' },
    spoil: { action: 'Spoiled form', title: 'Record a spoiled form', submit: 'Record', number: 'Number of the form', reason: 'What happened to it', done: 'The form is recorded as spoiled.' },
  },
};
