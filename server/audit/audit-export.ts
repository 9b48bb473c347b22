import type { AuditEntry } from '../../rules-schema/audit/audit-entry.ts';
import type { ExportColumn } from '../http/export-rows.ts';

const asText = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** The columns of the audit trail as a file. */
export const auditExport: readonly ExportColumn<AuditEntry>[] = [
  { key: 'id', header: { en: 'Id', lv: 'Id' }, value: ({ id }) => id, width: 8 },
  { key: 'at', header: { en: 'When', lv: 'Kad' }, value: ({ at }) => at, width: 26 },
  { key: 'actor', header: { en: 'Who', lv: 'Kas' }, value: ({ actorName, actorKind }) => actorName ?? actorKind, width: 28 },
  { key: 'action', header: { en: 'What', lv: 'Darbība' }, value: ({ action }) => action },
  { key: 'entity', header: { en: 'Resource', lv: 'Resurss' }, value: ({ entity }) => entity },
  { key: 'entityId', header: { en: 'Record', lv: 'Ieraksts' }, value: ({ entityId }) => entityId, width: 10 },
  { key: 'before', header: { en: 'Before', lv: 'Pirms' }, value: ({ before }) => asText(before), width: 40 },
  { key: 'after', header: { en: 'After', lv: 'Pēc' }, value: ({ after }) => asText(after), width: 40 },
  { key: 'reason', header: { en: 'Why', lv: 'Iemesls' }, value: ({ reason }) => reason, width: 30 },
  { key: 'hash', header: { en: 'Hash', lv: 'Jaucējvērtība' }, value: ({ hash }) => hash, width: 66 },
];
