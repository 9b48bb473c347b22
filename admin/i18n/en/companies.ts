export const companies = {
  resources: {
    companies: {
      name: 'Company |||| Companies',
      purpose: 'Who applies for certificates',
      fields: {
        name: 'Name', registrationNumber: 'Registration number', address: 'Full address', country: 'Country', email: 'E-mail', status: 'Status', createdAt: 'Entered', updatedAt: 'Changed',
      },
    },
  },
  companies: {
    status: { active: 'active', deactivated: 'deactivated' },
    enter: 'Enter a company',
    number_wrong: 'Eleven digits, as in the register of enterprises',
    empty: 'No company fits. Companies come here when staff enters them, here or while taking in an application.',
    in_register: 'In the register',
    applications: 'Applications of this company',
    no_parties: 'This company has no consignors, consignees or importers on file yet.',
    deactivate: { action: 'Deactivate', title: 'Deactivate %{name}?', text: 'It can no longer be named in new applications. What has been decided stays as it is, and it can be activated again.', done: 'Deactivated.' },
    activate: { action: 'Activate', title: 'Activate %{name}?', text: 'It can be named in new applications again.', done: 'Activated.' },
  },
};
