import { overdueByHolder, queueByAge, returnReasons, throughput, timeToDecision } from './application-figures-reads.ts';
import { COLUMN, counted, head, PERIOD } from './report-columns.ts';
import type { ReportDefinition } from './report-definition.ts';

const TYPE = head('type', 'application-type', { en: 'Type', lv: 'Veids' });

/** Figures about the work on applications. */
export const applicationReports: readonly ReportDefinition[] = [
  {
    name: 'queue-by-age',
    title: { en: 'Queue by age', lv: 'Rinda pēc vecuma' },
    asks: ['type', 'officer'],
    columns: [
      head('state', 'application-state', { en: 'State', lv: 'Stāvoklis' }),
      COLUMN.applications,
      counted('today', 'Today', 'Šodien'),
      counted('oneDay', '1 day', '1 diena'),
      counted('days2to4', '2–4 days', '2–4 dienas'),
      counted('days5to9', '5–9 days', '5–9 dienas'),
      counted('days10on', '10 days or more', '10 dienas un vairāk'),
      COLUMN.overdue,
    ],
    read: queueByAge,
    ofThisMoment: true,
  },
  {
    name: 'throughput',
    title: { en: 'Received and decided', lv: 'Saņemts un izlemts' },
    asks: ['by', 'type', 'officer'],
    columns: [PERIOD, counted('received', 'Received', 'Saņemtie'), counted('approved', 'Approved', 'Apstiprinātie'), counted('refused', 'Refused', 'Atteiktie'), counted('returned', 'Returned', 'Atgrieztie')],
    read: throughput,
  },
  {
    name: 'time-to-decision',
    title: { en: 'Time to decision', lv: 'Laiks līdz lēmumam' },
    asks: ['type', 'officer'],
    columns: [
      head('officer', 'text', { en: 'Officer', lv: 'Darbinieks' }),
      TYPE,
      COLUMN.applications,
      { key: 'medianHours', label: { en: 'Median, hours', lv: 'Mediāna, stundas' }, kind: 'hours' },
      { key: 'slowestTenthHours', label: { en: '90 % decided within, hours', lv: '90 % izlemti, stundās' }, kind: 'hours' },
      counted('onTime', 'On time', 'Laikā'),
      { key: 'onTimeShare', label: { en: 'On time, %', lv: 'Laikā, %' }, kind: 'percent', shareOf: { part: 'onTime', whole: 'applications' } },
    ],
    read: timeToDecision,
  },
  {
    name: 'overdue',
    title: { en: 'Overdue', lv: 'Nokavētie' },
    asks: ['type', 'officer'],
    columns: [head('holder', 'text', { en: 'Held by', lv: 'Pie kā' }), COLUMN.overdue, head('earliestDue', 'day', { en: 'Earliest due', lv: 'Senākais termiņš' })],
    read: overdueByHolder,
    ofThisMoment: true,
  },
  {
    name: 'return-reasons',
    title: { en: 'Why applications were returned', lv: 'Kāpēc pieteikumi atgriezti labošanai' },
    asks: ['type', 'officer'],
    columns: [head('reason', 'return-reason', { en: 'Reason', lv: 'Iemesls' }), { ...counted('returns', 'Returns', 'Atgriešanas reizes'), total: false }],
    read: returnReasons,
  },
];
