export const certificates = {
  resources: {
    certificates: {
      name: 'Certificate |||| Certificates',
      purpose: 'Every certificate issued, with its verification code',
      fields: {
        number: 'Number', type: 'Type', state: 'State', applicationNumber: 'Application', applicationId: 'Application', consignor: 'Consignor', consignee: 'Consignee', destination: 'Destination',
        verificationCode: 'Verification code', verifyPath: 'Public check', issuedAt: 'Issued', issuedOn: 'Day of issue', issuedBy: 'Issued by', signatory: 'Signatory', validUntil: 'Valid until',
        originalNumber: 'Original', originalIssuedOn: 'Original issued on', replacedById: 'Replaced by', endorsements: 'Endorsements', cancelledAt: 'Cancelled', reason: 'Reason', createdAt: 'Entered', updatedAt: 'Changed',
      },
    },
  },
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
    losses: { stolen: 'stolen', lost: 'lost', destroyed: 'destroyed' },
  },
};
