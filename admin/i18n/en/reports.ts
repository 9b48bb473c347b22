export const reports = {
  resources: { reports: { name: 'Report |||| Reports', purpose: 'The queue, the decisions and the quotas in figures; every number leads to its records' } },
  reports: {
    from: 'From', to: 'Until', by: 'Gathered by', type: 'Type of application', officer: 'Officer', chapter: 'Chapter', agreement: 'Agreement', all: 'all',
    periods: { day: 'day', week: 'week', month: 'month' },
    spans: { label: 'Period', days30: '30 days', days90: '90 days', year: 'This year' },
    print: 'Print', table: 'Figures as a table', chart_of: '%{title}: %{summary}', total: 'Total', nobody: 'nobody', this_moment: 'as of now', period: '%{from} – %{to}',
    empty: 'Nothing to count in this period.', export: 'Export: %{title}', quota_chart: 'The twelve most used quotas are drawn; the table has them all.',
    groups: { queue: 'Work on applications', decisions: 'Decisions', quotas: 'Tariff quotas' },
    cards: {
      queue: 'Queue', waiting: 'Open applications', old: '10 days or older', overdue: 'Overdue', more: 'All figures',
      disagreement: 'Decided otherwise than the engine', differing: 'Lines in 90 days', share: 'Share of the lines, %',
      critical: 'Critical quotas, %{year}', expected_exhaustion: 'Expected to be exhausted', expected_on: 'expected to be exhausted on %{day}', no_critical: 'No quota is used to 90 %.', other_critical: 'and %{smart_count} more |||| and %{smart_count} more',
      mine: 'My applications', due: 'Due today or overdue, held by me', held: 'Held by me', unclaimed: 'Office: not taken by anyone', office_due: 'Office: due today or overdue',
    },
  },
};
