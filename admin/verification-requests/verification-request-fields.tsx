import Box from '@mui/material/Box';
import { useRecordContext, useTranslate } from 'react-admin';
import { DUE_SOON_DAYS, type VerificationRequest } from '../../rules-schema/verification-request/verification-request.ts';
import { today } from '../certificates/day-of-today.ts';
import { Day } from '../display/moment.tsx';
import { StatusChip } from '../display/status-chip.tsx';

const DAY_MS = 86_400_000;

type DayOf = 'requestedOn' | 'receivedOn' | 'answeredOn';

export const DayOfRequest = ({ of }: { of: DayOf }) => {
  const day = useRecordContext<VerificationRequest>()?.[of];
  return day ? <Day on={day} /> : <>–</>;
};

/** How many days are left; below zero the time has run out. */
const daysLeft = (dueOn: string): number => Math.round((Date.parse(dueOn) - Date.parse(today())) / DAY_MS);

/** The last day to answer, red once it has passed unanswered, amber while it is near. */
export const DueOn = () => {
  const translate = useTranslate();
  const request = useRecordContext<VerificationRequest>();
  if (!request) return null;
  const left = daysLeft(request.dueOn);
  const colour = request.state === 'answered' ? undefined : left < 0 ? 'error.main' : left <= DUE_SOON_DAYS ? 'warning.main' : undefined;
  const words = request.state === 'answered' ? '' : left < 0 ? translate('verification_requests.overdue', { smart_count: -left }) : translate('verification_requests.left', { smart_count: left });
  return (
    <Box component="span" sx={{ color: colour, fontWeight: colour ? 600 : undefined, whiteSpace: 'nowrap' }}>
      <Day on={request.dueOn} />{words && <Box component="span" sx={{ display: 'block', fontSize: 12 }}>{words}</Box>}
    </Box>
  );
};

export const RequestState = () => {
  const translate = useTranslate();
  const request = useRecordContext<VerificationRequest>();
  if (!request) return null;
  const isOverdue = request.state === 'open' && daysLeft(request.dueOn) < 0;
  return <StatusChip label={translate(`verification_requests.states.${request.state}`)} meaning={request.state === 'answered' ? 'success' : isOverdue ? 'error' : 'info'} />;
};

export const RequestResult = () => {
  const translate = useTranslate();
  const result = useRecordContext<VerificationRequest>()?.result;
  return result ? <>{translate(`verification_requests.results.${result}`)}</> : <>–</>;
};
