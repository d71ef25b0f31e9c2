const msPerDay = 86_400_000;
const unixEpochSerial = 25_569;

/** 1 March 1900: earlier serials mean different days in Excel, which has a 29 February 1900, and elsewhere. */
const firstSafeSerial = 61;

/**
 * The day number of a spreadsheet for `YYYY-MM-DD`, by the calendar alone, so no time zone can shift it.
 * `null` for what is no date of the calendar or lies before 1 March 1900.
 */
export function dateSerial(date: string): number | null {
  if (date.length !== 10 || date[4] !== '-' || date[7] !== '-') return null;
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  const serial = Date.UTC(year, month - 1, day) / msPerDay + unixEpochSerial;
  if (!(serial >= firstSafeSerial) || day < 1 || month < 1 || month > 12) return null;
  const isRealDay = day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isRealDay ? serial : null;
}
