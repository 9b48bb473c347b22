import type { audit as english } from '../en/audit.ts';

export const audit: typeof english = {
  resources: {
    'audit-entries': {
      name: 'Audita ieraksts |||| Audita pieraksti',
      purpose: 'Katra izmaiņa: kas, ko, kad un kāpēc',
      fields: {
        id: 'Nr.',
        at: 'Kad',
        actor: 'Kas',
        actorKind: 'Darītāja veids',
        entity: 'Ieraksta veids',
        entityId: 'Ieraksts',
        action: 'Darbība',
        reason: 'Pamatojums',
        requestId: 'Pieprasījums',
        hash: 'Kontrolsumma',
        previousHash: 'Iepriekšējā kontrolsumma',
        from: 'No',
        to: 'Līdz',
      },
    },
  },
  audit: {
    actor_kinds: { person: 'persona', 'api-key': 'programma', system: 'pati sistēma' },
    deeds: {
      invite: 'uzaicināts',
      'accept-invitation': 'uzaicinājums pieņemts',
      save: 'saglabātas izmaiņas',
      deactivate: 'deaktivizēts',
      reactivate: 'aktivizēts',
      'change-password': 'nomainīta parole',
      create: 'izveidots',
      revoke: 'anulēts',
      'sign-in': 'pierakstīšanās',
      'sign-out': 'izrakstīšanās',
      'erase-audit-details': 'dzēsts pierakstu saturs',
    },
    erased: 'Šī ieraksta saturs ir dzēsts. Tā nospiedums paliek, tāpēc ķēdi joprojām var pārbaudīt.',
    change: 'Kas mainījās',
    entry: 'Ieraksts',
    chain: 'Vieta ķēdē',
    difference: {
      label: 'Pirms un pēc',
      field: 'Lauks',
      before: 'Pirms',
      after: 'Pēc',
      none: 'Ierakstā nekas nemainījās.',
    },
    trail: {
      title: 'Vēsture',
      empty: 'Ar šo ierakstu vēl nekas nav noticis. Šeit būs redzama katra izmaiņa.',
      more: 'Visi pieraksti par šo ierakstu',
    },
    verify: {
      action: 'Pārbaudīt ķēdi',
      intact: 'Ķēde ir vesela: pārrēķināto ierakstu skaits – %{count}.',
      broken: 'Ķēde ir pārrauta pie ieraksta Nr. %{id}. Saglabājiet datubāzes kopiju un informējiet administratoru.',
    },
    empty: 'Šiem filtriem neatbilst neviens ieraksts.',
  },
};
