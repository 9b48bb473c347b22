/** Why something about a document may be refused. `{name}` is the name of the file. */
export const documentMessages = {
  'not-multipart': { en: 'Send the files as multipart/form-data, each as a part named “file”.', lv: 'Sūtiet datnes kā multipart/form-data, katru daļā ar nosaukumu “file”.' },
  'multipart-malformed': { en: 'The files could not be read from what was sent. Send them again.', lv: 'Nosūtītajā neizdevās nolasīt datnes. Nosūtiet tās vēlreiz.' },
  'no-file': { en: 'Choose at least one file.', lv: 'Izvēlieties vismaz vienu datni.' },
  'too-many-files': { en: 'At most {most} files can be sent at once.', lv: 'Vienā reizē var nosūtīt ne vairāk kā {most} datnes.' },
  'application-full': { en: 'An application holds at most {most} files.', lv: 'Pieteikumam var būt ne vairāk kā {most} datnes.' },
  'file-too-large': { en: 'A file may have at most {most} MB.', lv: 'Datnes apjoms nedrīkst pārsniegt {most} MB.' },
  'application-too-large': { en: 'The files of an application may have at most {most} MB together.', lv: 'Pieteikuma datņu kopējais apjoms nedrīkst pārsniegt {most} MB.' },
  'file-empty': { en: '“{name}” is empty.', lv: 'Datne “{name}” ir tukša.' },
  'file-name-wrong': {
    en: 'A file has a name that cannot be kept: empty, too long, or with control characters or characters that turn the writing direction. Rename it and send it again.',
    lv: 'Datnei ir nosaukums, ko nevar saglabāt: tukšs, pārāk garš vai ar vadības rakstzīmēm vai rakstzīmēm, kas maina rakstīšanas virzienu. Pārdēvējiet to un nosūtiet vēlreiz.',
  },
  'file-name-taken': { en: 'The application already has a file called “{name}”. Rename this one, or remove the other.', lv: 'Pieteikumam jau ir datne “{name}”. Pārdēvējiet šo vai noņemiet iepriekšējo.' },
  'file-already-there': { en: '“{name}” has the same content as “{other}”, which the application already has.', lv: 'Datnes “{name}” saturs ir tāds pats kā datnei “{other}”, kas pieteikumam jau ir.' },
  'file-type-refused': {
    en: '“{name}” is of no kind the office takes. Send PDF, PNG, JPEG, TIFF, or an e-signed container (EDOC, ASiC). What counts is the content, not the name.',
    lv: 'Datnes “{name}” veidu birojs nepieņem. Sūtiet PDF, PNG, JPEG, TIFF vai elektroniski parakstītu konteineru (EDOC, ASiC). Nozīme ir saturam, nevis nosaukumam.',
  },
  'file-damaged': { en: '“{name}” is damaged or incomplete: it begins as {type} but is not built like it. Save it again and send that.', lv: 'Datne “{name}” ir bojāta vai nepilnīga: tā sākas kā {type}, bet nav tā uzbūvēta. Saglabājiet to no jauna un nosūtiet.' },
  'file-polyglot': {
    en: '“{name}” hides something of another kind before, in or after its {type} content. Save or print it to a new file and send that.',
    lv: 'Datnē “{name}” pirms {type} satura, tajā vai aiz tā ir paslēpts cita veida saturs. Saglabājiet vai izdrukājiet to jaunā datnē un nosūtiet.',
  },
  'file-inflates': { en: '“{name}” would unpack to far more than it is itself and has been refused.', lv: 'Datne “{name}” izpakojot kļūtu nesamērīgi liela, tāpēc tā nav pieņemta.' },
  'container-entry-wrong': {
    en: 'The container “{name}” holds an entry that leads out of it, overlaps another, is encrypted or bears a misleading name.',
    lv: 'Konteinerā “{name}” ir ieraksts, kas ved ārpus tā, pārklājas ar citu, ir šifrēts vai nosaukts maldinoši.',
  },
  'container-unsigned': { en: 'The container “{name}” holds no signature, or nothing that was signed.', lv: 'Konteinerā “{name}” nav paraksta vai nav nekā parakstīta.' },
  'file-infected': { en: 'The malware scanner found {threat} in “{name}”. The file was not kept.', lv: 'Ļaunatūras skeneris datnē “{name}” atrada {threat}. Datne nav saglabāta.' },
  'scanner-unavailable': { en: 'The malware scanner does not answer, so nothing was kept. Try again in a few minutes.', lv: 'Ļaunatūras skeneris neatbild, tāpēc nekas nav saglabāts. Mēģiniet vēlreiz pēc dažām minūtēm.' },
  'content-lost': { en: 'The content of “{name}” is missing from the store of documents or has been altered there. Tell the administrator.', lv: 'Datnes “{name}” satura dokumentu krātuvē nav, vai tas tur ir izmainīts. Paziņojiet administratoram.' },
  'certified-copy-stays': { en: 'A certified copy bears a number of the register and stays as it is.', lv: 'Apliecinātajai kopijai ir reģistra numurs, un tā paliek nemainīta.' },
  'not-approved': { en: 'The chamber endorses documents of approved applications only.', lv: 'Kamera apliecina tikai apstiprinātu pieteikumu dokumentus.' },
  'only-pdf-certified': { en: 'The endorsement is put on a copy of a PDF; “{name}” is none.', lv: 'Apliecinājumu liek uz PDF kopijas; “{name}” nav PDF.' },
  'not-certifiable': { en: '“{name}” is encrypted, carries scripts or could not be read in full; it cannot be endorsed. Ask for a plain PDF.', lv: 'Datne “{name}” ir šifrēta, satur skriptus vai nav pilnībā nolasāma; to nevar apliecināt. Palūdziet vienkāršu PDF.' },
  'already-certified': { en: '“{name}” has already been endorsed: {number}.', lv: 'Datne “{name}” jau ir apliecināta: {number}.' },
} as const;

/** What the chamber writes on a copy of a document that was shown to it. */
export const endorsementWords = {
  presented: {
    lv: 'Dokuments ir uzrādīts Latvijas Tirdzniecības un rūpniecības kamerā (LTRK)',
    en: 'This document has been presented to the Latvian Chamber of Commerce and Industry (LTRK)',
  },
  number: { lv: 'Apliecinājuma Nr.', en: 'Endorsement No' },
  on: { lv: 'Datums', en: 'Date' },
  application: { lv: 'Pieteikums', en: 'Application' },
  signatory: { lv: 'Parakstītājs', en: 'Signatory' },
  chamber: 'LTRK',
} as const;
