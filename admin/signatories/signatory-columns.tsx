import { useRecordContext, useTranslate } from 'react-admin';
import type { Signatory } from '../../rules-schema/signatory/signatory.ts';
import { RegisterStatusChip } from '../companies/register-status.tsx';
import { Day } from '../display/moment.tsx';
import { StatusChip } from '../display/status-chip.tsx';

/** The post; unknown of those taken over from certificates issued before there was a register. */
export const Post = () => {
  const translate = useTranslate();
  const signatory = useRecordContext<Signatory>();
  return signatory ? <>{signatory.post ?? translate('signatories.post_unknown')}</> : null;
};

/** The days between which the person may sign. */
export const SigningDays = () => {
  const translate = useTranslate();
  const signatory = useRecordContext<Signatory>();
  if (!signatory) return null;
  return <><Day on={signatory.validFrom} /> – {signatory.validTo ? <Day on={signatory.validTo} /> : translate('signatories.until_revoked')}</>;
};

/** Whether the person may sign today: an active entry says so only within its days. */
export const SigningStatus = () => {
  const translate = useTranslate();
  const signatory = useRecordContext<Signatory>();
  if (!signatory) return null;
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Riga' });
  if (signatory.status === 'active' && signatory.validTo && signatory.validTo < today) return <StatusChip label={translate('signatories.over')} meaning="warning" />;
  if (signatory.status === 'active' && signatory.validFrom > today) return <StatusChip label={translate('signatories.not_yet')} meaning="info" />;
  return <RegisterStatusChip />;
};

/** Which certificates the person may sign. */
export const SignedTypes = () => {
  const translate = useTranslate();
  const signatory = useRecordContext<Signatory>();
  return signatory ? <>{signatory.types.map((type) => translate(`applications.types.${type}`)).join(', ')}</> : null;
};
