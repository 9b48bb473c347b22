import Tooltip from '@mui/material/Tooltip';
import { useEffect, useState } from 'react';
import { useLocaleState } from 'react-admin';
import { formatDay, formatDistance, formatMoment } from './moments.ts';

const refreshMilliseconds = 30_000;

const useNow = (): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), refreshMilliseconds);
    return () => clearInterval(timer);
  }, []);
  return now;
};

/** A moment as its distance from now, the exact date and time on hover. */
export const Moment = ({ at }: { at: string }) => {
  const [language] = useLocaleState();
  const now = useNow();
  return (
    <Tooltip title={formatMoment(at, language)}>
      <time dateTime={at} style={{ whiteSpace: 'nowrap' }}>
        {formatDistance(at, now, language)}
      </time>
    </Tooltip>
  );
};

/** A moment written out, for records where the exact time is the point. */
export const ExactMoment = ({ at }: { at: string }) => {
  const [language] = useLocaleState();
  return (
    <time className="tabular" dateTime={at}>
      {formatMoment(at, language)}
    </time>
  );
};

/** A calendar day in the reader's locale. */
export const Day = ({ on }: { on: string }) => {
  const [language] = useLocaleState();
  return <time dateTime={on}>{formatDay(on, language)}</time>;
};
