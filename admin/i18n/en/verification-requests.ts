export const verificationRequests = {
  resources: {
    'verification-requests': {
      name: 'Verification request |||| Verification requests',
      purpose: 'Proofs customs want verified, with the time to answer',
      fields: {
        certificateNumber: 'Number of the proof', requestedBy: 'Requested by', reference: 'Their reference', requestedOn: 'Day of the request', receivedOn: 'Received on', dueOn: 'To be answered by', grounds: 'Grounds of the doubt',
        state: 'State', answeredOn: 'Answered on', result: 'Result', answer: 'Answer', answeredBy: 'Answered by', overdue: 'Overdue', createdAt: 'Entered', updatedAt: 'Changed',
      },
    },
  },
  verification_requests: {
    enter: 'Enter a request',
    request: 'Request',
    empty: 'No request fits. Enter what customs of the importing country ask (article 33).',
    requested_help: 'The ten months of article 33(6) run from this day',
    states: { open: 'open', answered: 'answered' },
    results: {
      'authentic-and-originating': 'authentic, products originate', 'authentic-not-originating': 'authentic, products do not originate', 'not-authentic': 'not authentic', 'not-enough-known': 'not enough is known',
    },
    left: '%{smart_count} day left |||| %{smart_count} days left',
    overdue: '%{smart_count} day late |||| %{smart_count} days late',
    late: 'The ten months have passed without an answer: customs who asked refuse the preference, except in exceptional circumstances (article 33(6)).',
    answer: { action: 'Answer', title: 'Answer on %{number}', submit: 'Record the answer', done: 'The answer is recorded.' },
    card: { title: 'Verification and forms', overdue: 'Requests overdue', soon: 'To be answered within 30 days', open: 'Open requests', forms: 'EUR.1 forms left', forms_low: 'EUR.1 forms left: order more' },
  },
};
