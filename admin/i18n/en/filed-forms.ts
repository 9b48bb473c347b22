export const filedForms = {
  audit: { deeds: { suspend: 'suspended', terminate: 'terminated' } },
  applications: {
    states: { registered: 'registered' },
    types: { 'data-exchange-module': 'Data exchange module', 'module-termination': 'Module or x509 change', 'timber-reference': 'Timber reference' },
    tabs: {
      institution: 'Institution', accounts: 'Users and accounts', signing: 'Signature and sending', requests: 'What is asked for',
      operator: 'Operator', licences: 'Felling licences', declarations: 'Declarations',
    },
    map: { label: 'Map of the felling site %{name}' },
    new: { add_users: 'Add a user', add_accounts: 'Add an account', add_licences: 'Add a felling licence', add_products: 'Add a product' },
    boxes: {
      'data-exchange-module': { '1': 'Institution', '2': 'Person who receives the x509 certificate', '3': 'Users', '4': 'Accounts, access modes and limits', '5': 'Signature', '6': 'Prepared by', application: 'How it came' },
      'module-termination': { '1': 'Institution', '2': 'User', '3': 'What is asked for', '4': 'New x509 certificate: authorised person', '5': 'Signature', '6': 'Prepared by', application: 'How it came' },
      'timber-reference': { '1': 'Operator', '2': 'Statement', '3': 'Felling licences', '4': 'Declarations' },
    },
    fields: {
      registrationNumber: 'Registration number', isBailiff: 'Sworn bailiff', givenName: 'Given name', surname: 'Surname', personalCode: 'Personal code', phone: 'Phone', email: 'E-mail',
      ip: 'Permitted IP address (optional)', user: 'User No.', account: 'Account', owner: 'Whose account', state: 'State of the account', modes: 'Access mode', singleLimit: 'Limit of one payment, EUR',
      dailyLimit: 'Limit of one day, EUR', permission: 'Written permission (file)', lawfulAccess: 'Law that grants access', capacity: 'By what right', isConfirmed: 'Confirmed in the portal',
      isSigned: 'Electronically signed', signatureBoxesFilled: 'Boxes “signature” and “date” filled in', isTyped: 'Filled in by computer', container: 'Container', isSeparate: 'One application in one signed document',
      hasScans: 'A scan or another document inside', sentTo: 'Sent to', requests: 'Requests', suspensionReason: 'Why it is to be suspended', certificateRequest: 'Certificate request (PKCS #10, optional)',
      recipient: 'Authorised person', daceUser: 'DACE user', size: 'Size', statementKind: 'Kind', placedOn: 'Placed on the market', plannedVolumeM3: 'Planned volume, m³', volumeM3: 'Volume, m³',
      landUse: 'Land after felling', cattleForSale: 'Cattle for sale on the land', species: 'Species (scientific name)', products: 'Products', geojson: 'GeoJSON', isLegallyHarvested: 'Harvested under Latvian law',
      isRiskNegligible: 'Due diligence done, risk negligible', isAlreadyPlaced: 'Already placed on the market', isFeeAccepted: 'Fee of 1 EUR a site accepted', users: 'Users', accounts: 'Accounts', licences: 'Felling licences',
    },
    filed: { licences: { number: 'Licence (CA) No.' }, products: { code: 'Product code' }, users: { number: 'No.', name: 'Institution' }, preparer: { name: 'Given name and surname' } },
    words: {
      owner: { own: 'own', 'other-institution': 'another institution’s' },
      state: { open: 'open', closed: 'closed', blocked: 'blocked' },
      modes: { view: 'view online', manage: 'manage online' },
      capacity: {
        'sole-representative': 'sole right to represent (register of enterprises)', 'documented-representative': 'right to represent by document', mandate: 'mandate to sign users’ applications', none: 'no right',
      },
      container: { edoc: 'EDOC', asice: 'ASiC-E', pdf: 'signed PDF', paper: 'paper' },
      sentTo: { 'e-address-customer-service': 'e-address, KLIENTU APKALPOŠANA', 'e-address-other': 'e-address, another sub-address', other: 'elsewhere' },
      requests: { 'suspend-certificate': 'suspend the x509 certificate', 'terminate-module': 'end the use of the module', 'new-certificate': 'issue a new x509 certificate' },
      size: { 'large-or-medium': 'large or medium', small: 'small', micro: 'micro' },
      statementKind: { statement: 'due diligence statement', 'simplified-declaration': 'simplified declaration' },
      landUse: { 'remains-forest': 'remains forest', 'becomes-agricultural-land': 'becomes agricultural land' },
    },
  },
};
