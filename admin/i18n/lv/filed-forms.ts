import type { filedForms as english } from '../en/filed-forms.ts';

export const filedForms: typeof english = {
  audit: { deeds: { suspend: 'apturēts', terminate: 'izbeigts' } },
  applications: {
    states: { registered: 'reģistrēts' },
    types: { 'data-exchange-module': 'Datu apmaiņas modulis', 'module-termination': 'Moduļa vai x509 maiņa', 'timber-reference': 'Kokmateriālu atsauce' },
    tabs: {
      institution: 'Iestāde', accounts: 'Lietotāji un konti', signing: 'Paraksts un nosūtīšana', requests: 'Ko lūdz',
      operator: 'Operators', licences: 'Ciršanas apliecinājumi', declarations: 'Apliecinājumi',
    },
    map: { label: 'Cirsmas %{name} karte' },
    new: { add_users: 'Pievienot lietotāju', add_accounts: 'Pievienot kontu', add_licences: 'Pievienot ciršanas apliecinājumu', add_products: 'Pievienot produktu' },
    boxes: {
      'data-exchange-module': { '1': 'Iestāde', '2': 'x509 sertifikāta saņēmējs', '3': 'Lietotāji', '4': 'Konti, pieejas režīmi un limiti', '5': 'Paraksts', '6': 'Pieteikuma sagatavotājs', application: 'Kā saņemts' },
      'module-termination': { '1': 'Iestāde', '2': 'Lietotājs', '3': 'Ko lūdz', '4': 'Jauns x509 sertifikāts: pilnvarotā persona', '5': 'Paraksts', '6': 'Pieteikuma sagatavotājs', application: 'Kā saņemts' },
      'timber-reference': { '1': 'Operators', '2': 'Paziņojums', '3': 'Ciršanas apliecinājumi', '4': 'Apliecinājumi' },
    },
    fields: {
      registrationNumber: 'Reģistrācijas Nr.', isBailiff: 'Zvērināts tiesu izpildītājs', givenName: 'Vārds', surname: 'Uzvārds', personalCode: 'Personas kods', phone: 'Tālrunis', email: 'E-pasts',
      ip: 'Atļautā IP adrese (nav obligāta)', user: 'Lietotāja Nr.', account: 'Konts', owner: 'Kam konts pieder', state: 'Konta stāvoklis', modes: 'Pieejas režīms', singleLimit: 'Viena maksājuma limits, EUR',
      dailyLimit: 'Vienas dienas limits, EUR', permission: 'Rakstiska atļauja (datne)', lawfulAccess: 'Akts, kas dod tiesības', capacity: 'Ar kādām tiesībām', isConfirmed: 'Apstiprināts portālā',
      isSigned: 'Elektroniski parakstīts', signatureBoxesFilled: 'Aizpildīts “paraksts” un “datums”', isTyped: 'Aizpildīts datorrakstā', container: 'Konteiners', isSeparate: 'Viens pieteikums vienā parakstītā dokumentā',
      hasScans: 'Iekšā ir skenēts vai cits dokuments', sentTo: 'Kur nosūtīts', requests: 'Lūgums', suspensionReason: 'Apturēšanas iemesls', certificateRequest: 'Sertifikāta pieprasījums (PKCS #10, nav obligāts)',
      recipient: 'Pilnvarotā persona', daceUser: 'DACE lietotājs', size: 'Lielums', statementKind: 'Veids', placedOn: 'Laišana tirgū', plannedVolumeM3: 'Plānotais apjoms, m³', volumeM3: 'Apjoms, m³',
      landUse: 'Zeme pēc ciršanas', cattleForSale: 'Uz zemes liellopi pārdošanai', species: 'Suga (zinātniskais nosaukums)', products: 'Produkti', geojson: 'GeoJSON', isLegallyHarvested: 'Iegūts pēc Latvijas likumiem',
      isRiskNegligible: 'Pārbaude veikta, risks nenozīmīgs', isAlreadyPlaced: 'Jau laists tirgū', isFeeAccepted: 'Piekrīt maksai 1 EUR par cirsmu', users: 'Lietotāji', accounts: 'Konti', licences: 'Ciršanas apliecinājumi',
    },
    filed: { licences: { number: 'CA numurs' }, products: { code: 'Produkta kods' }, users: { number: 'Nr.', name: 'Iestāde' }, preparer: { name: 'Vārds, uzvārds' } },
    words: {
      owner: { own: 'savs', 'other-institution': 'citas iestādes' },
      state: { open: 'atvērts', closed: 'slēgts', blocked: 'bloķēts' },
      modes: { view: 'tiešsaistē skatīt', manage: 'tiešsaistē vadīt' },
      capacity: {
        'sole-representative': 'tiesības pārstāvēt atsevišķi (Uzņēmumu reģistrs)', 'documented-representative': 'pārstāvēttiesības pēc dokumenta', mandate: 'pilnvara parakstīt lietotāju pieteikumus', none: 'bez tiesībām',
      },
      container: { edoc: 'EDOC', asice: 'ASiC-E', pdf: 'parakstīts PDF', paper: 'papīrs' },
      sentTo: { 'e-address-customer-service': 'e-adrese, KLIENTU APKALPOŠANA', 'e-address-other': 'e-adrese, cits apakšadresāts', other: 'citur' },
      requests: { 'suspend-certificate': 'apturēt x509 sertifikāta darbību', 'terminate-module': 'pārtraukt moduļa lietošanu', 'new-certificate': 'izsniegt jaunu x509 sertifikātu' },
      size: { 'large-or-medium': 'liels vai vidējs', small: 'mazs', micro: 'mikro' },
      statementKind: { statement: 'pienācīgas pārbaudes paziņojums', 'simplified-declaration': 'vienkāršotā deklarācija' },
      landUse: { 'remains-forest': 'paliek mežs', 'becomes-agricultural-land': 'kļūst lauksaimniecības zeme' },
    },
  },
};
