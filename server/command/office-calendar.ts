/** The office keeps the calendar of Riga, whatever the clock of the machine says. */
const RIGA = 'Europe/Riga';

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: RIGA, year: 'numeric', month: '2-digit', day: '2-digit' });
const offsetFormat = new Intl.DateTimeFormat('en', { timeZone: RIGA, timeZoneName: 'longOffset' });

function offsetMinutes(moment: Date): number {
  const name = offsetFormat.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name) ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -size : size;
}

/** The day (`YYYY-MM-DD`) it is in Riga at an ISO moment. */
export function officeDay(moment: string): string {
  return dayFormat.format(new Date(moment));
}

/** The moment (ISO, UTC) at which the day `YYYY-MM-DD` begins in Riga; clocks change at night, never at midnight. */
export function startOfOfficeDay(day: string): string {
  const midnightUtc = new Date(`${day}T00:00:00.000Z`);
  return new Date(midnightUtc.getTime() - offsetMinutes(midnightUtc) * 60_000).toISOString();
}

/** The last millisecond (ISO, UTC) of the day `YYYY-MM-DD` in Riga. */
export function endOfOfficeDay(day: string): string {
  const next = new Date(`${day}T00:00:00.000Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return new Date(Date.parse(startOfOfficeDay(next.toISOString().slice(0, 10))) - 1).toISOString();
}
