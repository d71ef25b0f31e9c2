import { addDays } from './dates.ts';

/** The day from which a workbook counts its dates. */
export type DateSystem = 1900 | 1904;

const lastSerial: Record<DateSystem, number> = { 1900: 2_958_465, 1904: 2_957_003 };

/**
 * The date of a spreadsheet's serial day number; a time of day is dropped. `undefined` below the first
 * day, after 9999-12-31, and for serial 60 of the 1900 system, the 29 February 1900 that never was.
 * Source: ECMA-376 part 1, 18.17.4.1.
 */
export function dateFromSerial(serial: number, system: DateSystem = 1900): string | undefined {
  const day = Math.floor(serial);
  if (!(day >= (system === 1900 ? 1 : 0) && day <= lastSerial[system])) return undefined;
  if (system === 1904) return addDays('1904-01-01', day);
  if (day === 60) return undefined;
  return addDays('1899-12-31', day > 60 ? day - 1 : day);
}
