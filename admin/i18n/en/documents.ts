export const documents = {
  resources: { documents: { name: 'Document |||| Documents' } },
  documents: {
    none: 'No file has been sent with this application.',
    named: 'Named in the form',
    files: 'Files',
    not_sent: 'not sent',
    sent: 'sent',
    add: 'Add files',
    adding: 'Sending…',
    drop: 'Drop files here, or choose them. PDF, PNG, JPEG, TIFF, EDOC or ASiC; 10 MB each, 50 MB together.',
    added: '%{smart_count} file added |||| %{smart_count} files added',
    after_draft: 'Files are added once the application is kept as a draft: keep it, then open it for correction.',
    kind: 'What it is',
    certify_wanted: 'Certify by the chamber',
    wanted: 'to be certified',
    kinds: { 'power-of-attorney': 'power of attorney', 'certified-copy': 'certified copy' },
    types: { 'pdf': 'PDF', 'png': 'PNG', 'jpeg': 'JPEG', 'tiff': 'TIFF', 'asic-e': 'EDOC / ASiC-E', 'asic-s': 'ASiC-S' },
    flags: {
      'script': 'contains scripts', 'launch': 'starts programs or sends data', 'embedded-file': 'has files inside', 'encrypted': 'encrypted',
      'unreadable': 'not read in full', 'signed': 'signed',
    },
    scan: { 'clean': 'scanned', 'not-scanned': 'not scanned' },
    facts: 'Added %{at} by %{by}. SHA-256 %{sha256}',
    open: 'Show %{name}',
    download: 'Download',
    remove: {
      action: 'Remove', title: 'Remove “%{name}”?', text: 'It is taken out of the application. The trail keeps who removed it and when.', done: 'Removed',
    },
    certify: {
      action: 'Certify', title: 'Certify “%{name}”', text: 'The chamber’s endorsement with the next number is put on a copy; the original stays as it is.', submit: 'Put the endorsement on', done: 'Certified: %{number}',
    },
    viewer: {
      page: 'Page %{page} of %{pages}', previous: 'Previous page', next: 'Next page', larger: 'Larger', smaller: 'Smaller', close: 'Close',
      failed: 'This file cannot be shown here. Download it instead.', not_shown: 'Files of this kind are not shown here. Download it and open it with the program for it.',
      empty: 'Loading the file…', keys: 'Arrow keys turn pages, + and − change the size, Esc closes.',
    },
  },
};
