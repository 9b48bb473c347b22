export const documents = {
  resources: { documents: { name: 'Dokuments |||| Dokumenti' } },
  documents: {
    none: 'Ar šo pieteikumu nav nosūtīta neviena datne.',
    named: 'Nosaukti veidlapā',
    files: 'Datnes',
    not_sent: 'nav nosūtīta',
    sent: 'nosūtīta',
    add: 'Pievienot datnes',
    adding: 'Sūta…',
    drop: 'Ievelciet datnes šeit vai izvēlieties tās. PDF, PNG, JPEG, TIFF, EDOC vai ASiC; katra līdz 10 MB, kopā līdz 50 MB.',
    added: 'Pievienota %{smart_count} datne |||| Pievienotas %{smart_count} datnes',
    after_draft: 'Datnes var pievienot, kad pieteikums saglabāts kā melnraksts: saglabājiet to un atveriet labošanai.',
    kind: 'Kas tas ir',
    certify_wanted: 'Apliecināt LTRK',
    wanted: 'jāapliecina',
    kinds: { 'power-of-attorney': 'pilnvara', 'certified-copy': 'apliecināta kopija' },
    types: { 'pdf': 'PDF', 'png': 'PNG', 'jpeg': 'JPEG', 'tiff': 'TIFF', 'asic-e': 'EDOC / ASiC-E', 'asic-s': 'ASiC-S' },
    flags: {
      'script': 'satur skriptus', 'launch': 'palaiž programmas vai sūta datus', 'embedded-file': 'iekšā ir datnes', 'encrypted': 'šifrēts',
      'unreadable': 'nav pilnībā nolasīts', 'signed': 'parakstīts',
    },
    scan: { 'clean': 'pārbaudīta', 'not-scanned': 'nav pārbaudīta' },
    facts: 'Pievienoja %{by} %{at}. SHA-256 %{sha256}',
    open: 'Rādīt %{name}',
    download: 'Lejupielādēt',
    remove: {
      action: 'Noņemt', title: 'Noņemt “%{name}”?', text: 'Datni izņems no pieteikuma. Audita pierakstā paliks, kas un kad to noņēma.', done: 'Noņemta',
    },
    certify: {
      action: 'Apliecināt', title: 'Apliecināt “%{name}”', text: 'Uz kopijas uzliek kameras apliecinājumu ar nākamo numuru; oriģināls paliek nemainīts.', submit: 'Uzlikt apliecinājumu', done: 'Apliecināts: %{number}',
    },
    viewer: {
      page: '%{page}. lapa no %{pages}', previous: 'Iepriekšējā lapa', next: 'Nākamā lapa', larger: 'Lielāk', smaller: 'Mazāk', close: 'Aizvērt',
      failed: 'Šo datni te nevar parādīt. Lejupielādējiet to.', not_shown: 'Šāda veida datnes te nerāda. Lejupielādējiet un atveriet ar tām paredzēto programmu.',
      empty: 'Ielādē datni…', keys: 'Bulttaustiņi šķir lapas, + un − maina izmēru, Esc aizver.',
    },
  },
};
