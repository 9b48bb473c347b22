export const certificates = {
  resources: {
    certificates: {
      name: 'Certificate |||| Certificates',
      purpose: 'Every certificate issued, with its verification code',
      fields: {
        number: 'Number', type: 'Type', state: 'State', applicationNumber: 'Application', applicationId: 'Application', consignor: 'Consignor', consignee: 'Consignee', destination: 'Destination',
        verificationCode: 'Verification code', verifyPath: 'Public check', issuedAt: 'Issued', issuedOn: 'Day of issue', issuedBy: 'Issued by', signatory: 'Signatory', validUntil: 'Valid until',
        originalNumber: 'Original', originalIssuedOn: 'Original issued on', replacedById: 'Replaced by', endorsements: 'Endorsements', cancelledAt: 'Cancelled', reason: 'Reason', createdAt: 'Entered', updatedAt: 'Changed', delivery: 'Printed by', paper: 'Paper', sealedAt: 'Sealed', sealedSha256: 'SHA-256 of the sealed PDF', postedOn: 'Posted on', formNumber: 'Pre-printed form', customsNumber: 'Customs number (box 11)', customsOffice: 'Customs office', customsOn: 'Issued by customs on',
      },
    },
  },
  audit: { deeds: { seal: 'sealed', post: 'posted', endorse: 'endorsed by customs', 'use-form': 'form taken', spoil: 'form spoiled' } },
  certificates: {
    states: { issued: 'issued', replaced: 'replaced', cancelled: 'cancelled', 'duplicate-of': 'duplicate' },
    without_end: 'without end',
    verify: 'Open the public check',
    empty: 'No certificate fits. Certificates come here when an approved application is issued.',
    in_register: 'In the register',
    cancel: { action: 'Cancel', title: 'Cancel certificate %{number}', submit: 'Cancel the certificate', reason: 'Why it is cancelled', done: 'The certificate has been cancelled.' },
    duplicate: {
      action: 'Make a duplicate', title: 'Duplicate of %{number}', submit: 'Make the duplicate', loss: 'What became of the original', explanation: 'Explanation',
      done: 'Duplicate %{number} has been made.',
    },
    deliveries: { 'client-prints': 'the client, sealed electronically', 'chamber-prints': 'the chamber, stamped and posted' },
    paper: {
      title: 'Paper',
      states: { prepared: 'to be made', sealed: 'sealed', posted: 'posted' },
      overlay: 'Print on the official form', print: 'Print', sealed: 'Sealed PDF', specimen: 'Specimen',
    },
    seal: { action: 'Seal', title: 'Seal %{number}', text: 'The certificate is made as a PDF once, sealed with the office’s key and kept. It cannot be made differently afterwards.', done: 'The certificate is sealed.' },
    post: { action: 'Record posting', title: '%{number} by post', submit: 'Record', text: 'Printed, stamped, signed and given to the post.', day: 'Day of posting', done: 'The posting is recorded.' },
    form: {
      action: 'Take a form', title: 'Pre-printed form for %{number}', submit: 'Take the form', series: 'Series', serial: 'Number', done: 'The form is taken from the stock.',
      low: 'Only %{smart_count} form is left. Order more. |||| Only %{smart_count} forms are left. Order more.',
    },
    customs: { action: 'Register box 11', title: 'Endorsement by customs of %{number}', submit: 'Register', none: 'not yet endorsed', done: 'The endorsement by customs is registered.' },
    printer: {
      action: 'Printer offset', title: 'Where the printer prints', submit: 'Save', right: 'To the right, mm', down: 'Down, mm', for_office: 'For everybody who has set nothing', done: 'Prints are moved accordingly.',
      text: 'Print a specimen on plain paper, hold it against the official form, and say how far it has to move. Negative figures move left and up.',
    },
    losses: { stolen: 'stolen', lost: 'lost', destroyed: 'destroyed' },
  },
};
