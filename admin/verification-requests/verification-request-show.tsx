import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { ShowBase, Title, useRecordContext, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { VerificationRequest } from '../../rules-schema/verification-request/verification-request.ts';
import { AuditTrail } from '../audit/audit-trail.tsx';
import { today } from '../certificates/day-of-today.ts';
import { Facts } from '../display/facts.tsx';
import { Panel } from '../display/panel.tsx';
import { RecordPage } from '../display/record-page.tsx';
import { useMay } from '../server-door/use-may.ts';
import { AnswerButton } from './answer-button.tsx';
import { DayOfRequest, DueOn, RequestResult, RequestState } from './verification-request-fields.tsx';

/** One request of customs, what it asks and what was answered. */
export const VerificationRequestShow = () => (
  <ShowBase<VerificationRequest>>
    <RecordPage main={<RequestFacts />} aside={<Trail />} />
  </ShowBase>
);

const Trail = () => {
  const request = useRecordContext<VerificationRequest>();
  return request ? <AuditTrail entity="verification-requests" id={request.id} /> : null;
};

const RequestFacts = () => {
  const translate = useTranslate();
  const mayEdit = useMay('verification-request:edit');
  const request = useRecordContext<VerificationRequest>();
  if (!request) return null;
  const { state, dueOn, certificateId, certificateNumber, grounds, answer, answeredBy } = request;
  const fact = (name: string, value: ReactNode) => ({ name: translate(`resources.verification-requests.fields.${name}`), value });
  const number = certificateId === null ? certificateNumber : <Link component={RouterLink} to={`/certificates/${certificateId}/show`}>{certificateNumber}</Link>;
  const whole = (text: string | null | undefined) => <Box sx={{ whiteSpace: 'pre-wrap' }}>{text ?? '–'}</Box>;
  return (
    <>
      <Title title={`${translate('resources.verification-requests.name', { smart_count: 1 })} ${certificateNumber}`} />
      {state === 'open' && dueOn < today() && <Alert severity="error">{translate('verification_requests.late')}</Alert>}
      <Panel title={translate('verification_requests.request')} actions={mayEdit && state === 'open' ? <AnswerButton request={request} /> : null}>
        <Facts facts={[
          fact('certificateNumber', number), fact('requestedBy', request.requestedBy), fact('reference', request.reference || '–'),
          fact('requestedOn', <DayOfRequest of="requestedOn" />), fact('receivedOn', <DayOfRequest of="receivedOn" />), fact('dueOn', <DueOn />),
          fact('state', <RequestState />), fact('grounds', whole(grounds)),
          ...(state === 'answered' ? [fact('answeredOn', <DayOfRequest of="answeredOn" />), fact('result', <RequestResult />), fact('answer', whole(answer)), fact('answeredBy', answeredBy)] : []),
        ]} />
      </Panel>
    </>
  );
};
