import type { replays as english } from '../en/replays.ts';

export const replays: typeof english = {
  resources: {
    replays: {
      name: 'Atkārtojums |||| Atkārtojumi',
      purpose: 'Ko noteikumu maiņa būtu mainījusi iepriekšējos lēmumos',
      fields: { id: 'Nr.', agreement: 'Nolīgums', versionNumber: 'Versija', state: 'Stāvoklis', requested: 'Pieprasīja', createdAt: 'Pieprasīts', summary: 'Vienā teikumā', flips: 'Pretēji' },
    },
    findings: {
      fields: {
        decisionId: 'Lēmums', productCode: 'HS kods', kind: 'Atšķirība', beforeOutcome: 'Pirms', afterOutcome: 'Pēc', beforeEntry: 'Ieraksts', consignor: 'Nosūtītājs',
        destination: 'Galamērķis', officer: 'Darbinieks', humanOutcome: 'Darbinieks nolēma', applicationNumber: 'Pieteikums', reason: 'Iemesls',
      },
    },
  },
  replays: {
    title: 'Atkārtojums %{id} · %{agreement}, versija %{number}',
    start: 'Sākt atkārtojumu',
    started: 'Atkārtojums ir sākts',
    cancel: 'Pārtraukt',
    cancelled: 'Atkārtojums ir pārtraukts; līdz šim atrastais paliek',
    not_permitted: 'Jūsu loma atļauj atkārtojumus lasīt, bet ne sākt.',
    under_way: 'Atkārtojums jau notiek.',
    waits: 'Gaida savu kārtu …',
    progress: '%{done} no %{total} lēmumiem',
    progress_label: 'Atkārtojuma gaita',
    empty: 'Atkārtojumu vēl nav. Atkārtojumu sāk no melnraksta, darbvietas cilnē “Ietekme”.',
    open_version: 'Atvērt versiju %{number}',
    proof: '%{reRun} noteikti no jauna + %{proven} pierādīti nemainīgi + %{setAside} atlikti malā = %{stored} reģistrēti',
    in_full: 'Atkārtot vēlreiz pilnībā',
    in_full_why: 'No jauna nosaka izcelsmi visos lēmumos pēc kārtas, arī tajos, kas pierādīti nemainīgi. Rezultāts ir tāds pats.',
    was_in_full: 'pilnībā',
    states: { queued: 'gaida', running: 'notiek', finished: 'pabeigts', cancelled: 'pārtraukts', failed: 'neizdevās' },
    report: {
      outcomes: 'Pirms × pēc', people: 'Sistēma × darbinieks', groups: 'Kur ir atšķirības', findings: 'Lēmumi ar citu iznākumu', nothing_differs: 'Nekas neiznāca citādi.',
      before: 'Pirms', after: 'Pēc', error: 'nav nolasāms', total: 'Kopā', show: 'Rādīt konstatējumus (%{count})', all: 'Rādīt visus', filtered: 'Parādīts: %{filter}', none_fit: 'Šai izvēlei neatbilst neviens konstatējums.',
      further: 'un vēl %{values} vērtības ar %{findings} atšķirībām', officer_says: 'Darbinieks nolēma', engine_says: 'Sistēma nosaka', no_value: 'nav',
    },
    group_names: { entry: 'Ieraksts', chapter: 'Nodaļa', consignor: 'Nosūtītājs', destination: 'Galamērķis', officer: 'Darbinieks' },
    kinds: {
      flip: 'mainās uz pretējo', 'newly-undetermined': 'vairs nav izlemts', 'newly-determined': 'kļūst izlemts', 'reasoning-only': 'cits pamatojums', error: 'nav nolasāms', 'set-aside': 'atlikts malā',
    },
    finding: {
      title: 'Lēmums %{id} · %{code}', before: 'Iepriekš', after: 'Pēc šīs versijas', none: 'Nevarēja noteikt.', decision: 'Atvērt lēmumu', close: 'Aizvērt',
      parts_at: 'Abi šķiras iezīmētajā solī.', next: 'Nākamais', previous: 'Iepriekšējais',
    },
  },
};
