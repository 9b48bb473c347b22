import { useRecordContext, useTranslate } from 'react-admin';
import type { Signatory } from '../../rules-schema/signatory/signatory.ts';
import { Day } from '../display/moment.tsx';

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

/** Which certificates the person may sign. */
export const SignedTypes = () => {
  const translate = useTranslate();
  const signatory = useRecordContext<Signatory>();
  return signatory ? <>{signatory.types.map((type) => translate(`applications.types.${type}`)).join(', ')}</> : null;
};
