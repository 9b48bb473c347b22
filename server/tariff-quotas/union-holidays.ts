/** Days that fall on the same date every year, `MM-DD`. */
const FIXED_HOLIDAYS = [
  '01-01', '01-02', // New Year and the day after
  '05-01', // Labour Day
  '05-09', // the Schuman declaration
  '07-21', // Belgian national day
  '08-15', // Assumption
  '11-01', '11-02', // All Saints, All Souls
  '12-24', '12-25', '12-26', '12-27', '12-28', '12-29', '12-30', '12-31', // end of the year
];

/** Days counted from Easter Sunday: Maundy Thursday, Good Friday, Easter Monday, Ascension and the day after, Whit Monday. */
const DAYS_FROM_EASTER = [-3, -2, 1, 39, 40, 50];

/**
 * Easter Sunday of a year of the Gregorian calendar, by the method of Butcher and Meeus: `moon` leads to the full
 * moon of spring, `sunday` to the Sunday after it.
 */
export function easterSunday(year: number): Date {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const moonShift = Math.floor((8 * century + 13) / 25);
  const moon = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const late = Math.floor((golden + 11 * moon) / 319);
  const sunday = (2 * (century % 4) + 2 * Math.floor(rest / 4) - (rest % 4) - moon + late + 32) % 7;
  const month = Math.floor((moon - late + sunday + 90) / 25);
  const day = (moon - late + sunday + month + 19) % 32;
  return new Date(Date.UTC(year, month - 1, day));
}

/**
 * The holidays of the Union institutions in Brussels in one year. They are fixed every year by a decision in the
 * Official Journal; this is the standing pattern of those decisions (checked against 2014, OJ C 39 of 12.2.2013, and
 * 2023, OJ C 201 I of 28.5.2021). A year that departs from it has to be entered here.
 */
export function unionHolidays(year: number): ReadonlySet<string> {
  const easter = easterSunday(year).getTime();
  const movable = DAYS_FROM_EASTER.map((days) => new Date(easter + days * 86_400_000).toISOString().slice(0, 10));
  return new Set([...FIXED_HOLIDAYS.map((day) => `${year}-${day}`), ...movable]);
}
