import type { BuiltReport } from '#shared/contract/builder.ts';
import { AppError } from '#shared/errors/appError.ts';
import { rulesOf } from './kinds.ts';
import { columnOf } from './lists/registry.ts';
import { groupingOf } from './plan.ts';

/**
 * The report itself when its list has every column that it names and each may be used so. Throws
 * `REPORT_COLUMN_UNKNOWN`, `REPORT_COLUMN_TWICE`, `REPORT_CONDITION` or `REPORT_GROUPING`.
 */
export function checkReport(report: BuiltReport): BuiltReport {
  const { list, columns, conditions, groups, sort, chart } = report;
  const keys = new Set<string>();
  for (const { key, total } of columns) {
    const { totals } = rulesOf(columnOf(list, key));
    if (keys.has(key)) throw new AppError('REPORT_COLUMN_TWICE', { column: key });
    if (total !== null && !totals.includes(total)) {
      throw new AppError('REPORT_GROUPING', { column: key });
    }
    keys.add(key);
  }
  for (const { key, is } of conditions) {
    const { comparisons } = rulesOf(columnOf(list, key));
    if (!comparisons.includes(is)) throw new AppError('REPORT_CONDITION', { column: key });
  }
  for (const { key } of sort) {
    if (!rulesOf(columnOf(list, key)).canSort) {
      throw new AppError('REPORT_GROUPING', { column: key });
    }
  }
  for (const group of groups) groupingOf(list, group);
  if (chart) {
    groupingOf(list, chart.category);
    if (chart.series) groupingOf(list, chart.series);
    if (chart.valueKey !== null) columnOf(list, chart.valueKey);
  }
  return report;
}
