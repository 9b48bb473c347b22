import { useRecordContext, useTranslate } from 'react-admin';
import { useQuery } from '@tanstack/react-query';
import type { VersionRecord } from '../../rules-schema/rule-table-version/rule-table-version.ts';
import { Day, Moment } from '../display/moment.tsx';
import { differenceQuery } from './difference/version-difference.ts';
import { LifeChip } from './life-chip.tsx';

export const VersionLifeChip = () => {
  const version = useRecordContext<VersionRecord>();
  return version ? <LifeChip state={version.state} /> : null;
};

export const VersionNumber = () => {
  const version = useRecordContext<VersionRecord>();
  return version ? <strong className="tabular">{version.number}</strong> : null;
};

export const Authors = () => {
  const version = useRecordContext<VersionRecord>();
  return version ? <>{version.authors.map(({ name }) => name).join(', ')}</> : null;
};

export const Approver = () => {
  const version = useRecordContext<VersionRecord>();
  return <>{version?.approved?.name ?? '–'}</>;
};

export const EffectiveFrom = () => {
  const version = useRecordContext<VersionRecord>();
  return version?.effectiveFrom ? <Day on={version.effectiveFrom} /> : <>–</>;
};

export const EffectiveTo = () => {
  const version = useRecordContext<VersionRecord>();
  return version?.effectiveTo ? <Day on={version.effectiveTo} /> : <>–</>;
};

export const CreatedAt = () => {
  const version = useRecordContext<VersionRecord>();
  return version ? <Moment at={version.createdAt} /> : null;
};

/** How many entries say otherwise than in the version this one is based on. */
export const ChangedEntries = () => {
  const translate = useTranslate();
  const version = useRecordContext<VersionRecord>();
  const { data } = useQuery({ ...differenceQuery(version?.id ?? 0, version?.sha256 ?? null), enabled: version !== undefined && version.basedOnVersionId !== null && version.sha256 !== null });
  if (!version || version.basedOnVersionId === null || !data) return <>–</>;
  const changed = new Set(data.changes.filter(({ subject }) => subject === 'entry').map(({ id }) => id)).size;
  return <span title={translate('rule_tables.changed_since', { number: data.withNumber })} className="tabular">{changed}</span>;
};
