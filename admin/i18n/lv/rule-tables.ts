import type { ruleTables as english } from '../en/rule-tables.ts';

export const ruleTables: typeof english = {
  resources: {
    'rule-tables': {
      name: 'Noteikumu tabula |||| Noteikumu tabulas',
      purpose: 'Katra nolīguma izcelsmes noteikumi: kas ir spēkā un kas stāsies spēkā',
      fields: { agreement: 'Nolīgums', title: 'Nosaukums', inForce: 'Spēkā', scheduled: 'Stāsies spēkā', openDrafts: 'Izstrādē', versions: 'Versijas' },
    },
    'rule-table-versions': {
      name: 'Versija |||| Noteikumu versijas',
      purpose: 'Katras noteikumu tabulas melnraksti, apstiprinājumi un vēsture',
      fields: {
        agreement: 'Nolīgums', ruleTableId: 'Noteikumu tabula', number: 'Versija', state: 'Stāvoklis', authors: 'Autori', approved: 'Apstiprināja', effectiveFrom: 'Spēkā no',
        effectiveTo: 'Līdz', changedEntries: 'Mainīti ieraksti', createdAt: 'Izveidota', sha256: 'SHA-256', changeNote: 'Kas mainīts', reviewNote: 'Pārbaudītāja piezīme', updatedAt: 'Mainīta',
      },
    },
  },
  rule_tables: {
    version: 'Versija %{number}',
    none_in_force: 'Neviena nav spēkā',
    changed_since: 'Salīdzinājumā ar versiju %{number}',
    no_tables: 'Vēl nav nevienas noteikumu tabulas. Tabulas piegādā kopā ar programmu, vai arī tās rodas no augšupielādēta dokumenta.',
    no_versions: 'Šiem filtriem neatbilst neviena versija. Jaunu melnrakstu var sākt no jebkuras versijas.',
    review_note: 'Pārbaudītāja piezīme: %{note}',
    states: {
      draft: 'melnraksts', submitted: 'iesniegta', 'changes-requested': 'atgriezta labošanai', approved: 'apstiprināta', scheduled: 'stāsies spēkā', 'in-force': 'spēkā',
      superseded: 'aizstāta', rejected: 'noraidīta', withdrawn: 'atsaukta',
    },
    deeds: {
      'new-draft': 'Sākts melnraksts', save: 'Saglabāta', submit: 'Iesniegta apstiprināšanai', 'request-changes': 'Atgriezta labošanai', approve: 'Apstiprināta', reject: 'Noraidīta',
      withdraw: 'Atsaukta', publish: 'Publicēta',
    },
    kinds: {
      all: 'Visi nosacījumi', any: 'Kāds no nosacījumiem', andOr: 'Un/vai pa materiālu grupām', changeOfHeading: 'Pozīcijas maiņa', anyHeading: 'Jebkuras pozīcijas materiāli', valueLimit: 'Vērtības robeža',
      whollyObtained: 'Pilnībā iegūts', mustOriginate: 'Jābūt noteiktai izcelsmei', minimumOriginating: 'Mazākā noteiktas izcelsmes daļa', volumeLimit: 'Tilpuma robeža',
      originatingOutweighs: 'Noteiktas izcelsmes daļa pārsniedz', manufactureFrom: 'Ražošana no', process: 'Process', attested: 'Apliecināts vērtējums', setOfItems: 'Komplekts', keepsOrigin: 'Saglabā izcelsmi',
    },
    panes: { resize: 'Mainīt rūšu platumu' },
    entries: {
      label: 'Ieraksti',
      search: 'Kods vai teksts',
      kind: 'Nosacījuma veids',
      every_kind: 'Visi nosacījumu veidi',
      changed: 'Mainītie',
      faulty: 'Ar kļūdām',
      edited: 'Mainīts šajā versijā',
      count: '%{shown} no %{total}',
      none_fit: 'Neviens ieraksts neatbilst. Notīriet meklēšanu vai filtrus.',
      unreadable: 'No dokumenta pašreizējā teksta nevar nolasīt nevienu ierakstu. Izlabojiet zem teksta uzskaitītās kļūdas.',
    },
    editor: { label: 'Dokuments JSON formātā', scope: 'Kas tiek rādīts', entry: 'Ieraksts', document: 'Viss dokuments', lay_out: 'Sakārtot' },
    problems: {
      label: 'Problēmas', none: 'Dokumentam nav iebildumu.', error: 'Kļūda', warning: 'Brīdinājums', line: '%{line}. rinda',
      errors: '%{smart_count} kļūda |||| %{smart_count} kļūdas', warnings: '%{smart_count} brīdinājums |||| %{smart_count} brīdinājumi',
    },
    aside: { law: 'Iespiestais teksts', impact: 'Ietekme', history: 'Vēsture' },
    law: {
      choose: 'Izvēlieties ierakstu, lai izlasītu, kas par to iespiests Oficiālajā Vēstnesī.',
      page: '%{page}. lappuse', lines: 'avota %{first}.–%{last}. rinda',
      column1: '1. aile · HS pozīcija', column2: '2. aile · Apraksts', column3: '3. aile · Apstrāde vai pārstrāde', column4: '4. aile · Alternatīva',
      misprint: 'Iespiedkļūda', interpretation: 'Interpretācija',
    },
    impact: {
      none: 'Šai versijai vēl nav atkārtojuma. Atkārtojums vēlreiz nosaka visus iepriekšējos lēmumus pēc šī teksta un neko nemaina.',
      older_text: 'Pēdējais atkārtojums bija pēc agrāka teksta. Veiciet to vēlreiz šim tekstam.',
      report: 'Atvērt pārskatu',
      entry: 'Ieraksts %{entry}: pretēji %{flips}, atšķirības kopā %{total}.',
    },
    status: {
      label: 'Melnraksta stāvoklis',
      valid: 'Derīgs', checking: 'Pārbauda …', read_only: 'Tikai lasāms',
      changed: 'mainīts %{smart_count} ieraksts |||| mainīti %{smart_count} ieraksti',
      saved: 'Saglabāts %{at}', waiting: 'Raksta …', saving: 'Saglabā …', conflict: 'Nav saglabāts: pa to laiku saglabājis kāds cits',
      failed: 'Nav saglabāts, mēģinās vēlreiz: %{why}',
      replay: 'Atkārtojums: %{smart_count} pretējs iznākums |||| Atkārtojums: %{smart_count} pretēji iznākumi',
      replay_older: 'Agrāka teksta atkārtojums: %{smart_count} pretējs iznākums |||| Agrāka teksta atkārtojums: %{smart_count} pretēji iznākumi',
    },
    conflict: {
      title: 'Šo melnrakstu pa to laiku saglabājis kāds cits',
      text: 'Zemāk ir abi teksti. Izvēlieties, ar kuru turpināt; otrs nepazūd: cita saglabātais paliek vēsturē, jūsējo var atgūt, atsaucot izmaiņas redaktorā.',
      theirs: 'Cita teksts serverī', mine: 'Jūsu teksts redaktorā', take_theirs: 'Turpināt ar cita tekstu', keep_mine: 'Saglabāt manējo tā vietā',
    },
    unsaved: { text: 'Šī pārlūkprogramma glabā šī melnraksta tekstu, kas līdz serverim nenonāca.', bring_back: 'Atgūt', drop: 'Atmest' },
    obstacles: {
      'not-permitted': 'Jūsu loma to neatļauj. Versiju apstiprina un publicē cilvēks ar apstiprinātāja lomu.',
      'not-in-this-state': 'Ar versiju šajā stāvoklī to nevar darīt.',
      'own-work': 'Daļu šīs versijas rakstījāt jūs. Tā jāapstiprina kādam citam.',
      'has-errors': 'Dokumentā vēl ir kļūdas. Tās uzskaitītas zem teksta.',
      'not-approved': 'Versiju publicē pēc tam, kad to apstiprinājis cits cilvēks.',
    },
    actions: {
      reason: 'Pamatojums', change_note: 'Kas tiks mainīts un kāpēc', difference: 'Atšķirības',
      new_draft: { label: 'Jauns melnraksts', title: 'Jauns melnraksts no versijas %{number}', text: 'Melnraksts sākas kā kopija. Pati versija nemainās.', done: 'Melnraksts ir sākts' },
      roll_back: { label: 'Atgriezties pie šīs', title: 'Atgriešanās pie versijas %{number}', text: 'Tiek sākts jauns melnraksts ar šīs versijas noteikumiem. Tas iet parasto ceļu: iesniegšana, apstiprināšana, publicēšana.' },
      submit: { label: 'Iesniegt', title: 'Iesniegt versiju %{number} apstiprināšanai', text: 'Pēc tam dokuments vairs nemainās. To apstiprina kāds, kurš to nav rakstījis.', done: 'Versija ir iesniegta' },
      approve: { label: 'Apstiprināt', title: 'Apstiprināt versiju %{number}', text: 'Jūs apliecināt, ka esat izlasījis atšķirības. Pēc tam versiju var publicēt.', done: 'Versija ir apstiprināta' },
      'request-changes': { label: 'Prasīt izmaiņas', title: 'Atgriezt versiju %{number}', text: 'Autori to varēs atkal mainīt. Norādiet, kam jābūt citādi.', done: 'Versija ir atgriezta autoriem' },
      reject: { label: 'Noraidīt', title: 'Noraidīt versiju %{number}', text: 'Versija tiek noraidīta pavisam. To joprojām var kopēt.', done: 'Versija ir noraidīta' },
      withdraw: { label: 'Atsaukt', title: 'Atsaukt versiju %{number}', text: 'No versijas atsakās. Tā paliek vēsturē, un to joprojām var kopēt.', done: 'Versija ir atsaukta' },
      publish: {
        label: 'Publicēt', title: 'Laist spēkā versiju %{number}', text: 'No šīs dienas preču izcelsmi nosaka pēc tās. Iepriekšējā versija beidzas dienu agrāk. Jau pieņemtie lēmumi nemainās.',
        done: 'Versija ir publicēta', from: 'Spēkā no', past: 'Dienai pagātnē vajadzīgs pamatojums.', evidence: 'Pamatojas uz atkārtojumu %{id}.',
        no_evidence: 'Nav neviena pabeigta tieši šī dokumenta atkārtojuma. Veiciet to cilnē “Ietekme” vai publicējiet bez tā, norādot iemeslu.',
        without_replay: 'Publicēt bez atkārtojuma',
      },
    },
    difference: {
      title: 'versija %{number} salīdzinājumā ar versiju %{with}', with: 'Salīdzināt ar', open: 'Atvērt versiju %{number}', in_words: 'Vienkāršiem vārdiem', texts: 'Teksti',
      none: 'Abas versijas saka vienu un to pašu.', words_only: 'tikai vārdi',
      subjects: { entry: 'Ieraksti', provision: 'Vispārīgie noteikumi', goods: 'Nosauktās preces', table: 'Tabula' },
    },
  },
};
