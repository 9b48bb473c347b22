export const display = {
  ra: { boolean: { null: '–' } },
  display: {
    copy: 'Copy',
    copy_of: 'Copy %{what}',
    copied: 'Copied',
    copy_failed: 'The browser did not allow copying. Select the text and copy it by hand.',
    verdict: {
      originating: 'originates',
      'not-originating': 'does not originate',
      undetermined: 'undetermined',
    },
    severity: {
      refuse: 'refuse',
      return: 'return',
      warn: 'warning',
    },
    export: {
      label: 'Export',
      csv: 'CSV – everything the filter selects',
      xlsx: 'Excel (XLSX) – everything the filter selects',
    },
  },
};
