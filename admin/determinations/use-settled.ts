import { useEffect, useState } from 'react';

const TYPING_PAUSE_MS = 250;

/** A value as it stood when typing last paused. */
export const useSettled = <Value>(value: Value): Value => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};
