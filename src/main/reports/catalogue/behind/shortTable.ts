import type { ReportSection, ReportTable } from '#shared/report/reportModel.ts';
import { appendixOf } from './appendix.ts';
import type { Behind } from './behind.ts';

/** Records shown of a kind in a dossier; of more it says the number. */
const shown = 20;

/** The first records behind a key as a section, or none where there are none. */
export async function shortTable(
  behind: Behind,
  more: Partial<ReportTable>,
  footnote: (rest: number) => string,
): Promise<ReportSection[]> {
  const ids = await behind.ids([]);
  if (ids.length === 0) return [];
  const some = ids.slice(0, shown);
  const rest = ids.length - some.length;
  const table = await appendixOf(behind, some);
  return [{ ...table, ...more, footnote: rest > 0 ? footnote(rest) : (more.footnote ?? '') }];
}
