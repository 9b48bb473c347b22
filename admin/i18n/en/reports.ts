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
      queue: 'Queue', waiting: 'In the queue', old: '10 days or more', overdue: 'Overdue', disagreement: 'Decided otherwise than the engine, 90 days', share: 'Share of the lines', critical: 'Critical quotas, %{year}',
      drafts: 'Rules in the making', draft: 'Drafts', submitted: 'Waiting for approval', mine: 'My applications', due: 'Due today', held: 'Held by me', back: 'Came back corrected', more: 'All figures',
    },
  },
};
