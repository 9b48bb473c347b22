import type { layout as english } from '../en/layout.ts';

export const layout: typeof english = {
  layout: {
    language: 'Valoda',
    menu: { label: 'Galvenā izvēlne', home: 'Sākums' },
    sections: {
      work: 'Darbs',
      registers: 'Reģistri',
      rules: 'Noteikumi',
      quotas: 'Kvotas',
      certificates: 'Sertifikāti',
      reports: 'Pārskati',
      administration: 'Administrēšana',
    },
    theme: { light: 'Gaišais izskats', dark: 'Tumšais izskats' },
    palette: {
      label: 'Meklēšana un komandas',
      box: 'Meklēt vai dot komandu',
      placeholder: 'Atrodiet ierakstu, lapu vai komandu',
      nothing: 'Nekas neatbilst ierakstītajam.',
      groups: { do: 'Darīt', go: 'Doties uz', found: 'Atrastie ieraksti' },
    },
    stray: {
      home: 'Uz sākumlapu',
      unknown: {
        title: 'Šādas lapas nav',
        text: 'Adrese ir kļūdaina vai tas, kas te bija, ir pārvietots. Nekas no jūsu darba nav zudis.',
      },
      denied: {
        title: 'Šī lapa jums nav atvērta',
        text: 'Tā neietilpst jūsu lomās. Administrators to var mainīt sadaļā “Lietotāji”.',
      },
      failed: {
        title: 'Šajā lapā radās kļūda',
        text: 'Saglabātais ir drošībā serverī. Pārlādējiet lapu; ja kļūda atkārtojas, pastāstiet administratoram, ko darījāt.',
        reload: 'Pārlādēt lapu',
      },
    },
    home: { greeting: 'Labdien, %{name}!' },
    person: {
      menu: 'Pierakstījies: %{name}',
      change_password: 'Mainīt paroli',
      sign_out: 'Izrakstīties',
    },
    password: {
      title: 'Paroles maiņa',
      current: 'Pašreizējā parole',
      next: 'Jaunā parole',
      rule: 'Vismaz %{length} rakstzīmes. Teikums, ko atceraties, ir labāks par īsu mīklu.',
      change: 'Mainīt',
      changed: 'Parole ir nomainīta. Pārējās ierīcēs sesijas ir izbeigtas.',
    },
    sign_in: {
      title: 'Pierakstīšanās',
      email: 'E-pasts',
      password: 'Parole',
      submit: 'Pierakstīties',
      demo_title: 'Demonstrācijas birojs',
      demo_hint: 'Izvēlieties, kura darbu vēlaties redzēt. Visiem pieciem parole ir %{password}.',
      demo_people: {
        reviewer: 'Izskatītājs – strādā ar pieteikumu rindu',
        rules: 'Noteikumu uzturētājs – labo noteikumu tabulas',
        approver: 'Apstiprinātājs – laiž noteikumus spēkā',
        manager: 'Vadītājs – seko līdzi un sagatavo pārskatus',
        admin: 'Administrators – lietotāji un atslēgas',
      },
    },
    invitation: {
      title: 'Laipni lūdzam!',
      intro: 'Jūs esat uzaicināts šeit strādāt. Izvēlieties paroli, lai atvērtu savu kontu.',
      password: 'Parole',
      repeat: 'Atkārtojiet paroli',
      differs: 'Paroles nesakrīt.',
      accept: 'Atvērt manu kontu',
      invalid: 'Šis uzaicinājums vairs nav derīgs. Lūdziet administratoram jaunu.',
      to_sign_in: 'Uz pierakstīšanos',
    },
  },
};
