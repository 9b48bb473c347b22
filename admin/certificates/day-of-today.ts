const riga = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Riga', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The office's day of today, `YYYY-MM-DD`: what a day field begins with. */
export const today = (): string => riga.format(new Date());
