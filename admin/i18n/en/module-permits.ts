export const modulePermits = {
  resources: {
    'module-permits': {
      name: 'Module permit |||| Module permits',
      purpose: 'Who may use the data exchange module today, with which accounts, and until when',
      fields: {
        institution: 'Institution', registrationNumber: 'Registration number', state: 'State', registeredOn: 'Registered', validUntil: 'Valid until', applicationNumber: 'Application', endedOn: 'Ended', endedBy: 'Ended by application',
        users: 'Users', accounts: 'Accounts', inForceOn: 'In force on', endingSoon: 'Ending within 60 days', companyId: 'Company',
      },
    },
    'module-certificates': {
      name: 'x509 certificate |||| x509 certificates',
      purpose: 'Certificates for the data exchange module: requested, issued, active, suspended',
      fields: {
        institution: 'Institution', recipient: 'Recipient', state: 'State', requestedOn: 'Requested', issuedOn: 'Issued', serialNumber: 'Serial number', activatedOn: 'Activated', validUntil: 'Valid until', endedOn: 'Suspended or ended',
        reason: 'Reason', permitId: 'Permit', applicationNumber: 'Application', requestSubject: 'Certificate request', requestKey: 'Key', replacesId: 'Replaces', endingSoon: 'Ending within 60 days',
      },
    },
  },
  module_permits: {
    states: { registered: 'registered', superseded: 'superseded', terminated: 'terminated', expired: 'run out' },
    certificate_states: { requested: 'requested', issued: 'issued', active: 'active', suspended: 'suspended', replaced: 'replaced', terminated: 'terminated' },
    empty: 'No permit fits. A permit is registered when an application for the data exchange module is approved.',
    certificates_empty: 'No certificate fits. One is requested when a permit is registered, or a new one is asked for.',
    certificates: 'x509 certificates',
    issue: { action: 'Note the issue', title: 'The certificate has been issued', submit: 'Save', done: 'The certificate has been noted as issued.' },
    activate: { action: 'Note the activation', title: 'Has the recipient activated the certificate?', text: 'From now on the certificate counts as active.', done: 'The certificate is active.' },
    ending: { title: 'Ending soon', none: 'No permit and no x509 certificate ends within 60 days.', permit: 'permit', certificate: 'x509' },
  },
};
