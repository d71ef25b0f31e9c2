import type { ReportSection, ReportTable } from '#shared/report/reportModel.ts';
import { appendixOf } from './appendix.ts';
import type { Behind } from './behind.ts';

/** Records shown of a kind in a dossier; of more it says the number. */
const shown = 20;

function without({ columns, rows, ...table }: ReportTable, keys: readonly string[]): ReportTable {
  const left = (_: unknown, at: number): boolean => !keys.includes(columns[at]?.key ?? '');
  return { ...table, columns: columns.filter(left), rows: rows.map((row) => row.filter(left)) };
}

/** The first records behind a key as a section, or none where there are none; `said` are columns that say nothing new. */
export async function shortTable(
  behind: Behind,
  more: Partial<ReportTable>,
  footnote: (rest: number) => string,
  said: readonly string[] = [],
): Promise<ReportSection[]> {
  const ids = await behind.ids([]);
  if (ids.length === 0) return [];
  const some = ids.slice(0, shown);
  const rest = ids.length - some.length;
  const table = without(await appendixOf(behind, some), said);
  return [{ ...table, ...more, footnote: rest > 0 ? footnote(rest) : (more.footnote ?? '') }];
}
