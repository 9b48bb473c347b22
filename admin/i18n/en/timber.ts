export const timber = {
  resources: {
    'timber-statements': {
      name: 'Timber statement |||| Timber statements',
      purpose: 'Due diligence statements for timber, with the reference and verification numbers of TRACES',
      fields: {
        operator: 'Operator', state: 'State', kind: 'Kind', applicationNumber: 'Application', internalReference: 'Internal reference', licences: 'Felling licences', fee: 'Fee', referenceNumber: 'Reference number', verificationNumber: 'Verification number',
        submittedAt: 'Submitted', availableAt: 'Reference received', amendableUntil: 'May be amended or withdrawn until', lastAskedAt: 'TRACES last asked', fault: 'TRACES objects', tracesIdentifier: 'TRACES identifier', createdAt: 'Prepared',
      },
    },
    'timber-operators': {
      name: 'Timber operator |||| Timber operators',
      purpose: 'DACE users, and whether their signed consent is on file',
      fields: { companyId: 'Company', name: 'Company', daceUser: 'DACE user', consentSignedOn: 'Consent signed', consentDocument: 'Signed form (file)', consentEndsOn: 'Consent ends' },
    },
  },
  timber: {
    states: { prepared: 'prepared', submitted: 'submitted', available: 'available', rejected: 'rejected', withdrawn: 'withdrawn', archived: 'archived' },
    empty: 'No statement fits. A statement is prepared when an application for a timber reference is approved.',
    operators_empty: 'No operator is registered yet. The service is for DACE users who have signed the consent.',
    enter_operator: 'Register an operator',
    no_consent: 'no consent',
    submit: { action: 'Submit to TRACES', title: 'Submit the statement to TRACES?', text: 'The statement goes out with the geometry of every licence. TRACES gives the reference number later.', done: 'The statement has been submitted.' },
    ask: { action: 'Ask TRACES', done: 'TRACES has answered.' },
    amend: { action: 'Send again', title: 'Send the statement again?', text: 'TRACES replaces what it has with what stands here. Possible for 72 hours after the reference number was given.', done: 'The statement has been amended.' },
    withdraw: { action: 'Withdraw', title: 'Withdraw the statement?', text: 'TRACES takes the statement back. Possible for 72 hours after the reference number was given.', done: 'The statement has been withdrawn.' },
    xml: 'XML',
  },
};
