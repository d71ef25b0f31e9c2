import type { Language } from '#shared/domain/language.ts';
import type { CellComment } from '#shared/domain/workbook.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { Plan } from './plan/plan.ts';

/** Most remarks that are written into one workbook. */
const mostComments = 20_000;

/** What the findings of a plan say, one remark for each cell of the workbook. */
export function problemComments(plan: Plan, language: Language): CellComment[] {
  const t = createTranslator(language);
  const byCell = new Map<string, CellComment>();
  for (const { table, row, problems } of plan.rows) {
    for (const problem of problems) {
      if (problem.code === 'NOT_DATA') continue;
      const first = [...table.columns.values()].find((one) => one !== null) ?? 0;
      const column = problem.column === -1 ? first : problem.column;
      const text = t(`problems.${problem.code}`, { text: problem.text });
      const key = `${table.sheetIndex} ${row} ${column}`;
      const known = byCell.get(key);
      if (known) known.text = `${known.text}\n${text}`;
      else byCell.set(key, { sheet: table.sheet, row, column, text });
      if (byCell.size >= mostComments) return [...byCell.values()];
    }
  }
  return [...byCell.values()];
}
