import Link from '@mui/material/Link';
import { useCanAccess, useRecordContext, useResourceDefinitions, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { AuditEntry } from '../../rules-schema/audit/audit-entry.ts';

/** Who acted, by name when there is one. */
export const ActorName = ({ entry }: { entry: AuditEntry }) => {
  const translate = useTranslate();
  const kind = translate(`audit.actor_kinds.${entry.actorKind}`);
  if (entry.actorKind === 'system') return <>{kind}</>;
  const name = entry.actorName ?? `${kind} ${entry.actorId ?? ''}`;
  return <>{entry.actorKind === 'api-key' ? `${name} (${kind})` : name}</>;
};

export const EntryActor = () => {
  const entry = useRecordContext<AuditEntry>();
  return entry ? <ActorName entry={entry} /> : null;
};

/** What was done, in the reader's words where the console knows the verb. */
export const DeedName = ({ entry }: { entry: AuditEntry }) => {
  const translate = useTranslate();
  return <>{translate(`audit.deeds.${entry.action}`, { _: entry.action })}</>;
};

export const EntryDeed = () => {
  const entry = useRecordContext<AuditEntry>();
  return entry ? <DeedName entry={entry} /> : null;
};

/** The record an entry is about, as a link when the console has a page for it and the person may open it. */
export const EntryRecord = () => {
  const translate = useTranslate();
  const entry = useRecordContext<AuditEntry>();
  const definition = useResourceDefinitions()[entry?.entity ?? ''];
  const page = definition?.hasShow ? 'show' : 'edit';
  const { canAccess } = useCanAccess({ resource: entry?.entity ?? '', action: 'show', enabled: definition !== undefined });
  if (!entry) return null;
  const text = `${translate(`resources.${entry.entity}.name`, { smart_count: 1, _: entry.entity })} ${entry.entityId}`;
  const hasPage = definition?.hasShow || definition?.hasEdit;
  if (!hasPage || !canAccess) return <>{text}</>;
  const path = `/${entry.entity}/${entry.entityId}${page === 'show' ? '/show' : ''}`;
  return (
    <Link component={RouterLink} to={path} onClick={(event) => event.stopPropagation()}>
      {text}
    </Link>
  );
};
