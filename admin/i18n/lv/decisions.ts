import type { decisions as english } from '../en/decisions.ts';

export const decisions: typeof english = {
  resources: {
    decisions: {
      name: 'Lēmums |||| Lēmumi',
      purpose: 'Katra izlemtā preču pozīcija: ko noteica sistēma un ko nolēma darbinieks',
      fields: {
        decidedAt: 'Izlemts',
        applicationDate: 'Pieteikuma datums',
        applicationNumber: 'Pieteikums',
        applicationId: 'Pieteikums',
        productCode: 'HS kods',
        entryId: 'Ieraksts',
        engineOutcome: 'Sistēma noteica',
        humanOutcome: 'Darbinieks nolēma',
        humanReason: 'Pamatojums',
        agrees: 'Sakrīt ar sistēmu',
        consignor: 'Nosūtītājs',
        consignee: 'Saņēmējs',
        destination: 'Galamērķis',
        exWorksPrice: 'Ražotāja cena',
        officerName: 'Darbinieks',
        officer: 'Darbinieks',
        agreement: 'Nolīgums',
        chapter: 'Nodaļa',
        heading: 'Pozīcija',
        source: 'Avots',
        ruleTableVersionId: 'Noteikumu tabula',
      },
    },
  },
  decisions: {
    human: { approved: 'apstiprināts', refused: 'atteikts' },
    sources: { application: 'pieteikums', import: 'imports', demo: 'demonstrācija' },
    determination: 'Izcelsmes noteikšana, kā tā veikta',
    circumstances: 'Lēmums',
    material: 'Materiāls',
    from: 'No',
    to: 'Līdz',
    empty: 'Šiem filtriem neatbilst neviens lēmums. Lēmumi rodas no pieteikumiem, bet iepriekšējos var importēt.',
    import: { action: 'Importēt' },
  },
};
