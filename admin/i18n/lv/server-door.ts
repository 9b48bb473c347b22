import type { serverDoor as english } from '../en/server-door.ts';

export const serverDoor: typeof english = {
  server_door: {
    bulk: { done: 'Izdarīts %{smart_count} ierakstam. |||| Izdarīts %{smart_count} ierakstiem.', refused: 'Izdarīts: %{done}; atteikts: %{refused}. Pirmais iemesls: %{first}' },
    conflict: {
      title: 'Kāds šo ierakstu tikmēr ir mainījis',
      text: 'Cits darbinieks saglabāja šo ierakstu pēc tam, kad jūs to atvērāt, tāpēc jūsu izmaiņas netika saglabātas. Nekas no ierakstītā nav zudis: tas joprojām ir ekrānā. Ielādējiet jaunāko versiju, lai redzētu, kas mainīts, un veiciet savas izmaiņas vēlreiz.',
      stay: 'Palikt lapā',
      load: 'Ielādēt jaunāko versiju',
    },
  },
};
