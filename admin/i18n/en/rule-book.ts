export const ruleBook = {
  rule_book: {
    version: 'Version',
    search: 'Search',
    reference: {
      title: 'Language reference',
      purpose: 'The language rules are written in: every legal test and every field, made from the schema that documents are held against. The entries counted are those of the chosen version.',
      contents: 'Contents',
      count: '%{shown} of %{total} articles',
      none_fit: 'No article says all these words. Try fewer of them.',
      groups: { table: 'The table', entry: 'Entries', tests: 'Legal tests', pieces: 'Materials and other pieces' },
      link_to: 'Link to “%{title}”',
      source: 'Source: %{source}',
      example: 'Example |||| Examples',
      users: 'Used by %{smart_count} entry |||| Used by %{smart_count} entries',
      fields_of: 'Fields: %{title}',
      field: 'Field', meaning: 'Meaning', required: 'required',
    },
    defects: {
      title: 'Register of defects',
      purpose: 'Every place where the printed list is wrong or can be read in more than one way, with how this version reads it and why. The printed words are quoted from the Latvian text.',
      count: '%{shown} of %{smart_count} defect |||| %{shown} of %{smart_count} defects',
      chapter: 'Chapter', every_chapter: 'All chapters', kind: 'Kind', every_kind: 'Misprints and interpretations',
      none: 'This version records no defect of the print. A rule maintainer records them with the entry, under “corrections”.',
      none_fit: 'No defect fits. Clear the search or the filters.',
      columns: { entry: 'Entry', kind: 'Kind', printed: 'Printed', read_as: 'Read as', why: 'Why' },
    },
  },
};
