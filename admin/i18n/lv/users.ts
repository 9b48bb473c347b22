import type { users as english } from '../en/users.ts';

export const users: typeof english = {
  resources: {
    users: {
      name: 'Lietotājs |||| Lietotāji',
      purpose: 'Kas šeit strādā un kādās lomās',
      fields: {
        updatedAt: 'Mainīts',
        demo: 'Demonstrācijas persona',
        id: 'Nr.',
        version: 'Versija',
        name: 'Vārds, uzvārds',
        email: 'E-pasts',
        roles: 'Lomas',
        role: 'Loma',
        language: 'Valoda',
        status: 'Statuss',
        lastSignedInAt: 'Pēdējoreiz pierakstījies',
        createdAt: 'Pievienots',
        invitationExpiresAt: 'Uzaicinājums derīgs līdz',
      },
    },
  },
  users: {
    roles: {
      reviewer: 'Izskatītājs',
      'rule-maintainer': 'Noteikumu uzturētājs',
      approver: 'Apstiprinātājs',
      manager: 'Vadītājs',
      administrator: 'Administrators',
    },
    role_duties: {
      reviewer: 'pieņem pieteikumus, izskata tos un izlemj',
      'rule-maintainer': 'labo noteikumu tabulas, veic atkārtojumus un iesniedz tabulas',
      approver: 'apstiprina noteikumu tabulas un laiž tās spēkā',
      manager: 'uzrauga rindu un kvotas, gatavo pārskatus, eksportē',
      administrator: 'lietotāji, lomas un API atslēgas',
    },
    status: { active: 'aktīvs', invited: 'uzaicināts', deactivated: 'deaktivizēts' },
    never: 'nekad',
    account: 'Konts',
    invite: {
      action: 'Uzaicināt lietotāju',
      title: 'Lietotāja uzaicināšana',
      help: 'Jūs saņemsiet saiti, kas darbojas vienu reizi. Nododiet to pats; paroli katrs izvēlas sev.',
      send: 'Izveidot uzaicinājumu',
      done_title: 'Vienreizējā saite ir gatava',
      done: 'Nododiet šo saiti: %{name}. Tā redzama tikai tagad un darbojas vienu reizi, līdz %{until}.',
      link: 'uzaicinājuma saiti',
      close: 'Gatavs',
    },
    new_link: {
      action: 'Jauna vienreizēja saite',
      title: 'Izveidot jaunu vienreizēju saiti?',
      text: 'Ar to %{name} iestata jaunu paroli. Pašreizējā parole, atvērtās sesijas un iepriekšējā saite tūlīt pārstāj darboties.',
    },
    deactivate: {
      action: 'Deaktivizēt',
      title: 'Deaktivizēt: %{name}?',
      text: 'Lietotāja sesijas visur tūlīt beigsies, un pierakstīties vairs nevarēs. Paveiktais darbs un audita pieraksti paliek.',
      done: 'Lietotājs ir deaktivizēts',
    },
    reactivate: {
      action: 'Aktivizēt',
      title: 'Aktivizēt: %{name}?',
      text: 'Lietotājs atkal varēs pierakstīties ar savu paroli un iepriekšējām lomām.',
      done: 'Lietotājs atkal ir aktīvs',
    },
    empty: 'Neviens neatbilst šiem filtriem. Notīriet tos vai uzaiciniet lietotāju.',
  },
};
