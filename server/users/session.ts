const HOUR_MS = 3_600_000;

/** A session ends this long after its last request … */
export const IDLE_HOURS = 8;
/** … and this long after signing in, whatever happens. */
export const LONGEST_HOURS = 24;

const shifted = (now: string, hours: number): string => new Date(Date.parse(now) + hours * HOUR_MS).toISOString();

/** The moment (ISO) before which a session must have been used to be over by now. */
export const idleSince = (now: string): string => shifted(now, -IDLE_HOURS);

/** The moment (ISO) at which a session opened now ends in any case. */
export const endOfSession = (now: string): string => shifted(now, LONGEST_HOURS);
