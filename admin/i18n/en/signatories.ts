export const signatories = {
  resources: {
    signatories: {
      name: 'Signatory |||| Signatories',
      purpose: 'Who has the right to sign certificates',
      fields: {
        name: 'Name', post: 'Post', types: 'May sign', validFrom: 'From', validTo: 'Until', days: 'Days', userId: 'Account', maySign: 'May sign today', status: 'Status', createdAt: 'Entered', updatedAt: 'Changed',
      },
    },
  },
  signatories: {
    enter: 'Enter a signatory',
    empty: 'No signatory fits. An administrator enters the people with the right to sign.',
    post_unknown: 'not known: taken over from earlier certificates',
    until_revoked: 'until revoked',
    over: 'right ended',
    not_yet: 'not yet',
    valid_to_help: 'Last day; left empty: until the right is revoked',
    user_help: 'If the person has one: whose account is deactivated signs no longer',
    nobody_may_sign: 'Nobody may sign such certificates today. An administrator keeps the register of signatories.',
    deactivate: 'No certificate can be issued in this person’s name any more. Those already signed stay as they are, and the right can be given back.',
    activate: 'Certificates can be issued in this person’s name again, within the days of the entry.',
  },
};
