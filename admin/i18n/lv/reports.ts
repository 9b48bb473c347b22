import type { reports as english } from '../en/reports.ts';

export const reports: typeof english = {
  resources: { reports: { name: 'Pārskats |||| Pārskati', purpose: 'Rinda, lēmumi un kvotas skaitļos; katrs skaitlis ved uz saviem ierakstiem' } },
  reports: {
    from: 'No', to: 'Līdz', by: 'Sakopot pa', type: 'Pieteikuma veids', officer: 'Darbinieks', chapter: 'Nodaļa', agreement: 'Nolīgums', all: 'visi',
    periods: { day: 'dienām', week: 'nedēļām', month: 'mēnešiem' },
    spans: { label: 'Laikposms', days30: '30 dienas', days90: '90 dienas', year: 'Šis gads' },
    print: 'Drukāt', table: 'Skaitļi tabulā', chart_of: '%{title}: %{summary}', total: 'Kopā', nobody: 'neviens', this_moment: 'šobrīd', period: '%{from} – %{to}',
    empty: 'Šajā laikposmā nav ko skaitīt.', export: 'Eksportēt: %{title}', quota_chart: 'Diagrammā ir divpadsmit visvairāk izmantotās kvotas; tabulā ir visas.',
    groups: { queue: 'Darbs ar pieteikumiem', decisions: 'Lēmumi', quotas: 'Tarifu kvotas' },
    cards: {
      queue: 'Rinda', waiting: 'Atvērtie pieteikumi', old: '10 dienas vai vecāki', overdue: 'Nokavēti', more: 'Visi skaitļi',
      disagreement: 'Nolemts citādi nekā sistēma', differing: 'Preces 90 dienās', share: 'Daļa no precēm, %',
      critical: 'Kritiskās kvotas, %{year}', expected_exhaustion: 'Gaidāmais izsīkums', expected_on: 'izsīkums gaidāms %{day}', no_critical: 'Neviena kvota nav izmantota par 90 %.', other_critical: 'un vēl %{smart_count} |||| un vēl %{smart_count}',
      mine: 'Mani pieteikumi', due: 'Manis izskatāmie, kam termiņš šodien vai nokavēts', held: 'Manis izskatāmie', unclaimed: 'Visā birojā: neviena nepaņemtie', office_due: 'Visā birojā: termiņš šodien vai nokavēts',
    },
  },
};
