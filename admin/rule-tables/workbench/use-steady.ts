import { useCallback, useRef } from 'react';

/** A function that stays the same from one drawing to the next and does what it last was told to: what it is handed to need not be drawn again. */
export const useSteady = <Arguments extends unknown[], Answer>(work: (...handed: Arguments) => Answer): ((...handed: Arguments) => Answer) => {
  const latest = useRef(work);
  latest.current = work;
  return useCallback((...handed: Arguments) => latest.current(...handed), []);
};
