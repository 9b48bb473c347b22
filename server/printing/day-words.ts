/** A day as forms write it: `05.01.2026`. @param day `YYYY-MM-DD` */
export function printedDay(day: string): string {
  return day.split('-').toReversed().join('.');
}
