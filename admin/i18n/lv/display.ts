import type { display as english } from '../en/display.ts';

export const display: typeof english = {
  ra: { boolean: { null: '–' } },
  display: {
    copy: 'Kopēt',
    copy_of: 'Kopēt %{what}',
    copied: 'Nokopēts',
    copy_failed: 'Pārlūks neatļāva kopēt. Iezīmējiet tekstu un nokopējiet to paši.',
    verdict: {
      originating: 'ir noteikta izcelsme',
      'not-originating': 'nav noteiktas izcelsmes',
      undetermined: 'nav izlemts',
    },
    severity: {
      refuse: 'atteikt',
      return: 'atgriezt',
      warn: 'brīdinājums',
    },
    export: {
      label: 'Eksportēt',
      csv: 'CSV – viss, ko atlasa filtrs',
      xlsx: 'Excel (XLSX) – viss, ko atlasa filtrs',
    },
  },
};
