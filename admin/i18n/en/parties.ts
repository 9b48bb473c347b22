export const parties = {
  resources: {
    parties: {
      name: 'Party |||| Parties',
      purpose: 'Consignors, consignees and importers on file, with powers of attorney',
      fields: {
        name: 'Name', kind: 'Kind', companyId: 'Company', companyName: 'Company', address: 'Full address', country: 'Country', registrationNumber: 'Registration or tax number',
        powersOfAttorney: 'Powers of attorney', status: 'Status', createdAt: 'Entered', updatedAt: 'Changed',
      },
    },
  },
  parties: {
    kinds: { consignor: 'consignor', consignee: 'consignee', importer: 'importer' },
    enter: 'Enter a party',
    document: 'Signed document',
    valid_from: 'Valid from',
    valid_to: 'Valid until',
    powers_help: 'A consignor other than the applicant needs one that is valid; without an end it holds until it is revoked.',
    empty: 'No party fits. Parties come here when staff enters them, here or while taking in an application.',
  },
};
