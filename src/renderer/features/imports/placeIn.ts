import type { OpenImport } from '#shared/contract/importTables.ts';
import { firstPlace, type ChosenFile, type ImportPlace } from './importPlace.ts';

/** The table to look at first: the first that is included and has rows. */
export function firstTable(open: OpenImport): string | null {
  const tables = open.sheets.flatMap((sheet) => sheet.tables);
  const included = tables.filter(({ isIncluded }) => isIncluded);
  const filled = included.find(({ dataRows }) => dataRows > 0);
  return (filled ?? included[0] ?? tables[0])?.id ?? null;
}

/** True when the officer should see how the letters were read before going on. */
function hasDoubtfulLetters({ encoding }: OpenImport): boolean {
  if (encoding === null) return false;
  return encoding.repaired > 0 || encoding.undecodable > 0 || !/^utf-?8/iu.test(encoding.name);
}

/** Where the way begins with a file that was just read. */
export function placeAfterReading(
  open: OpenImport,
  file: ChosenFile | null,
  isAgain: boolean,
): ImportPlace {
  const step = isAgain || hasDoubtfulLetters(open) ? 'file' : 'tables';
  return { importId: open.importId, step, table: firstTable(open), file, batch: null };
}

/** The place as it fits what main has open: that of another import is of no use. */
export function placeIn(place: ImportPlace, open: OpenImport | null): ImportPlace {
  if (place.step === 'result') return place;
  if (open === null) return { ...firstPlace, file: place.file };
  if (place.importId !== open.importId) return placeAfterReading(open, null, false);
  const isThere = open.sheets.some(({ tables }) => tables.some(({ id }) => id === place.table));
  return isThere ? place : { ...place, table: firstTable(open) };
}
