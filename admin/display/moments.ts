import { formattingLocale } from '../i18n/languages.ts';

const officeTimeZone = 'Europe/Riga';
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** Beyond this distance a date says more than "47 days ago". */
const relativeWithin = 14 * day;

/** `2026-11-20T09:00:00.000Z` → date and time in Riga, in the reader's locale. */
export const formatMoment = (iso: string, language: string): string =>
  new Intl.DateTimeFormat(formattingLocale(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: officeTimeZone,
  }).format(new Date(iso));

/** `2026-11-20` → the day in the reader's locale. A day has no time zone and is not moved by one. */
export const formatDay = (isoDay: string, language: string): string =>
  new Intl.DateTimeFormat(formattingLocale(language), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${isoDay.slice(0, 10)}T00:00:00Z`),
  );

/** How far `iso` lies from `now`, in words: "5 minutes ago", "in 2 hours"; the date itself when it is far away. */
export const formatDistance = (iso: string, now: number, language: string): string => {
  const distance = new Date(iso).getTime() - now;
  const size = Math.abs(distance);
  if (size > relativeWithin) {
    return new Intl.DateTimeFormat(formattingLocale(language), { dateStyle: 'medium', timeZone: officeTimeZone }).format(
      new Date(iso),
    );
  }
  const words = new Intl.RelativeTimeFormat(formattingLocale(language), { numeric: 'auto' });
  if (size < hour) return words.format(Math.round(distance / minute), 'minute');
  if (size < day) return words.format(Math.round(distance / hour), 'hour');
  return words.format(Math.round(distance / day), 'day');
};
